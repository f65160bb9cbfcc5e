internal import Kinerja
internal import Spreadsheet

/// The rows of a table for one month.
struct MonthOfTable {
  /// Nil where neither headings nor rows name it: titles and names decide.
  let month: Month?
  let rows: [MonthlyRow]
  /// Rows with a figure that belong to no agreed indicator.
  let strangers: Int
  /// Figures that cannot be read, and so are not compared.
  let findings: [Finding]

  var hasFigure: Bool {
    rows.contains { [$0.actual, $0.toDate].contains { $0.map { !$0.reading.isBlank } ?? false } }
  }
}

/// Reads the rows of a monthly report, however its months are laid out: one for the table, one for each group of
/// columns, or one for each row.
struct MonthlyTable {
  let scan: TableScan
  let columns: MonthlyColumns
  let matcher: RowMatcher?

  init(_ scan: TableScan, matcher: RowMatcher?) {
    self.scan = scan
    self.matcher = matcher
    columns = MonthlyColumns(of: scan, matcher: matcher)
  }

  func months() -> [MonthOfTable] {
    if !columns.months.isEmpty {
      return columns.months.map { month(scan.rows, with: columns.fields(of: $0), as: $0) }
    }
    let fields = columns.fields(of: nil)
    guard let column = columns.monthOfRow else { return [month(scan.rows, with: fields, as: nil)] }
    let named = scan.rows.map { row in
      row.line.cell(at: column.index).flatMap { MonthText(ShownText.line($0), isShort: true).month }
    }
    return Set(named.compactMap { $0 }).sorted().map { wanted in
      month(zip(scan.rows, named).filter { $0.1 == wanted }.map(\.0), with: fields, as: wanted)
    }
  }

  private func month(
    _ rows: [TableRow], with fields: [ReportField: [TableColumn]], as month: Month?
  ) -> MonthOfTable {
    let reader = RowReader(table: scan, columns: fields, matcher: matcher)
    let read = rows.map(reader.read)
    let strangers = read.count { row in
      row.match.indicator == nil && row.figures[.actual(nil)].map { !$0.reading.isBlank } ?? false
    }
    return MonthOfTable(
      month: month, rows: read.compactMap(Self.row), strangers: strangers,
      findings: read.compactMap(Self.unreadable))
  }

  /// A warning only: the other figures of the report are compared all the same.
  private static func unreadable(_ row: ReportedRow) -> Finding? {
    guard let indicator = row.match.indicator, let figure = row.figures[.actual(nil)] else { return nil }
    let reason: FigureReading.UnreadableFigure
    switch figure.reading.outcome {
    case .unreadable(let found): reason = found
    case .range, .bound: reason = .range
    default: return nil
    }
    let isFormula = reason == .noStoredValue
    return Finding(
      isFormula ? .H09 : .B07, severity: .warning, variant: isFormula ? nil : reason.rawValue,
      at: figure.place, heading: figure.heading, indicator: indicator.code, found: figure.raw,
      arguments: isFormula
        ? ["formula": .text("=" + (figure.formula ?? ""))] : ["unit": .text(indicator.unitOfMeasure)],
      suggestions: figure.reading.suggestion.map { [$0] } ?? [])
  }

  private static func row(_ row: ReportedRow) -> MonthlyRow? {
    guard let indicator = row.match.indicator else { return nil }
    func text(_ field: ReportField) -> String? {
      row.texts[field].flatMap { $0.text.contains(where: \.isLetter) ? $0.text : nil }
    }
    return MonthlyRow(
      indicator: indicator.code, actual: row.figures[.actual(nil)], toDate: row.figures[.cumulativeActual],
      budgetActual: row.figures[.budgetActual(nil)], numerator: row.figures[.numerator],
      denominator: row.figures[.denominator], hindering: text(.hindering), followUp: text(.followUp))
  }
}
