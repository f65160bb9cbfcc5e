internal import Kinerja
internal import Spreadsheet

/// One unit.
extension RecapSheet {
  mutating func write(_ unit: UnitRecap, at index: Int) throws(WorkbookWriteError) {
    try writeBand(unit, number: index + 1)
    guard !unit.indicators.isEmpty else {
      unitCells.append(UnitCells())
      try pen.nextRow(height: 16, level: 1)
      try pen.merged(
        .text(input.text(RekapLabels.noAgreement)), 0...layout.lastColumn, style: styles.text)
      return
    }
    let firstRow = pen.row + 1
    let parts = input.parts.map { $0.unit(at: index) }
    let notes = IndicatorNotes(unit, in: input.period, language: input.language)
    var start = unit.indicators.startIndex
    while start < unit.indicators.endIndex {
      let objective = unit.indicators[start].indicator.objective
      let rest = unit.indicators[start...]
      let end = rest.firstIndex { $0.indicator.objective != objective } ?? unit.indicators.endIndex
      let rows = (start..<end).map { place in
        let indicator = unit.indicators[place]
        return RecapRow(
          input: input,
          layout: layout,
          unit: unit,
          indicator: indicator,
          parts: parts.map { $0?.indicator(indicator.indicator.code, near: place) },
          comparison: YearComparison(indicator, ofUnitAt: index, in: input),
          number: place + 1,
          row: firstRow + place,
          notes: notes.text(of: indicator.indicator.code)
        )
      }
      try write(rows, objective: PlainText.oneLine(objective))
      start = end
    }
    kept.formUnion([firstRow, pen.row])
    try writeTotals(of: unit, parts: parts, rows: firstRow...pen.row)
  }

  /// Points that are kept on one page at the most.
  private static let mostKept = 200.0

  private mutating func writeBand(_ unit: UnitRecap, number: Int) throws(WorkbookWriteError) {
    let name = PlainText.oneLine(unit.unit.name)
    let code = PlainText.oneLine(unit.unit.code)
    let status = input.period.quarters.map { quarter in
      let word = (unit.status[quarter] ?? .notExpected).word[input.language]
      return "\(RekapLabels.short(quarter, in: input.language)): \(word)"
    }
    try pen.nextRow(height: 17)
    kept.insert(pen.row)
    let split = RecapLayout.frozenColumns
    try pen.merged(.text("\(number). \(name) (\(code))"), 0...(split - 1), style: styles.band)
    try pen.merged(
      .text(status.joined(separator: "   ·   ")), split...layout.lastColumn, style: styles.bandStatus)
  }

  /// The rows of one sasaran, its name joined over them.
  private mutating func write(_ rows: [RecapRow], objective: String) throws(WorkbookWriteError) {
    let first = pen.row + 1
    let isJoined = rows.count > 1 && !objective.isEmpty
    let fields = rows.map { row in layout.columns.map(row.field) }
    let heights = self.heights(of: fields, objective: isJoined ? objective : nil)
    for (offset, row) in fields.enumerated() {
      try pen.nextRow(height: heights[offset], level: 1)
      for (index, column) in layout.columns.enumerated() {
        let isHidden = isJoined && column == .objective && offset > 0
        try pen.write(isHidden ? .blank : row[index].content, at: index, style: style(row[index].look))
      }
    }
    // A joined sasaran that went over to the next page would not be named there.
    if heights.reduce(0, +) <= Self.mostKept { kept.formUnion(first..<pen.row) }
    if isJoined, let column = layout.column(.objective) {
      try pen.merge(column...column, rows: first...pen.row)
    }
  }

  /// As high as the texts of each row; where the joined sasaran needs more, all its rows share the rest.
  private func heights(of rows: [[RecapRow.Field]], objective: String?) -> [Double] {
    let own = rows.map { fields in
      TextHeight.points(
        of: zip(layout.columns, fields).lazy.compactMap { column, field in
          guard case .text(let text) = field.content, objective == nil || column != .objective else {
            return nil
          }
          let size = column.isExplanation ? RekapStyles.explanationSize : TextHeight.bodySize
          return (text, layout.width(of: column), size)
        }
      )
    }
    guard let objective else { return own }
    let needed = TextHeight.points(of: objective, width: RecapColumn.objective.width)
    let missing = max(needed - own.reduce(0, +), 0)
    return own.map { $0 + missing / Double(rows.count) }
  }

  private func style(_ look: RecapRow.Look) -> StyleID {
    switch look {
    case .text: styles.text
    case .explanation: styles.explanation
    case .centered: styles.textCentered
    case .figure(let decimals): styles.figure(decimals: decimals)
    case .percent: styles.percent
    case .money: styles.money
    case .reason: styles.reason
    }
  }
}
