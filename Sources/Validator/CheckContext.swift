package import Kinerja

/// One agreed indicator with the row that reports on it.
struct IndicatorRow {
  let indicator: Indicator
  let row: ReportedRow
  let value: CheckedValue

  var actual: ReportedFigure? { row.figures[.actual(nil)] }

  /// The reported figure as a number.
  var amount: Amount? {
    if case .amount(let amount) = value.actual { amount } else { nil }
  }

  func text(_ field: ReportField) -> String? {
    guard let text = row.texts[field]?.text, !text.isEmpty else { return nil }
    return text
  }
}

/// All that the rules look at for one submission.
struct CheckContext {
  let submission: Submission
  let period: QuarterPeriod
  let agreement: Agreement
  /// The first row of each agreed indicator, in the order of the file.
  let rows: [IndicatorRow]
  /// Further rows of an indicator that has one already.
  let repeated: [(row: ReportedRow, indicator: Indicator, first: ReportedRow)]
  /// Rows that belong to no agreed indicator.
  let strangers: [ReportedRow]
  /// Every agreed indicator in the order of the agreement.
  let values: [CheckedValue]
  let history: SubmissionHistory
  /// The reports of the unit on the months of the quarter, in order; nil for a month without one.
  let monthly: [MonthlyProgress?]
  /// The report on the month before the quarter, in the same year.
  let monthBefore: MonthlyProgress?
  let rules: CalculationRules
  let thresholds: CheckThresholds

  /// The accepted submission of the quarter before, in the same year.
  var previous: CheckedSubmission? { period.previousInYear.flatMap { history.accepted(in: $0) } }

  /// True where there is a quarter before in the year, but no accepted report of it.
  var lacksPrevious: Bool { period.previousInYear != nil && previous == nil }

  /// Without realisasi anggaran nothing can be said of it.
  var hasSpending: Bool {
    submission.columns.keys.contains { field in
      if case .budgetActual = field { true } else { false }
    }
  }

  var hasMonthlyReports: Bool { monthly.contains { $0 != nil } }

  func previousValue(of indicator: Indicator) -> Amount? {
    guard let value = previous?.values.first(where: { $0.indicator.code == indicator.code }),
      value.state == .value,
      case .amount(let amount) = value.actual
    else { return nil }
    return amount
  }

  /// Names the agreement as the source of a target.
  var source: FindingArgument {
    .text(
      agreement.files.map { $0.split(separator: "/").last.map(String.init) ?? $0 }.joined(separator: " + "))
  }

  func finding(
    _ code: FindingCode, severity: Severity? = nil, variant: String? = nil, at figure: ReportedFigure?,
    of row: IndicatorRow, _ arguments: [String: FindingArgument] = [:], suggestions: [Suggestion] = []
  ) -> Finding {
    Finding(
      code, severity: severity, variant: variant, at: figure?.place ?? row.row.key?.place ?? .file,
      heading: figure?.heading, indicator: row.indicator.code, found: figure?.raw, arguments: arguments,
      suggestions: suggestions)
  }
}

/// The accepted submissions of one unit in earlier quarters.
package struct SubmissionHistory: Sendable {
  private let byPeriod: [QuarterPeriod: CheckedSubmission]

  package init(_ accepted: [QuarterPeriod: CheckedSubmission]) { byPeriod = accepted }

  package static let none = SubmissionHistory([:])

  package func accepted(in period: QuarterPeriod) -> CheckedSubmission? { byPeriod[period] }

  /// All of them before a quarter, of earlier years too, oldest first.
  func accepted(before period: QuarterPeriod) -> [CheckedSubmission] {
    byPeriod.filter { $0.key < period }.sorted { $0.key < $1.key }.map(\.value)
  }
}
