import Kinerja
import Pipeline
import Spreadsheet
import TestSupport
import Testing
import Writers

@testable import Workspace

/// A recap as of a moment is the recap that was made then, whatever came later.
struct AsOfTests {
  static let smp = "PK RA SMP 2026.xlsx"
  static let changed = "PK PERUBAHAN RA SMP 2026 (mulai TW III).xlsx"
  static let gtk = "pk_ra_gtk_2026.csv"

  private static func recap(
    _ code: String, of sample: SampleWorkspace, at time: String? = nil
  ) throws -> [UInt8] {
    let moment = try time.map(SampleWorkspace.moment)
    let consolidation = try Consolidation(sample.open(), at: moment?.seconds)
    let input = consolidation.input(
      of: try #require(Period(code: code)), language: .indonesian, tool: SampleWorkspace.tool)
    return try RekapWorkbook(input).bytes()
  }

  @Test(arguments: ["2026-TW1", "2026-S1", "2026"])
  func `later reports, targets, units, settings and decisions change nothing`(code: String) async throws {
    let sample = try await SampleWorkspace(targets: [Self.smp, Self.gtk])
    try sample.receive("TW1/Bidang SMP_triwulan 1_FINAL.xlsx", at: "2026-04-06T11:13:00+08:00")
    try sample.receive("TW1/gtk_tw1_2026.csv", at: "2026-04-06T13:15:00+08:00")
    let then = "2026-04-12T09:00:00+08:00"
    try sample.open().noteSettings(who: SampleWorkspace.who, at: SampleWorkspace.moment(then))
    let first = try Self.recap(code, of: sample)

    try sample.receive("TW1/Bidang SMP_triwulan 1_FINAL_revisi.xlsx", at: "2026-04-15T09:30:00+08:00")
    try sample.receive("TW2/Bidang SMP_triwulan 2.xlsx", at: "2026-07-06T12:30:00+08:00")
    try sample.review(
      .no, "2026-TW1", unit: "GTK", reason: "bukti belum ada", at: "2026-07-07T08:00:00+08:00")
    try sample.review(.yes, "2026-S1", at: "2026-07-08T08:00:00+08:00")
    let units = try String(decoding: Fixture("samples/unit.csv").bytes(), as: UTF8.self)
    try sample.folder.write(
      "kinerja/unit.csv", units.replacing("Bidang Pembinaan SMP;", with: "Bidang SMP dan MTs;"))
    try sample.folder.write(
      "kinerja/rekap.yaml", "instansi:\n  kop: [KANTOR BARU]\nskala:\n  - { batas: 0, predikat: Ada }\n")
    try await sample.add(targets: [Self.changed], at: "2026-07-10T08:00:00+08:00")

    #expect(try Self.recap(code, of: sample) != first)
    #expect(try Self.recap(code, of: sample, at: then) == first)
  }

  @Test func `before anything came, everybody is missing`() async throws {
    let sample = try await SampleWorkspace(targets: [Self.gtk])
    try sample.receive("TW1/gtk_tw1_2026.csv", at: "2026-04-06T13:15:00+08:00")
    let before = try SampleWorkspace.moment("2026-02-01T08:00:00+08:00")
    let consolidation = try Consolidation(sample.open(), at: before.seconds)
    #expect(consolidation.submissions.isEmpty)
    let recap = consolidation.input(
      of: .quarter(QuarterPeriod(year: 2026, quarter: .first)), language: .indonesian,
      tool: SampleWorkspace.tool
    ).recap
    #expect(recap.missing[QuarterPeriod(year: 2026, quarter: .first)] == ["GTK"])
  }
}
