import Kinerja
import Parsers
import Spreadsheet
import TestSupport
import Testing

@testable import Pipeline

struct BatchRunTests {
  private func run(_ change: (inout BatchRequest) -> Void) async throws -> BatchResult {
    var request = SampleRun.request
    change(&request)
    return try await BatchRun.run(request)
  }

  private func summary(_ result: BatchResult) -> [String] {
    result.submissions.map { "\($0.file) \($0.revision) \($0.status) \($0.findings.map(\.code))" }
  }

  @Test func `the width of the run changes nothing`() async throws {
    let one = try await run { $0.width = 1 }
    let many = try await run { $0.width = 7 }
    #expect(summary(one) == summary(many))
    #expect(one.submissions.map(\.values) == many.submissions.map(\.values))
  }

  @Test func `earlier quarters serve for comparison but are not asked for`() async throws {
    let third = Fixture("samples/masuk/TW3/Pengukuran Kinerja TW III 2026 PAUD PNF.xlsx").path
    let alone = try await run { $0.inputs = [third] }
    let compared = try await run {
      $0.inputs = [third]
      $0.previous = [Fixture("samples/masuk/TW2").path]
    }
    let history: Set<FindingCode> = [.V02, .V03, .A02]
    #expect(history.isDisjoint(with: alone.submissions.flatMap(\.findings).map(\.code)))
    #expect(
      alone.submissions.first?.notChecked.contains(NotChecked(code: .V02, reason: .noPreviousQuarter)) == true
    )
    #expect(history.isSubset(of: compared.submissions.flatMap(\.findings).map(\.code)))
    #expect(compared.submissions.map(\.file) == [third])
    #expect(compared.all.count > 10)
  }

  @Test func `without receipts lateness is not checked`() async throws {
    let result = try await run { $0.receipts = nil }
    #expect(!result.submissions.flatMap(\.findings).contains { $0.code == .F07 })
    #expect(
      result.submissions.filter { $0.period != nil }.allSatisfy { submission in
        submission.notChecked.contains(NotChecked(code: .F07, reason: .noReceipts))
          || submission.status == .held
      })
  }

  @Test func `a year is consolidated from what was accepted only`() async throws {
    let result = try await SampleRun.result()
    let period = try result.period(asked: .year(2026))
    #expect(period == .year(2026))
    #expect(throws: RunProblem.self) { try result.period(asked: nil) }
    #expect(result.quarters.map(\.code) == ["2026-TW1", "2026-TW2", "2026-TW3", "2026-TW4"])
  }

  @Test func `what is missing or unusable stops the run before anything is checked`() async throws {
    let folder = try TemporaryFolder()
    let empty = try folder.write("kosong.csv")
    let letter = try folder.write("surat.csv", "Dengan hormat,\nbersama ini\n")
    let cases: [((inout BatchRequest) -> Void, (RunProblem) -> Bool)] = [
      ({ $0.inputs = [folder.path + "/tidak-ada"] }, { if case .inputMissing = $0 { true } else { false } }),
      ({ $0.units = folder.path + "/tidak-ada.csv" }, { if case .inputMissing = $0 { true } else { false } }),
      ({ $0.units = empty }, { if case .unitFileUnreadable(_, .empty) = $0 { true } else { false } }),
      ({ $0.units = letter }, { if case .unitList(_, .noTable) = $0 { true } else { false } }),
      ({ $0.targets = [letter] }, { if case .targets(.noTable(_)) = $0 { true } else { false } }),
      ({ $0.targets = [empty] }, { if case .targetFileUnreadable = $0 { true } else { false } }),
      ({ $0.receipts = letter }, { if case .receiptList(_, .noHeading) = $0 { true } else { false } }),
      ({ $0.inputs = [] }, { if case .noInput = $0 { true } else { false } }),
    ]
    for (change, matches) in cases {
      do {
        _ = try await run(change)
        Issue.record("ran")
      } catch let problem as RunProblem {
        #expect(matches(problem), "\(problem)")
      }
    }
  }
}
