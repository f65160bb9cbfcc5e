internal import Kinerja
internal import Spreadsheet

/// The `Rekap` sheet: unit by unit, sasaran by sasaran, one row an indicator.
struct RecapSheet {
  /// Where other sheets find the figures of a unit.
  struct UnitCells {
    /// Nil where no achievement of the unit can be computed.
    var average: CellReference?
  }

  let input: RekapInput
  let styles: RekapStyles
  private let layout: RecapLayout
  private let colors: CategoryColors
  private var pen: SheetPen
  private var unitCells: [UnitCells] = []

  init(_ input: RekapInput, on sheet: SheetWriter, styles: RekapStyles) {
    self.input = input
    self.styles = styles
    layout = RecapLayout(input)
    colors = CategoryColors(input.rules.scale)
    pen = SheetPen(sheet)
  }

  /// Gives the cells of each unit, in the order of the recap.
  mutating func write() throws(WorkbookWriteError) -> [UnitCells] {
    for (index, column) in layout.columns.enumerated() {
      try pen.sheet.setColumn(index, width: column.width)
    }
    let heading = SheetHeading(title: RekapLabels.recapTitle, columns: 0...layout.lastColumn)
    try heading.write(input, to: &pen, styles: styles)
    let firstHeadRow = pen.row + 1
    try writeHead()
    let lastHeadRow = pen.row
    for (index, unit) in input.recap.units.enumerated() { try write(unit, at: index) }
    let lastRow = pen.row
    try pen.skipRow()
    let signatureColumns = max(layout.lastColumn - 3, 0)...layout.lastColumn
    try SignatureBlock(input.office).write(to: &pen, columns: signatureColumns, styles: styles)
    if lastRow > lastHeadRow { try color(rows: (lastHeadRow + 1)...lastRow) }
    try pen.sheet.setView(
      SheetView(
        frozenRows: lastHeadRow + 1,
        frozenColumns: RecapLayout.frozenColumns,
        zoom: 85,
        showsGridlines: false,
        activeCell: CellReference(row: min(lastHeadRow + 1, lastRow), column: 0),
        tabColor: 0x1F3864,
        summaryRowsBelow: false
      )
    )
    try pen.sheet.setPage(input.page(RekapLabels.recapSheet, repeating: firstHeadRow...lastHeadRow))
    return unitCells
  }

  /// Two rows of headings, joined where there is no group, and the numbers of the columns under them.
  private mutating func writeHead() throws(WorkbookWriteError) {
    try pen.nextRow(height: 18)
    let top = pen.row
    for (index, column) in layout.columns.enumerated() {
      if let group = layout.groups.first(where: { $0.columns.contains(index) }) {
        let isFirst = group.columns.lowerBound == index
        try pen.write(isFirst ? .text(group.title) : .blank, at: index, style: styles.groupHead)
      } else {
        try pen.text(input.text(column.heading(in: input.period)), at: index, style: styles.head)
      }
    }
    for group in layout.groups { try pen.merge(group.columns) }
    try pen.nextRow(height: 39)
    for (index, column) in layout.columns.enumerated() {
      if layout.groups.contains(where: { $0.columns.contains(index) }) {
        try pen.text(input.text(column.heading(in: input.period)), at: index, style: styles.head)
      } else {
        try pen.write(.blank, at: index, style: styles.head)
        try pen.merge(index...index, rows: top...pen.row)
      }
    }
    try pen.nextRow(height: 11.5)
    for index in layout.columns.indices {
      try pen.write(.number(Double(index + 1)), at: index, style: styles.numbering)
    }
  }

  private func color(rows: ClosedRange<Int>) throws(WorkbookWriteError) {
    for (index, column) in layout.columns.enumerated() where column.isColored {
      let top = CellReference(row: rows.lowerBound, column: index)
      let range = CellRange(top, CellReference(row: rows.upperBound, column: index))
      for rule in colors.rules(for: top) { try pen.sheet.addConditional(rule, to: [range]) }
    }
  }
}

