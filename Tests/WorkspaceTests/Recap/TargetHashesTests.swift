import Kinerja
import TestSupport
import Testing
import Writers

@testable import Workspace

/// The recap of a workspace names the files of its targets by the hash that they had when they were imported.
struct TargetHashesTests {
  private static let gtk = "pk_ra_gtk_2026.csv"

  private static func input(of sample: SampleWorkspace) throws -> RekapInput {
    try Consolidation(sample.open()).input(
      of: .quarter(QuarterPeriod(year: 2026, quarter: .first)), language: .indonesian,
      tool: SampleWorkspace.tool)
  }

  @Test func `every source of a target has the hash of its file`() async throws {
    let sample = try await SampleWorkspace(targets: [Self.gtk])
    let input = try Self.input(of: sample)
    let hash = ContentHash.of(try Fixture("samples/pk/\(Self.gtk)").bytes())
    let agreement = try #require(
      input.agreements.agreement(of: "GTK", in: QuarterPeriod(year: 2026, quarter: .first)))
    let files = Set(agreement.indicators.compactMap(\.sources.annual?.file))
    #expect(files.count == 1)
    #expect(files.map { input.targetHashes[$0] } == [hash])
  }

  @Test func `a file that is changed afterwards keeps the hash of what was imported`() async throws {
    let sample = try await SampleWorkspace(targets: [Self.gtk])
    let before = try Self.input(of: sample).targetHashes
    try sample.folder.write("kinerja/target/\(Self.gtk)", Array("lain".utf8))
    #expect(try Self.input(of: sample).targetHashes == before)
  }
}
