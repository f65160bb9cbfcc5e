internal import Kinerja
internal import Spreadsheet

/// Where everything stands in the form, whatever fills it.
///
/// The returned workbook has the same layout, so that a unit finds its rows where it left them.
struct FormLayout {
  /// The columns up to the name of the indicator stay in sight.
  static let frozenColumns = 4
  static let sheetName = "Laporan"
  /// Title, unit, period, reminder, gap: few, for they stay in sight with the headings.
  private static let linesAboveTable = 5

  let columns: [FormColumn]
  let period: QuarterPeriod
  let titleRow: Int
  let headRow: Int
  let firstRow: Int
  let rowCount: Int
  private let positions: [FormColumn: Int]
  private let rowsByCode: [String: Int]

  init(_ input: FormInput) {
    columns = FormColumn.allCases.filter(input.shows)
    positions = Dictionary(
      columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    period = input.period
    let letterhead = input.office.letterhead.count
    titleRow = letterhead == 0 ? 0 : letterhead + 1
    headRow = titleRow + Self.linesAboveTable
    // Numbers of the columns stand between headings and rows.
    firstRow = headRow + 2
    rowCount = input.agreement.indicators.count
    rowsByCode = Dictionary(
      input.agreement.indicators.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var lastColumn: Int { columns.count - 1 }
  var lastRow: Int { firstRow + max(rowCount, 1) - 1 }
  var numberingRow: Int { headRow + 1 }

  func position(of column: FormColumn) -> Int? { positions[column] }

  /// The cell of a column in the row of an indicator, counted from 0.
  func cell(_ column: FormColumn, inRow index: Int) -> CellReference? {
    positions[column].map { CellReference(row: firstRow + index, column: $0) }
  }

  func cell(of spot: FormSpot) -> CellReference? {
    switch spot.row {
    case .agreed(let code): rowsByCode[code].flatMap { cell(spot.column, inRow: $0) }
    case .stray(let index): cell(spot.column, inRow: rowCount + index)
    }
  }

  /// All cells of a column in the table.
  func range(_ column: FormColumn) -> CellRange? {
    positions[column].map {
      CellRange(CellReference(row: firstRow, column: $0), CellReference(row: lastRow, column: $0))
    }
  }

  /// The whole table below its headings.
  var tableRange: CellRange {
    CellRange(CellReference(row: firstRow, column: 0), CellReference(row: lastRow, column: lastColumn))
  }
}

extension FormInput {
  /// Columns that few units need stand only in the forms of those who do.
  fileprivate func shows(_ column: FormColumn) -> Bool {
    switch column {
    case .carriedFollowUp: carriedFollowUps != nil
    case .numerator, .denominator:
      agreement.indicators.contains { $0.accumulation == .ratio }
        || entries.values.contains { $0.numerator != nil || $0.denominator != nil }
    case .physicalProgress: entries.values.contains { $0.physicalProgress != nil }
    case .result: correction != nil
    case .evidence: correction?.hasEvidence != false
    case .number, .code, .objective, .indicator, .unitOfMeasure, .annualTarget, .target, .actual,
      .achievement,
      .budget, .budgetActual, .supporting, .hindering, .followUp, .remarks:
      true
    }
  }
}
