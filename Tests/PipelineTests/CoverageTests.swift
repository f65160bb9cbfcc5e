import Kinerja
import TestSupport
import Testing

@testable import Pipeline

/// A report counts the rules that ran: no more than ran, and none that found something is left out.
struct CoverageTests {
  private func expectHonestCount(_ submission: CheckedSubmission) {
    let notChecked = Set(submission.notChecked.map(\.code))
    #expect(submission.coverage.rules.isDisjoint(with: notChecked), "\(submission.file)")
    // A rule that could not run for every indicator may still have found something.
    let uncounted = Set(submission.findings.map(\.code)).subtracting(submission.coverage.rules)
    #expect(uncounted.subtracting(notChecked) == [], "\(submission.file)")
  }

  @Test func `what was found was looked for, in a year of samples`() async throws {
    for submission in try await SampleRun.result().all { expectHonestCount(submission) }
  }

  @Test(arguments: CatalogueCase.all)
  func `what was found was looked for, code by code`(one: CatalogueCase) async throws {
    var desk = OfficeDesk()
    one.raises(&desk)
    for submission in try await desk.run().submissions { expectHonestCount(submission) }
  }

  @Test func `a file that cannot be opened was looked at as a file only`() async throws {
    let result = try await SampleRun.result()
    let locked = try #require(result.submissions.first { $0.findings.map(\.code).contains(.F11) })
    #expect(locked.coverage.rules.allSatisfy { $0.rawValue.hasPrefix("F") })
    #expect(locked.coverage.columnCount == 0)
    let lock = try #require(result.submissions.first { $0.findings.map(\.code).contains(.F02) })
    #expect(lock.coverage.rules.count < locked.coverage.rules.count)
  }

  @Test func `a report without a sender has its sheets read, its figures not`() async throws {
    let result = try await SampleRun.result()
    let held = try #require(
      result.submissions.first { $0.findings.map(\.code).contains(.F03) && $0.unit == nil })
    #expect(held.coverage.rules.isSuperset(of: [.F03, .F04, .H01]))
    #expect(!held.coverage.rules.contains(.B07))
  }

  @Test func `what the form of the report does not have is not counted`() async throws {
    let asText = try #require(try await OfficeDesk().run().submissions.first)
    var desk = OfficeDesk()
    desk.makeWorkbook()
    let asWorkbook = try #require(try await desk.run().submissions.first)
    let ofText = asText.coverage.rules.subtracting(asWorkbook.coverage.rules)
    let ofWorkbook = asWorkbook.coverage.rules.subtracting(asText.coverage.rules)
    #expect(ofText == [.F15, .F16])
    #expect(ofWorkbook == [.F17, .H05, .H09, .B09, .B17])
  }

  @Test func `a second quarter has more rules than a first`() async throws {
    var desk = OfficeDesk()
    desk.reports = [1, 2].map(OfficeDesk.report)
    let submissions = try await desk.run().submissions
    let rules = submissions.sorted { $0.file < $1.file }.map(\.coverage.rules)
    #expect(rules.count == 2)
    #expect(
      rules.last?.subtracting(rules.first ?? []).isSuperset(of: [.V02, .V03, .V04, .V13, .A02]) == true)
  }
}
