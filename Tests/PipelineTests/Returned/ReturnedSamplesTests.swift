import Kinerja
import Spreadsheet
import TestSupport
import Testing
import Writers

@testable import Pipeline

/// What goes back to a unit must, corrected, be its next submission, and must settle nothing by itself.
struct ReturnedSamplesTests {
  /// A report of the sample set that has something to mend, and the workbook that goes back.
  struct Case: CustomTestStringConvertible, Sendable {
    let sent: CheckedSubmission
    let workbook: [UInt8]
    let name: String

    var testDescription: String { name }
  }

  private static let cases = Task { () -> [Case] in
    let result = try await SampleRun.result()
    let run = ReturnedRun(result, language: .indonesian, tool: FormDesk.tool)
    var cases: [Case] = []
    for submission in result.submissions {
      guard let bytes = try run.bytes(for: submission) else { continue }
      cases.append(Case(sent: submission, workbook: bytes, name: "kembali \(cases.count + 1)"))
    }
    return cases
  }

  /// The same workbooks sent in, all in one run, each as the latest attempt of its unit and quarter.
  private func sentBack(
    _ change: (Case) throws -> [UInt8]
  ) async throws -> [(returned: Case, checked: CheckedSubmission)] {
    let cases = try await Self.cases.value
    let folder = try TemporaryFolder()
    for item in cases { try folder.write("\(item.name).xlsx", try change(item)) }
    var request = SampleRun.request
    request.previous = request.inputs
    request.inputs = [folder.path]
    request.receipts = nil
    let submissions = try await BatchRun.run(request).submissions
    return try cases.map { item in
      let checked = submissions.filter { $0.file.hasSuffix("/\(item.name).xlsx") }
      #expect(checked.count == 1, "\(item.name)")
      return (item, try #require(checked.first))
    }
  }

  @Test func `every report with something to mend whose rows could be read goes back`() async throws {
    let cases = try await Self.cases.value
    let expected = try await SampleRun.result().submissions.filter { submission in
      submission.unit != nil && submission.period != nil && !submission.values.isEmpty
        && submission.findings.contains { $0.severity >= .warning }
    }
    #expect(cases.map(\.sent.file) == expected.map(\.file))
    #expect(cases.contains { $0.sent.status == .rejected })
  }

  @Test func `corrected by its own instructions it is accepted`() async throws {
    let answers = try await sentBack { item in
      var clerk = try #require(try Clerk(item.workbook))
      return clerk.correct()
    }
    for (item, checked) in answers {
      #expect(checked.unit == item.sent.unit && checked.period == item.sent.period, "\(item.sent.file)")
      let errors = checked.findings.filter { $0.severity == .error }
      #expect(errors == [], "\(item.sent.file)")
      #expect(checked.status.isAccepted, "\(item.sent.file)")
      // What the clerk did not touch is what the unit had sent.
      for (before, after) in zip(item.sent.values, checked.values)
      where before.state == .value
        && !item.sent.findings.contains(where: { $0.indicator == before.indicator.code })
      {
        #expect(after.actual == before.actual, "\(item.sent.file) \(before.indicator.code)")
        #expect(after.budgetActual == before.budgetActual, "\(item.sent.file) \(before.indicator.code)")
        #expect(after.notes == before.notes, "\(item.sent.file) \(before.indicator.code)")
      }
    }
  }

  @Test func `sent back as it is it is refused for the same reasons`() async throws {
    // What the form has no place for: a total row, the figure of a later quarter.
    let settled: Set<FindingCode> = [.B21, .R01]
    for (item, checked) in try await sentBack(\.workbook) {
      let before = item.sent.findings.filter { $0.severity == .error && !settled.contains($0.code) }
      let after = Set(checked.findings.filter { $0.severity == .error }.map(\.code))
      #expect(after.isEmpty == before.isEmpty, "\(item.sent.file)")
      for finding in before where finding.code != .B02 {
        #expect(after.contains(finding.code), "\(item.sent.file) \(finding.code)")
      }
    }
  }
}
