internal import Kinerja
internal import Spreadsheet

/// One row a unit: averages, categories, budget; all units together below.
extension SummarySheet {
  /// Gives the rows that the units stand in; nil without units.
  func writeUnits() throws(WorkbookWriteError) -> ClosedRange<Int>? {
    try section(input.text(RekapLabels.unitsSection))
    try writeUnitHead()
    let first = currentRow + 1
    for (index, unit) in units.enumerated() { try write(unit, place: index + 1) }
    let rows = units.isEmpty ? nil : first...currentRow
    if hasOtherUnits { try writeOthers() }
    try writeAllUnits(rows)
    let total = currentRow
    if hasPartialBudget {
      try row { pen throws(WorkbookWriteError) in
        try pen.merged(.text(input.text(RekapLabels.partialRemark)), layout.table, style: styles.remark)
      }
    }
    if let rows {
      let top = CellReference(row: rows.lowerBound, column: SummaryLayout.average)
      let end = CellReference(row: total, column: SummaryLayout.average)
      try addConditional(CategoryColors(input.rules.scale).rules(for: top), to: CellRange(top, end))
    }
    try row { _ in }
    return rows
  }

  private func writeUnitHead() throws(WorkbookWriteError) {
    let headings: [Phrase] = [
      RekapLabels.number, RekapLabels.code, RekapLabels.unit, RekapLabels.indicators, RekapLabels.computed,
      RekapLabels.averageAchievement, RekapLabels.category,
    ]
    let bands = input.rules.scale.bands.map(\.label)
    let rest = [
      RekapLabels.notComputed, RekapLabels.budgetAgreed, RekapLabels.budgetSpent, RekapLabels.budgetShare,
    ]
    let texts = headings.map(input.text) + bands + rest.map(input.text)
    try row(height: 40) { pen throws(WorkbookWriteError) in
      for (index, text) in texts.enumerated() {
        try pen.text(PlainText.oneLine(text), at: index, style: styles.head)
      }
    }
  }

  private func write(_ summary: UnitSummary, place: Int) throws(WorkbookWriteError) {
    let unit = summary.unit
    let name = PlainText.oneLine(unit.unit.name)
    let height = TextHeight.points(of: name, width: layout.width(of: SummaryLayout.unit))
    try row(height: height) { pen throws(WorkbookWriteError) in
      try pen.write(.number(Double(place)), at: SummaryLayout.number, style: styles.count)
      try pen.text(PlainText.oneLine(unit.unit.code), at: SummaryLayout.code, style: styles.textCentered)
      try pen.text(name, at: SummaryLayout.unit, style: styles.text)
      try pen.write(
        .number(Double(unit.indicators.count)), at: SummaryLayout.indicators, style: styles.count)
      try pen.write(.number(Double(unit.average.count)), at: SummaryLayout.computed, style: styles.count)
      // Charts take a word for a zero, so what is not known is left blank in the columns they show.
      try pen.write(average(of: summary) ?? .blank, at: SummaryLayout.average, style: styles.percentStrong)
      try pen.text(
        unit.average.category ?? "-", at: SummaryLayout.category, style: categoryStyle(unit.average.category))
      for (column, count) in zip(layout.bands, summary.counts) {
        try pen.write(.number(Double(count)), at: column, style: styles.count)
      }
      try pen.write(.number(Double(summary.notComputed)), at: layout.notComputed, style: styles.count)
      try pen.write(number(summary.budget.budget), at: layout.budget, style: styles.money)
      try pen.write(number(summary.budget.spent), at: layout.spent, style: styles.money)
      try pen.write(share(summary.budget, row: pen.row) ?? .blank, at: layout.share, style: styles.percent)
    }
  }

  func categoryStyle(_ label: String?) -> StyleID {
    guard let band = input.rules.scale.bands.firstIndex(where: { $0.label == label }) else {
      return styles.textCentered
    }
    return styles.text(on: CategoryColors(input.rules.scale).fill(ofBand: band))
  }

