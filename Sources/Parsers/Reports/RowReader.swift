internal import Kinerja
internal import Spreadsheet

/// Reads one row of a report into texts and figures by field.
struct RowReader {
  let table: TableScan
  let columns: [ReportField: [TableColumn]]
  let matcher: RowMatcher?

  func read(_ row: TableRow) -> ReportedRow {
    let texts = texts(of: row)
    let match =
      matcher?.match(code: texts[.code]?.text, name: texts[.indicator]?.text) ?? .unknown(nearest: [])
    let unit = UnitOfMeasure(match.indicator?.unitOfMeasure ?? texts[.unitOfMeasure]?.text ?? "")
    var figures: [ReportField: ReportedFigure] = [:]
    for (field, candidates) in columns {
      guard let column = candidates.first,
        let context = context(of: field, unit: unit, direction: match.indicator?.direction)
      else { continue }
      figures[field] = figure(at: column, in: row, as: context)
    }
    return ReportedRow(match: match, texts: texts, figures: figures)
  }

  private func context(of field: ReportField, unit: UnitOfMeasure, direction: Direction?) -> FigureContext? {
    switch field {
    case .annualTarget, .quarterTarget, .target:
      FigureContext(unit: unit, direction: direction, isTarget: true)
    case .actual, .cumulativeActual: FigureContext(unit: unit, direction: direction, isTarget: false)
    case .budget, .budgetActual: .money
    case .achievement, .annualAchievement, .budgetShare, .physicalProgress: .percentage
    case .numerator, .denominator: FigureContext(quantity: .count)
    default: nil
    }
  }

  func figure(at column: TableColumn, in row: TableRow, as context: FigureContext) -> ReportedFigure {
    let cell = row.line.cell(at: column.index)
    let raw = cell.map(ShownText.of) ?? ""
    var reading = FigureReader.read(cell, as: context, isWorkbook: table.grid.isWorkbook)
    if case .number = cell?.value, let amount = reading.amount {
      reading.shown = ShownFigure.rounding(of: amount, in: raw)
    }
    return ReportedFigure(
      place: table.grid.place(row: row.line.index, column: column.index), heading: column.heading, raw: raw,
      reading: reading, formula: cell?.formula)
  }

  /// Columns of words; several columns of one kind, such as two of follow-up, are joined.
  private func texts(of row: TableRow) -> [ReportField: ReportedText] {
    var texts: [ReportField: ReportedText] = [:]
    for (field, candidates) in columns where Self.holdsWords(field) {
      let parts = candidates.compactMap { column -> (TableColumn, String)? in
        let text = row.line.cell(at: column.index).map(Self.text) ?? inherited(field, row, column) ?? ""
        return text.isEmpty ? nil : (column, text)
      }
      guard let first = parts.first?.0 ?? candidates.first else { continue }
      let joined = parts.map(\.1).joined(separator: "; ")
      if joined.isEmpty, !Self.isKeptBlank(field) { continue }
      texts[field] = ReportedText(
        place: table.grid.place(row: row.line.index, column: first.index), heading: first.heading,
        text: joined)
    }
    return texts.filter { !$0.value.text.isEmpty || Self.isKeptBlank($0.key) }
  }

  /// A column "Unit" that turned out to hold units of measure hands nothing down.
  private func inherited(_ field: ReportField, _ row: TableRow, _ column: TableColumn) -> String? {
    field == .unitOfMeasure ? nil : row.inherited[column.index]
  }

  private static func text(_ cell: Cell) -> String {
    ShownText.of(cell).split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
      .trimmingBlankEnds()
  }

  private static func holdsWords(_ field: ReportField) -> Bool {
    switch field {
    case .code, .indicator, .unitOfMeasure, .objective, .program, .unit, .supporting, .hindering, .followUp,
      .evidence, .remarks, .responsible, .deadline, .category:
      true
    default: false
    }
  }

  /// Blank explanations are kept with their place, since a finding may point there.
  private static func isKeptBlank(_ field: ReportField) -> Bool {
    switch field {
    case .hindering, .followUp, .evidence, .remarks, .supporting: true
    default: false
    }
  }
}

extension String {
  fileprivate func trimmingBlankEnds() -> String {
    var slice = self[...]
    while slice.first?.isWhitespace == true { slice = slice.dropFirst() }
    while slice.last?.isWhitespace == true { slice = slice.dropLast() }
    return String(slice)
  }
}
