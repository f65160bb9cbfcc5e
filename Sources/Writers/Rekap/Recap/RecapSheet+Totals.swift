internal import Kinerja
internal import Spreadsheet

/// The last row of a unit.
extension RecapSheet {
  mutating func writeTotals(
    of unit: UnitRecap,
    parts: [UnitRecap?],
    rows: ClosedRange<Int>
  ) throws(WorkbookWriteError) {
    try pen.nextRow(height: 16)
    let totals = BudgetTotals(unit.indicators)
    let row = pen.row
    var cells = UnitCells()
    let lastLabelled = layout.firstFigure - 1
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
