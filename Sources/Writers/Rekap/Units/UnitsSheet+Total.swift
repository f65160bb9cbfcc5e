internal import Kinerja
internal import Spreadsheet

/// What the units make together.
extension UnitsSheet {
  mutating func writeTotal(over rows: ClosedRange<Int>?) throws(WorkbookWriteError) {
    let indicators = input.recap.units.lazy.flatMap(\.indicators)
    let average = AverageAchievement(of: indicators.map(\.standing.achievement), rules: input.rules)
    let budget = BudgetTotals(indicators)
    try label(RekapLabels.allUnits)
    try total(units.reduce(0) { $0 + $1.unit.indicators.count }, UnitColumns.indicators, rows)
    try total(average.count, UnitColumns.computed, rows)
    try pen.write(
      overall(average, rows), at: UnitColumns.average,
      style: average.percent == nil ? styles.total : styles.totalPercent)
    try pen.text(average.category ?? "-", at: UnitColumns.category, style: styles.total)
    for (index, column) in columns.bands.enumerated() {
      try total(
        units.reduce(0) { $0 + ($1.counts.indices.contains(index) ? $1.counts[index] : 0) }, column, rows)
    }
    try total(units.reduce(0) { $0 + $1.notComputed }, columns.notComputed, rows)
    try pen.write(
      sum(number(budget.budget), columns.budget, rows), at: columns.budget, style: styles.totalMoney)
    try pen.write(sum(number(budget.spent), columns.spent, rows), at: columns.spent, style: styles.totalMoney)
    if let share = budget.share {
      try pen.write(self.share(share), at: columns.share, style: styles.totalPercent)
    } else {
      let word = budget.isPartial ? input.text(RekapLabels.partial) : "-"
      try pen.write(.text(word), at: columns.share, style: styles.total)
    }
  }

  /// Colours, and the budget of what is known where not all is.
  mutating func finishTable(head: Int, _ rows: ClosedRange<Int>, total: Int) throws(WorkbookWriteError) {
    let budget = BudgetTotals(input.recap.units.lazy.flatMap(\.indicators))
    if budget.isPartial, let known = budget.known {
      try label(RekapLabels.knownBudget)
      for column in UnitColumns.indicators...columns.notComputed {
        try pen.write(.blank, at: column, style: styles.total)
      }
      try pen.write(number(known.budget), at: columns.budget, style: styles.totalMoney)
      try pen.write(number(known.spent), at: columns.spent, style: styles.totalMoney)
      try pen.write(share(known.share), at: columns.share, style: styles.totalPercent)
      try pen.nextRow(height: 15)
      try pen.merged(.text(input.text(RekapLabels.partialRemark)), columns.all, style: styles.remark)
    }
    let top = CellReference(row: rows.lowerBound, column: UnitColumns.average)
    let range = CellRange(top, CellReference(row: total, column: UnitColumns.average))
    for rule in CategoryColors(input.rules.scale).rules(for: top) {
      try pen.sheet.addConditional(rule, to: [range])
    }
    try pen.sheet.setFilter(
      CellRange(
        CellReference(row: head, column: 0),
        CellReference(row: rows.upperBound, column: columns.all.upperBound))
    )
  }

  private mutating func label(_ phrase: Phrase) throws(WorkbookWriteError) {
    try pen.nextRow(height: 17)
    try pen.merged(
      .text(input.text(phrase)), UnitColumns.number...UnitColumns.report, style: styles.totalLabel)
  }

  private func total(_ value: Int, _ column: Int, _ rows: ClosedRange<Int>?) throws(WorkbookWriteError) {
    try pen.write(sum(.number(Double(value)), column, rows), at: column, style: styles.totalCount)
  }

  private func sum(_ total: CellContent, _ column: Int, _ rows: ClosedRange<Int>?) -> CellContent {
    guard case .number(let value) = total, let rows else { return total }
    return .formula("SUM(\(range(column, rows)))", result: .number(value))
  }

  /// The mean over all indicators: the units' means, weighted by how many each could compute.
  private func overall(_ average: AverageAchievement, _ rows: ClosedRange<Int>?) -> CellContent {
    guard let percent = average.percent else { return .text("-") }
    guard let rows else { return .number(percent) }
    let means = range(UnitColumns.average, rows)
    let counts = range(UnitColumns.computed, rows)
    return .formula("SUMPRODUCT(\(means),\(counts))/SUM(\(counts))", result: .number(percent))
  }

  private func range(_ column: Int, _ rows: ClosedRange<Int>) -> CellRange {
    CellRange(
      CellReference(row: rows.lowerBound, column: column),
      CellReference(row: rows.upperBound, column: column)
    )
  }
}
