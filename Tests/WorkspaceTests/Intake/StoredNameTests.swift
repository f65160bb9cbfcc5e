import Kinerja
import Testing

@testable import Workspace

struct StoredNameTests {
  private static let moment = Moment(seconds: 0, offset: 0)

  private static func file(_ name: String) -> NewDelivery {
    NewDelivery(
      sha256: "0123456789abcdef", name: name, folder: nil, size: 1, received: moment, origin: "1:1:1:1")
  }

  private static func checked(
    _ unit: String?, _ quarter: Quarter?, _ status: SubmissionStatus
  ) -> CheckedSubmission {
    CheckedSubmission(
      file: "inbox/a.csv", sha256: "", unit: unit.map { OfficeUnit(code: $0, name: $0) },
      period: quarter.map { QuarterPeriod(year: 2026, quarter: $0) }, revision: 1, status: status, values: [],
      findings: [])
  }

  @Test func `an original lies by quarter and unit, under its hash and its name`() {
    let name = StoredName(Self.file("laporan.xlsx"), decided: [Self.checked("SD", .first, .accepted)])
    #expect(name.path == "2026-TW1/SD/0123456789abcdef-laporan.xlsx")
    #expect(name.stem == "2026-TW1/SD/0123456789abcdef-laporan")
  }

  @Test func `what is not known has a place, too`() {
    #expect(
      StoredName(Self.file("a.csv"), decided: []).path == "tanpa-periode/tanpa-unit/0123456789abcdef-a.csv")
    let held = Self.checked(nil, .second, .held)
    #expect(
      StoredName(Self.file("a.csv"), decided: [held]).path == "2026-TW2/tanpa-unit/0123456789abcdef-a.csv")
  }

  @Test func `of several reports in a file the accepted one says where it lies`() {
    let both = [Self.checked("SD", .first, .rejected), Self.checked("SMP", .second, .accepted)]
    #expect(StoredName(Self.file("a.csv"), decided: both).path == "2026-TW2/SMP/0123456789abcdef-a.csv")
  }

  @Test(arguments: [
    ("laporan tw1.xlsx", "laporan tw1.xlsx"),
    ("../../etc/passwd", ".._.._etc_passwd"),
    ("a\\b:c*d?e\"f<g>h|i.csv", "a_b_c_d_e_f_g_h_i.csv"),
    ("..", "berkas"), (".", "berkas"), ("", "berkas"),
  ])
  func `no name leads out of its folder`(name: String, clean: String) {
    #expect(StoredName.clean(name) == clean)
  }

  @Test(arguments: [
    ("\u{1B}[2Jlaporan.csv", "\u{1B}"), ("laporan\u{202E}vsc.exe", "\u{202E}"), ("a\nb.csv", "\n"),
  ])
  func `what a terminal would act on is not kept`(name: String, mark: Character) {
    #expect(!StoredName.clean(name).contains(mark))
  }

  @Test(arguments: ["a", "é", "字", "👍🏽"])
  func `long names are cut between characters and keep their ending`(letter: String) {
    let clean = StoredName.clean(String(repeating: letter, count: 300) + ".xlsx")
    #expect(clean.utf8.count <= 100)
    #expect(clean.utf8.count > 70)
    #expect(clean.hasSuffix(".xlsx"))
    #expect(clean.dropLast(5).allSatisfy { String($0) == letter })
  }

  @Test(arguments: [String(repeating: ".", count: 300), "a." + String(repeating: "x", count: 300)])
  func `a name that is all ending is cut all the same`(name: String) {
    #expect(StoredName.clean(name).utf8.count <= 100)
  }
}