/// One unit.
extension RecapSheet {
  private mutating func write(_ unit: UnitRecap, at index: Int) throws(WorkbookWriteError) {
    try writeBand(unit, number: index + 1)
    guard !unit.indicators.isEmpty else {
      unitCells.append(UnitCells())
      try pen.nextRow(height: 16, level: 1)
      try pen.merged(
        .text(input.text(RekapLabels.noAgreement)), 0...layout.lastColumn, style: styles.text)
      return
    }
    let firstRow = pen.row + 1
    let parts = input.parts.map { part in part.units.indices.contains(index) ? part.units[index] : nil }
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
          number: place + 1,
          row: firstRow + place,
          notes: notes.text(of: indicator.indicator.code)
        )
      }
      try write(rows, objective: PlainText.oneLine(objective))
      start = end
    }
    try writeTotals(of: unit, parts: parts, rows: firstRow...pen.row)
  }

  private mutating func writeBand(_ unit: UnitRecap, number: Int) throws(WorkbookWriteError) {
    let name = PlainText.oneLine(unit.unit.name)
    let code = PlainText.oneLine(unit.unit.code)
    let status = input.period.quarters.map { quarter in
      let word = (unit.status[quarter] ?? .notExpected).word[input.language]
      return "\(RekapLabels.short(quarter, in: input.language)): \(word)"
    }
    try pen.nextRow(height: 17)
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
          return (text, column.width, size)
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

/// The last row of a unit.
extension RecapSheet {
  private mutating func writeTotals(
    of unit: UnitRecap,
    parts: [UnitRecap?],
    rows: ClosedRange<Int>
  ) throws(WorkbookWriteError) {
    try pen.nextRow(height: 16)
    let totals = BudgetTotals(unit.indicators)
    let row = pen.row
    var cells = UnitCells()
    let labelled = RecapColumn.annualTarget
    let lastLabelled = layout.column(labelled) ?? 0
    try pen.merged(.text(input.text(RekapLabels.average)), 0...lastLabelled, style: styles.totalLabel)
    for (index, column) in layout.columns.enumerated().dropFirst(lastLabelled + 1) {
      let range = CellRange(
        CellReference(row: rows.lowerBound, column: index),
        CellReference(row: rows.upperBound, column: index)
      )
      switch column {
      case .achievement(.whole):
        if let formula = average(unit.average, over: range) {
          cells.average = CellReference(row: row, column: index)
          try pen.write(formula, at: index, style: styles.totalPercent)
        } else {
          try pen.write(.text("-"), at: index, style: styles.total)
        }
      case .achievement(.part(let part)):
        let shown = parts.indices.contains(part) ? parts[part] : nil
        let formula = shown.flatMap { agreesWithRows($0, unit) ? average($0.average, over: range) : nil }
        try pen.write(formula ?? .blank, at: index, style: styles.totalPercent)
      case .category: try pen.text(unit.average.category ?? "", at: index, style: styles.total)
      case .budget: try pen.write(sum(totals.budget, over: range), at: index, style: styles.totalMoney)
      case .budgetActual: try pen.write(sum(totals.spent, over: range), at: index, style: styles.totalMoney)
      case .budgetShare:
        let content = share(totals, row: row)
        let isNumber = totals.share != nil
        try pen.write(content, at: index, style: isNumber ? styles.totalPercent : styles.total)
      default: try pen.write(.blank, at: index, style: styles.total)
      }
    }
    unitCells.append(cells)
  }

  /// Words in the range do not count, in the formula as in the mean itself.
  private func average(_ average: AverageAchievement, over range: CellRange) -> CellContent? {
    guard let percent = average.percent else { return nil }
    let formula =
      if let cap = input.rules.averageCap.map(PlainDecimal.text) {
        "(SUMIF(\(range),\"<=\"&\(cap))+\(cap)*COUNTIF(\(range),\">\"&\(cap)))/COUNT(\(range))"
      } else {
        "AVERAGE(\(range))"
      }
    return .formula(formula, result: .number(percent))
  }

  /// False where a later version of the agreement dropped or added indicators: the rows then do not give the
  /// mean that the part's own workbook showed.
  private func agreesWithRows(_ part: UnitRecap, _ unit: UnitRecap) -> Bool {
    Set(part.indicators.map(\.indicator.code)) == Set(unit.indicators.map(\.indicator.code))
  }

  private func sum(_ total: Amount?, over range: CellRange) -> CellContent {
    guard let total else { return .blank }
    return .formula("SUM(\(range))", result: .number(total.cellNumber))
  }

  private func share(_ totals: BudgetTotals, row: Int) -> CellContent {
    guard let share = totals.share, let top = layout.column(.budgetActual),
      let bottom = layout.column(.budget)
    else {
      return totals.isPartial ? .text(input.text(RekapLabels.partial)) : .blank
    }
    let (spent, budget) = (CellReference(row: row, column: top), CellReference(row: row, column: bottom))
    return .formula("\(spent)/\(budget)*100", result: .number(share.cellNumber))
  }
}

extension UnitRecap {
  /// Versions of an agreement mostly keep one order, so the position in another version is tried first.
  func indicator(_ code: String, near place: Int) -> IndicatorRecap? {
    if indicators.indices.contains(place), indicators[place].indicator.code == code {
      return indicators[place]
    }
    return indicators.first { $0.indicator.code == code }
  }
}
