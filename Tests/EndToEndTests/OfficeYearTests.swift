import TestSupport
import Testing

/// The commands of a workspace, typed as the guide says.
struct OfficeYearTests {
  private static func office() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["mulai", "kantor"], in: folder.path).status == 0)
    try folder.write("kantor/unit.csv", Fixture("samples/unit.csv").bytes())
    try folder.write("kantor/target/gtk.csv", Fixture("samples/pk/pk_ra_gtk_2026.csv").bytes())
    try folder.write("kantor/rekap.yaml", "kotak_masuk:\n  tenang: 1\n")
    try run(["target", "--import"], in: folder)
    return folder
  }

  @discardableResult
  private static func run(
    _ arguments: [String], in folder: TemporaryFolder, status: Int32 = 0
  ) throws -> Program.Outcome {
    let outcome = try Program.run(
      arguments + ["--as", "Staf", "--workspace", "kantor"], in: folder.path)
    #expect(outcome.status == status, "\(arguments): \(outcome.errors)")
    return outcome
  }

  @Test func `received, shown, put together, disposed of, approved and copied`() throws {
    let folder = try Self.office()
    let report = try Fixture("samples/masuk/TW1/gtk_tw1_2026.csv").bytes()
    try folder.write("kantor/inbox/gtk.csv", report)
    #expect(try Self.run(["status"], in: folder).text.contains("gtk.csv: di kotak masuk, belum diambil"))
    try Self.run(["terima"], in: folder)
    let history = try Self.run(["status", "2026-TW1", "--unit", "GTK"], in: folder)
    #expect(history.text.contains("Kiriman ke-1: "))
    #expect(history.text.contains("Disimpan di: arsip/2026-TW1/GTK/"))
    try Self.run(["susun", "2026-TW1"], in: folder)
    let sheet = try Self.run(["disposisi", "2026-TW1"], in: folder).text
    #expect(sheet == "kantor/laporan/2026-TW1/disposisi-2026-TW1.xlsx\n")
    try Self.run(["disposisi", "2026-TW1", "--unit", "GTK", "-o", "d.xlsx"], in: folder)
    #expect(folder.names.contains("d.xlsx"))
    try Self.run(["tinjau", "2026-TW1", "--yes"], in: folder)
    let copy = try Self.run(["cadangkan", "-o", "salinan.sqlite"], in: folder)
    #expect(copy.text == "salinan.sqlite\n")
    let journal = try JSONTree(
      Self.run(["status", "--journal", "2026-TW1", "--format", "json"], in: folder).output)
    let actions = journal["entries"]?.elements.compactMap { $0["action"]?.text }
    #expect(actions == ["received", "consolidated", "disposition", "disposition", "reviewed"])
  }

  @Test func `a recap as of a day lies beside the present one`() throws {
    let folder = try Self.office()
    try Self.run(["susun", "2026-TW1"], in: folder)
    let before = try folder.read("kantor/laporan/2026-TW1/rekap-2026-TW1.xlsx")
    try Self.run(["susun", "2026-TW1", "--as-of", "2031-07-15"], in: folder)
    let asOf = "kantor/laporan/2026-TW1/rekap-2026-TW1-per-2031-07-15.xlsx"
    #expect(try folder.read(asOf) == before)
    #expect(try folder.read("kantor/laporan/2026-TW1/rekap-2026-TW1.xlsx") == before)
  }

  @Test func `forms come from the ledger`() throws {
    let folder = try Self.office()
    let outcome = try Program.run(
      ["formulir", "--workspace", "kantor", "--period", "2026-TW2", "--unit", "GTK"], in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.text == "kantor/laporan/2026-TW2/formulir/2026-TW2 Bidang Pembinaan Ketenagaan.xlsx\n")
  }

  @Test(arguments: [
    (["formulir", "--period", "2026-TW2", "-o", "x"], "--workspace"),
    (["formulir", "--period", "2026-TW2", "-o", "x", "--units", "unit.csv"], "--pk"),
    (["formulir", "--period", "2026-TW2", "--units", "u.csv", "--pk", "pk"], "-o formulir"),
    (["formulir", "--workspace", ".", "--period", "2026-TW2", "--pk", "pk"], "--pk"),
    (["status", "2026-S1", "--unit", "SD"], "rekap status 2026-TW1 --unit SD"),
    (["status", "2026-TW1", "--unit", "SD", "--journal"], "--journal"),
    (["status", "TW1"], "2026-TW1"),
    (["disposisi", "2026", "--unit", "SD"], "2026-TW1"),
    (["disposisi", "2026-TW1", "-o", "x.pdf"], ".xlsx"),
    (["cadangkan"], "--output"),
  ])
  func `a wrong call says what to type`(arguments: [String], hint: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(arguments, in: folder.path)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(hint), "\(outcome.errors)")
    #expect(folder.names == [])
  }
}
