internal import Kinerja
internal import Spreadsheet

/// The columns of a monthly report by what they hold, for each month that the headings name.
struct MonthlyColumns {
  /// What names and explains the rows, whatever the month.
  private let common: [ReportField: [TableColumn]]
  /// The figures; under nil where the headings name no month.
  private let figures: [Month?: [ReportField: [TableColumn]]]
  /// A column that says the month of each row.
  let monthOfRow: TableColumn?
  let findings: [Finding]

  /// The months that stand side by side over the figures; empty where the table is about one month.
  var months: [Month] { figures.keys.compactMap { $0 }.sorted() }

  init(of table: TableScan, matcher: RowMatcher?) {
    var common: [ReportField: [TableColumn]] = [:]
    var figures: [Month?: [ReportField: [TableColumn]]] = [:]
    let hasActual = table.header.columns.contains { $0.meaning.map { Self.isActual($0.field) } ?? false }
    for column in table.header.columns {
      let month = column.month
      guard let field = Self.field(of: column, month: month, hasActual: hasActual) else { continue }
      if Self.isFigure(field) {
        figures[month, default: [:]][field, default: []].append(column)
      } else {
        common[field, default: []].append(column)
      }
    }
    // Monthly forms number programmes as often as indicators; a code that is not agreed is none here.
    common[.code] = common[.code]?.filter { column in
      table.rows.contains { row in
        row.line.cell(at: column.index).map { matcher?.knows(code: ShownText.line($0)) == true } ?? false
      }
    }
    .prefixIfAny(1)
    var findings: [Finding] = []
    for (month, columns) in figures {
      for (field, candidates) in columns where candidates.count > 1 {
        let kept = Self.preferred(candidates)
        figures[month]?[field] = kept
        guard kept.isEmpty, let second = candidates.dropFirst().first else { continue }
        findings.append(
          Finding(
            .H03, at: second.place, heading: second.heading, found: second.heading,
            arguments: [
              "field": .text(second.leaf), "first": .text(candidates.first?.place.cell ?? ""),
            ]))
      }
    }
    self.common = common
    self.figures = figures.count > 1 ? figures.filter { $0.key != nil } : figures
    monthOfRow = table.header.columns.first { ["bulan", "bln"].contains(HeadingText($0.leaf).phrase) }
    self.findings = findings.sorted { ($0.place.cell ?? "") < ($1.place.cell ?? "") }
  }

  /// What the rows of one month are read with.
  func fields(of month: Month?) -> [ReportField: [TableColumn]] {
    common.merging(figures[month] ?? [:]) { first, _ in first }
  }

  /// The fields that a monthly report cannot do without and this one lacks.
  var missing: [String] {
    var missing: [String] = []
    if common[.code] == nil, common[.indicator] == nil { missing.append("indicator") }
    let hasFigure = figures.values.contains { $0[.actual(nil)] != nil || $0[.cumulativeActual] != nil }
    if !hasFigure { missing.append("actual") }
    return missing
  }

  /// Of several columns of one kind the one that says "Bulan Ini"; none where that leaves it open.
  private static func preferred(_ columns: [TableColumn]) -> [TableColumn] {
    let named = columns.filter { HeadingText($0.heading).contains(phrase: "bulan ini") }
    return named.count == 1 ? named : []
  }

  private static func field(of column: TableColumn, month: Month?, hasActual: Bool) -> ReportField? {
    guard let field = column.meaning?.field else { return month != nil && !hasActual ? .actual(nil) : nil }
    switch field {
    case .actual: return .actual(nil)
    case .budgetActual: return .budgetActual(nil)
    case .cumulativeActual, .numerator, .denominator, .code, .indicator, .unitOfMeasure, .hindering,
      .followUp:
      return field
    default: return nil
    }
  }

  private static func isActual(_ field: ReportField) -> Bool {
    switch field {
    case .actual, .cumulativeActual: true
    default: false
    }
  }

  private static func isFigure(_ field: ReportField) -> Bool {
    switch field {
    case .actual, .cumulativeActual, .budgetActual, .numerator, .denominator: true
    default: false
    }
  }
}

extension [TableColumn] {
  fileprivate func prefixIfAny(_ count: Int) -> [TableColumn]? { isEmpty ? nil : Array(prefix(count)) }
}
