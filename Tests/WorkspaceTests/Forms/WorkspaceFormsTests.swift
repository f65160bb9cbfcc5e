import Kinerja
import Pipeline
import Spreadsheet
import TestSupport
import Testing
import Writers

@testable import Workspace

/// Forms from what the workspace knows.
struct WorkspaceFormsTests {
  static let second = QuarterPeriod(year: 2026, quarter: .second)

  private static func request(_ only: String...) -> FormRequest {
    var request = FormRequest(period: second, tool: SampleWorkspace.tool)
    request.only = only
    return request
  }

  private static func write(
    _ sample: SampleWorkspace, _ request: FormRequest, to folder: String? = nil
  ) async throws -> (FormResult, [String]) {
    try await WorkspaceForms(
      sample.open(), who: "Staf", at: SampleWorkspace.moment("2026-06-20T08:00:00+08:00")
    ).write(request, to: folder)
  }

  @Test func `units and targets come from the ledger, and the journal knows of the forms`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv", "PK RA SMP 2026.xlsx"])
    // What lies in the folder counts only once it is imported.
    try sample.folder.write(
      "kinerja/target/PK-RA BPS 2026.csv", Fixture("samples/pk/PK-RA BPS 2026.csv").bytes())
    let (result, paths) = try await Self.write(sample, Self.request())
    #expect(result.forms.map(\.unit.code) == ["SMP", "GTK"])
    #expect(paths.allSatisfy { $0.hasPrefix(sample.path + "/laporan/2026-TW2/formulir/2026-TW2 ") })
    #expect(
      Set(paths.map { String($0.dropFirst(sample.folder.path.count + 1)) }).isSubset(of: sample.folder.names))
    let entry = try #require(try sample.open().ledger.journal().last)
    #expect(entry.action == .formsWritten)
    #expect(entry.step == .collectReports)
    #expect(entry.period == "2026-TW2")
  }

  @Test func `what the accepted report of the quarter before promised is carried on`() async throws {
    let sample = try await SampleWorkspace(targets: ["pk_ra_gtk_2026.csv"])
    let (blank, _) = try await Self.write(sample, Self.request(), to: sample.folder.path + "/a")
    #expect(blank.forms.first?.carriedFollowUps == nil)
    try sample.receive("TW1/gtk_tw1_2026.csv", at: "2026-04-06T13:15:00+08:00")
    let promised = try sample.open().ledger.submissions().last?.checked.values
      .filter { $0.notes.followUp != nil }.map(\.indicator.code)
    let (result, _) = try await Self.write(sample, Self.request("gtk"), to: sample.folder.path + "/b")
    let carried = try #require(result.forms.first?.carriedFollowUps)
    #expect(!carried.isEmpty)
    #expect(carried.keys.sorted() == promised?.sorted())
    try sample.review(
      .no, "2026-TW1", unit: "GTK", reason: "belum lengkap", at: "2026-04-20T08:00:00+08:00")
    let (returned, _) = try await Self.write(sample, Self.request("GTK"), to: sample.folder.path + "/c")
    #expect(returned.forms.first?.carriedFollowUps == nil)
  }
}
