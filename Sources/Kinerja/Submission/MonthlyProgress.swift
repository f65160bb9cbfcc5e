/// What a monthly report says about one agreed indicator.
package struct MonthlyRow: Sendable {
  /// Code of the indicator.
  package let indicator: String
  /// Of the month alone for what adds up, else the level at its end.
  package let actual: ReportedFigure?
  /// From January to the end of the month.
  package let toDate: ReportedFigure?
  package let budgetActual: ReportedFigure?
  package let numerator: ReportedFigure?
  package let denominator: ReportedFigure?
  package let hindering: String?
  package let followUp: String?

  package init(
    indicator: String,
    actual: ReportedFigure?,
    toDate: ReportedFigure? = nil,
    budgetActual: ReportedFigure? = nil,
    numerator: ReportedFigure? = nil,
    denominator: ReportedFigure? = nil,
    hindering: String? = nil,
    followUp: String? = nil
  ) {
    self.indicator = indicator
    self.actual = actual
    self.toDate = toDate
    self.budgetActual = budgetActual
    self.numerator = numerator
    self.denominator = denominator
    self.hindering = hindering
    self.followUp = followUp
  }
}

/// The monthly report (laporan progress bulanan) of one unit for one month.
package struct MonthlyProgress: Sendable {
  /// The path as given.
  package let file: String
  package let unit: OfficeUnit
  package let month: MonthPeriod
  /// Rows of agreed indicators, in the order of the file.
  package let rows: [MonthlyRow]

  package init(file: String, unit: OfficeUnit, month: MonthPeriod, rows: [MonthlyRow]) {
    self.file = file
    self.unit = unit
    self.month = month
    self.rows = rows
  }

  /// The row of an indicator; nil where several rows share it, since nothing says which figure is meant.
  package func row(of indicator: String) -> MonthlyRow? {
    let found = rows.filter { $0.indicator == indicator }
    return found.count == 1 ? found.first : nil
  }
}

/// The monthly reports in force, by unit and month.
package struct MonthlyReports: Sendable {
  private struct Key: Hashable {
    let unit: String
    let month: MonthPeriod
  }

  private let byMonth: [Key: MonthlyProgress]

  /// Of two reports on one month the later one counts; they come in order of receipt.
  package init(_ reports: [MonthlyProgress]) {
    byMonth = Dictionary(
      reports.map { (Key(unit: $0.unit.code, month: $0.month), $0) }, uniquingKeysWith: { $1 })
  }

  package func report(of unit: String, in month: MonthPeriod) -> MonthlyProgress? {
    byMonth[Key(unit: unit, month: month)]
  }
}
