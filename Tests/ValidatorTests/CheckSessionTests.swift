import Kinerja
import Testing

@testable import Validator

struct CheckSessionTests {
  private let indicator = agreed(name: "APK", accumulation: .cumulative)

  private func report(
    _ file: String, _ value: FigureReading, _ quarter: Quarter = .first, sha256: String? = nil
  ) -> Arrival {
    var desk = Desk(indicator)
    desk.quarter = quarter
    return Arrival(
      submissions: [desk.submission([row(indicator, value)], file: file, sha256: sha256 ?? file)],
      received: nil)
  }

  private func unknown(_ file: String, sha256: String, _ finding: FindingCode = .F03) -> Arrival {
    Arrival(
      submissions: [
        Submission(
          file: file, sha256: sha256, isWorkbook: true, unit: nil, period: nil, findings: [Finding(finding)],
          isReadable: false)
      ], received: nil)
  }

  private func check(_ arrivals: Arrival...) -> [CheckedSubmission] {
    CheckSession(checker: Desk(indicator).checker).check(arrivals)
  }

  @Test func `the answers have the order of the arrivals`() {
    let files = check(
      report("c", 82, .second), unknown("x", sha256: "x"), report("a", 80), report("b", 84, .third)
    ).map(\.file)
    #expect(files == ["c", "x", "a", "b"])
  }

  @Test func `a quarter is compared with the one before, whichever came first`() {
    let checked = check(report("second", 79, .second), report("first", 80))
    #expect(checked.map { $0.findings.map(\.code) } == [[.V02], []])
  }

  @Test func `a rejected quarter is no history`() {
    let checked = check(report("first", .blank), report("second", 79, .second))
    #expect(checked.map(\.status) == [.rejected, .accepted])
    #expect(checked.last?.notChecked.contains(NotChecked(code: .V02, reason: .noPreviousQuarter)) == true)
  }

  @Test func `attempts are counted, the last accepted one is told to replace the one before`() {
    let checked = check(report("a", .blank), report("b", 80), report("c", 81))
    #expect(checked.map(\.revision) == [1, 2, 3])
    #expect(checked.map(\.status) == [.rejected, .accepted, .acceptedWithNotes])
    #expect(checked.map { $0.findings.map(\.code) } == [[.B13], [.F23], [.F06, .F23]])
    #expect(checked.last?.findings.first?.arguments["replaced"] == .text("b"))
  }

  @Test func `an attempt is told what it mended, what is left and what is new`() throws {
    let last = try #require(check(report("a", .blank), report("b", -3)).last)
    #expect(last.findings.map(\.code) == [.B11, .F23])
    let comparison = try #require(last.comparison)
    #expect(comparison.previousFile == "a")
    #expect(comparison.fixed.map(\.finding.code) == [.B13])
    #expect(FindingFingerprint.all(of: last).map(comparison.baseline) == [.new, nil])
    #expect(
      last.findings.last?.arguments
        == [
          "attempt": .count(2), "fixed": .count(1), "codes": .list(["B13"]), "still": .count(0),
          "new": .count(1),
        ])
    let still = try #require(check(report("a", .blank), report("b", .blank)).last)
    #expect(still.comparison?.fixed == [])
    #expect(FindingFingerprint.all(of: still).map { still.comparison?.baseline(of: $0) } == [.still, nil])
  }

  @Test func `what an unreadable attempt did not look at is not mended`() throws {
    let broken = Arrival(
      submissions: [
        Submission(
          file: "b", sha256: "b", isWorkbook: true, unit: Desk.unit, period: Desk.period(.first),
          findings: [Finding(.H02)], isReadable: false)
      ], received: nil)
    let checked = check(report("a", .blank), broken, report("c", 80))
    #expect(checked.map { $0.comparison?.fixed.map(\.finding.code) } == [nil, [], [.H02]])
  }

  @Test func `a later rejected attempt replaces nothing`() {
    let checked = check(report("a", 80), report("b", .blank), report("next", 79, .second))
    #expect(checked.map(\.status) == [.accepted, .rejected, .acceptedWithNotes])
    #expect(checked.last?.findings.map(\.code) == [.V02])
  }

  @Test func `a byte-identical copy is no attempt and has the verdict of the first`() {
    let checked = check(report("a", 80, sha256: "1"), report("a (1)", 80, sha256: "1"), report("b", 81))
    #expect(checked.map(\.revision) == [1, 1, 2])
    #expect(checked.map { $0.findings.map(\.code) } == [[], [.F05], [.F06, .F23]])
    #expect(checked[1].status == .acceptedWithNotes)
    #expect(checked[1].findings.last?.arguments["original"] == .text("a"))
    let rejected = check(report("a", .blank, sha256: "1"), report("a (1)", .blank, sha256: "1"))
    #expect(rejected.map(\.status) == [.rejected, .rejected])
  }

  @Test func `the same content saved again is no attempt`() {
    let checked = check(report("a", 80), report("a lagi", 80), report("b", 81))
    #expect(checked.map(\.revision) == [1, 1, 2])
    #expect(checked.map { $0.findings.map(\.code) } == [[], [.F19], [.F06, .F23]])
  }

  @Test func `a copy of what no one could read is a copy`() {
    let checked = check(unknown("a", sha256: "1"), unknown("b", sha256: "1"))
    #expect(checked.map { $0.findings.map(\.code) } == [[.F03], [.F03, .F05]])
    #expect(checked.map(\.status) == [.held, .held])
  }

  @Test func `files whose bytes could not be had are no copies of each other`() {
    let checked = check(unknown("a", sha256: "", .F13), unknown("b", sha256: "", .F13))
    #expect(checked.map { $0.findings.map(\.code) } == [[.F13], [.F13]])
  }

  @Test func `two reports in one file are two`() {
    var second = Desk(indicator)
    second.quarter = .second
    let arrival = Arrival(
      submissions: report("a", 80, sha256: "1").submissions
        + [second.submission([row(indicator, 82)], file: "a", sha256: "1")], received: nil)
    let checked = check(arrival)
    #expect(checked.map(\.period?.quarter) == [.first, .second])
    #expect(checked.flatMap(\.findings) == [])
  }
}
