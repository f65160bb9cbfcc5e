import Kinerja
import Testing

@testable import Validator

struct OutlierRulesTests {
  /// Earlier quarters of an average, oldest first; further ones lie in earlier years.
  private func desk(_ history: [Amount], _ accumulation: Accumulation = .average) -> (Desk, Indicator) {
    let indicator = agreed(unit: "Indeks", accumulation: accumulation, annual: 4, quarterly: 4)
    return (Desk(indicator), indicator)
  }

  private func findings(
    _ value: FigureReading, after history: [Amount], _ accumulation: Accumulation = .average,
    remarks: String? = nil
  ) -> CheckedSubmission {
    let (desk, indicator) = desk(history, accumulation)
    let earlier = history.enumerated().map { index, amount in
      let period = QuarterPeriod(
        year: 2025 - index / 4, quarter: Quarter(rawValue: 4 - index % 4) ?? .first)
      let value = CheckedValue(
        indicator: indicator, state: .value, actual: .amount(amount), target: 3, annualTarget: 3,
        achievement: .none(.noTarget))
      return (
        period,
        CheckedSubmission(
          file: "lama", sha256: "", unit: Desk.unit, period: period, revision: 1, status: .accepted,
          values: [value], findings: [])
      )
    }
    let texts: [ReportField: String] = remarks.map { [.remarks: $0] } ?? [:]
    return desk.checker.check(
      desk.submission([row(indicator, value, texts: texts)]), revision: 1, received: nil,
      history: SubmissionHistory(Dictionary(uniqueKeysWithValues: earlier)))
  }

  private func isOutlier(_ checked: CheckedSubmission) -> Bool {
    checked.findings.contains { $0.code == .V10 }
  }

  @Test(arguments: [
    (3.2 as FigureReading, false), (3.9, false), (2.4, false), (4.4, true), (1.9, true), (0.3, true),
  ])
  func `four figures tell what is usual`(value: FigureReading, expected: Bool) {
    #expect(isOutlier(findings(value, after: [3.1, 3.2, 3.0, 3.3])) == expected)
  }

  @Test func `a figure that never moved may move a little`() {
    #expect(!isOutlier(findings(3.5, after: [3, 3, 3, 3])))
    #expect(isOutlier(findings(1.5, after: [3, 3, 3, 3])))
  }

  @Test(arguments: [(3.5 as FigureReading, false), (1.6, false), (4.8, false), (0.3, true), (5.0, true)])
  func `two or three figures only bound it widely`(value: FigureReading, expected: Bool) {
    #expect(isOutlier(findings(value, after: [3.0, 3.2])) == expected)
  }

  @Test func `one figure or none is too short a history, and that is said`() {
    for history in [[], [3]] as [[Amount]] {
      let checked = findings(4.4, after: history)
      #expect(!isOutlier(checked))
      #expect(checked.notChecked.contains(NotChecked(code: .V10, reason: .shortHistory)))
    }
    #expect(!findings(3.2, after: [3, 3.1]).notChecked.contains { $0.code == .V10 })
  }

  @Test func `a figure that its row explains is not asked about`() {
    #expect(isOutlier(findings(4.4, after: [3, 3.1])) == false)
    #expect(isOutlier(findings(5.0, after: [3, 3.1])))
    #expect(!isOutlier(findings(5.0, after: [3, 3.1], remarks: "Skala survei diperbarui")))
  }

  @Test(arguments: [Accumulation.sum, .cumulative])
  func `sums and running totals have no usual height`(accumulation: Accumulation) {
    let checked = findings(4.4, after: [1, 1, 1, 1], accumulation)
    #expect(!isOutlier(checked))
    #expect(!checked.notChecked.contains { $0.code == .V10 })
  }
}
