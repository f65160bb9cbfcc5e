import Kinerja
import TestSupport
import Testing

@testable import Pipeline

struct MonthlyLoaderTests {
  private func load(_ paths: String..., receipts: String? = nil) async throws -> LoadedMonthly {
    var request = BatchRequest()
    request.inputs = [Fixture("samples/masuk/TW1/dispersip-tw1.csv").path]
    request.units = Fixture("samples/unit.csv").path
    request.targets = ["PK Dispersip 2026.xlsx", "RA Dispersip 2026.csv"].map {
      Fixture("samples/pk/" + $0).path
    }
    request.monthly = paths
    request.receipts = receipts
    return try await BatchRun.run(request).monthly
  }

  private func april(_ visitors: Int) -> String {
    """
    LAPORAN PROGRES BULANAN
    Unit Kerja;Dinas Perpustakaan dan Kearsipan
    BULAN : APRIL 2026
    Kode;Indikator;Satuan;Realisasi Bulan Ini;Realisasi s.d. Bulan Ini
    2.23.02.03;Jumlah pengunjung perpustakaan;Orang;\(visitors);3200

    """
  }

  private func visitors(_ loaded: LoadedMonthly) -> Amount? {
    loaded.reports.report(of: "DISPERSIP", in: MonthPeriod(year: 2026, month: .april))?.rows.first?.actual?
      .reading.amount
  }

  @Test(arguments: [
    ("samples/masuk/TW1/laporan tw1.xlsx", FindingCode.F01), ("xlsx/terkunci.xlsx", .F11),
    ("xlsx/html.xlsx", .F14),
    ("samples/masuk/TW1/~$LKJ_TW1_Sekretariat.xlsx", .F02), ("samples/masuk/TW4/Surat Pengantar.xlsx", .H01),
    ("samples/masuk/TW2/dispersip tw2.csv", .F18), ("samples/pk/RA Dispersip 2026.csv", .H02),
  ])
  func `a file that is no monthly report has an answer that says why`(name: String, code: FindingCode)
    async throws
  {
    let loaded = try await load(Fixture(name).path)
    #expect(loaded.files.map { $0.findings.filter { $0.severity > .info }.map(\.code) } == [[code]])
    #expect(loaded.files.flatMap(\.reports).isEmpty)
  }

  @Test func `of two reports on one month the revised one counts, and that is said`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a/progres april rev1.csv", april(800))
    try folder.write("a/progres april.csv", april(776))
    let loaded = try await load(folder.path)
    #expect(visitors(loaded) == Amount(800))
    #expect(loaded.files.map { $0.findings.map(\.code) } == [[], [.F06]])
    #expect(loaded.files.last?.file.hasSuffix("rev1.csv") == true)
  }

  @Test func `times of receipt decide before names`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("progres april rev1.csv", april(800))
    try folder.write("progres april.csv", april(776))
    let receipts = try folder.write(
      "penerimaan/daftar.csv",
      "file;time\nprogres april rev1.csv;2026-05-04T08:00:00+08:00\nprogres april.csv;2026-05-05T08:00:00+08:00\n"
    )
    let files = [folder.path + "/progres april rev1.csv", folder.path + "/progres april.csv"]
    #expect(visitors(try await load(files[0], files[1], receipts: receipts)) == Amount(776))
  }

  @Test func `a copy is told and counts once`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("progres april.csv", april(776))
    try folder.write("progres april (1).csv", april(776))
    let loaded = try await load(folder.path)
    #expect(loaded.files.map { $0.findings.map(\.code) } == [[], [.F05]])
    #expect(visitors(loaded) == Amount(776))
  }

  @Test func `a path that is not there stops the run`() async throws {
    await #expect(throws: RunProblem.self) { try await load("/tidak/ada") }
  }
}