  /// The cell of the `Rekap` sheet, so that both always say the same.
  private func average(of summary: UnitSummary) -> CellContent? {
    guard let percent = summary.unit.average.percent, recapCells.indices.contains(summary.index),
      let cell = recapCells[summary.index].average
    else { return nil }
    let sheet = SheetName.quoted(input.text(RekapLabels.recapSheet))
    return .formula("\(sheet)!\(cell)", result: .number(percent))
  }

  private func number(_ amount: Amount?) -> CellContent { amount.map { .number($0.cellNumber) } ?? .blank }

  /// Nil where it is not known.
  private func share(_ totals: BudgetTotals, row: Int) -> CellContent? {
    guard let share = totals.share else { return nil }
    let spent = CellReference(row: row, column: layout.spent)
    let budget = CellReference(row: row, column: layout.budget)
    return .formula("\(spent)/\(budget)*100", result: .number(share.cellNumber))
  }
}

/// What the units make together.
extension SummarySheet {
  private func writeOthers() throws(WorkbookWriteError) {
    let rest = input.recap.units.count - units.count
    try row { pen throws(WorkbookWriteError) in
      try pen.merged(
        .text("+ \(rest) \(input.text(RekapLabels.otherUnits))"), layout.table, style: styles.remark)
    }
  }

  private func writeAllUnits(_ rows: ClosedRange<Int>?) throws(WorkbookWriteError) {
    let indicators = input.recap.units.lazy.flatMap(\.indicators)
    let average = AverageAchievement(
      of: indicators.map(\.standing.achievement),
      rules: input.rules
    )
    let all = input.recap.units.enumerated().map { UnitSummary($1, at: $0, scale: input.rules.scale) }
    let budget = BudgetTotals(indicators)
    try row(height: 17) { pen throws(WorkbookWriteError) in
      try pen.merged(
        .text(input.text(RekapLabels.allUnits)),
        SummaryLayout.number...SummaryLayout.unit,
        style: styles.totalLabel
      )
      func total(_ value: Int, _ column: Int) throws(WorkbookWriteError) {
        try pen.write(sum(.number(Double(value)), column, rows), at: column, style: styles.totalCount)
      }
      try total(all.reduce(0) { $0 + $1.unit.indicators.count }, SummaryLayout.indicators)
      try total(average.count, SummaryLayout.computed)
      try pen.write(
        overall(average, rows), at: SummaryLayout.average,
        style: average.percent == nil ? styles.total : styles.totalPercent)
      try pen.text(average.category ?? "-", at: SummaryLayout.category, style: styles.total)
      for (index, column) in layout.bands.enumerated() {
        try total(all.reduce(0) { $0 + $1.counts[index] }, column)
      }
      try total(all.reduce(0) { $0 + $1.notComputed }, layout.notComputed)
      try pen.write(
        sum(number(budget.budget), layout.budget, rows), at: layout.budget, style: styles.totalMoney)
      try pen.write(sum(number(budget.spent), layout.spent, rows), at: layout.spent, style: styles.totalMoney)
      let share = share(budget, row: pen.row)
      try pen.write(
        share ?? .text(budget.isPartial ? input.text(RekapLabels.partial) : "-"),
        at: layout.share,
        style: share == nil ? styles.total : styles.totalPercent
      )
    }
  }

  /// A formula where the column shows all that is added.
  private func sum(_ total: CellContent, _ column: Int, _ rows: ClosedRange<Int>?) -> CellContent {
    guard case .number(let value) = total, let rows, !hasOtherUnits else { return total }
    return .formula("SUM(\(range(column, rows)))", result: .number(value))
  }

  /// The mean over all indicators: the units' means, weighted by how many each could compute.
  private func overall(_ average: AverageAchievement, _ rows: ClosedRange<Int>?) -> CellContent {
    guard let percent = average.percent else { return .text("-") }
    guard let rows, !hasOtherUnits else { return .number(percent) }
    let means = range(SummaryLayout.average, rows)
    let counts = range(SummaryLayout.computed, rows)
    return .formula("SUMPRODUCT(\(means),\(counts))/SUM(\(counts))", result: .number(percent))
  }

  private func range(_ column: Int, _ rows: ClosedRange<Int>) -> CellRange {
    CellRange(
      CellReference(row: rows.lowerBound, column: column),
      CellReference(row: rows.upperBound, column: column)
    )
  }
}
