internal import Kinerja
internal import Spreadsheet

/// The units, those first that need the head's attention.
extension SummarySheet {
  /// Gives the rows that the units stand in, nil without units, and the last row of the table.
  mutating func putUnits(at top: Int) -> (units: ClosedRange<Int>?, end: Int) {
    canvas.put(.text(input.text(SummaryLabels.units)), row: top, 0, style: styles.section)
    canvas.raise(top, to: 18)
    putHead(at: top + 1)
    let first = top + 2
    for (place, unit) in units.enumerated() { put(unit, number: place + 1, row: first + place) }
    var row = first + units.count
    putTotal(at: row)
    let hidden = totals.unitCount - units.count
    if hidden > 0 {
      row += 1
      canvas.put(
        .text(input.text(SummaryLabels.others(grouped(hidden)))), row: row, SummaryGrid.left,
        style: styles.remark)
    }
    return (units.isEmpty ? nil : first...(first + units.count - 1), row)
  }

  private var isYear: Bool { if case .year = input.period { true } else { false } }

  private mutating func putHead(at row: Int) {
    let headings = [
      RekapLabels.number, RekapLabels.code, RekapLabels.unit, RekapLabels.report,
      SummaryLabels.indicatorCount,
      SummaryLabels.computed, SummaryLabels.achievement, RekapLabels.category, RekapLabels.budgetShare,
      isYear ? SummaryLabels.gapColumn : SummaryLabels.spentMillions,
    ]
    for (column, heading) in headings.enumerated() {
      canvas.put(.text(input.text(heading)), row: row, column, style: styles.head)
    }
    canvas.raise(row, to: 27)
  }

  private mutating func put(_ summary: UnitSummary, number: Int, row: Int) {
    let unit = summary.unit
    let source = rows.units.indices.contains(summary.index) ? rows.units[summary.index] : rows.total
    canvas.put(.number(Double(number)), row: row, SummaryGrid.number, style: styles.count)
    canvas.put(
      .text(PlainText.oneLine(unit.unit.code)), row: row, SummaryGrid.code, style: styles.textCentered)
    canvas.put(.text(PlainText.oneLine(unit.unit.name)), row: row, SummaryGrid.unit, style: styles.text)
    canvas.put(
      .text(summary.receivedText(in: input)), row: row, SummaryGrid.report, style: styles.textCentered)
    canvas.put(
      .number(Double(unit.indicators.count)), row: row, SummaryGrid.indicators, style: styles.count)
    canvas.put(.number(Double(unit.average.count)), row: row, SummaryGrid.computed, style: styles.count)
    // Charts take a word for a zero, so what is not known is left blank in the columns they show.
    let average = unit.average.percent.map { percent in
      CellContent.formula(unitsCell(UnitColumns.average, source), result: .number(percent))
    }
    canvas.put(average ?? .blank, row: row, SummaryGrid.average, style: styles.percentStrong)
    canvas.put(
      .text(PlainText.oneLine(unit.average.category ?? "-")), row: row, SummaryGrid.category,
      style: styles.category(unit.average.category, of: input.rules.scale))
    let share = summary.budget.share.map { share in
      CellContent.formula(unitsCell(columns.share, source), result: .number(share.cellNumber))
    }
    canvas.put(share ?? .blank, row: row, SummaryGrid.share, style: styles.percent)
    canvas.put(
      isYear ? gap(summary, row: row) : spent(summary, source), row: row, SummaryGrid.last,
      style: isYear ? styles.percent : styles.money)
    canvas.raise(row, to: Self.height(of: summary))
  }

  private func gap(_ summary: UnitSummary, row: Int) -> CellContent {
    guard let percent = summary.unit.average.percent, let share = summary.budget.share?.cellNumber else {
      return .blank
    }
    let (average, spent) = (
      CellReference(row: row, column: SummaryGrid.average), CellReference(row: row, column: SummaryGrid.share)
    )
    return .formula("\(average)-\(spent)", result: .number(percent - share))
  }

  private func spent(_ summary: UnitSummary, _ source: Int) -> CellContent {
    guard let spent = summary.budget.spent?.cellNumber else { return .blank }
    return .formula("\(unitsCell(columns.spent, source))/1000000", result: .number(spent / 1_000_000))
  }

  private mutating func putTotal(at row: Int) {
    canvas.put(
      .text(input.text(RekapLabels.allUnits)), row: row, SummaryGrid.number...SummaryGrid.report,
      style: styles.totalLabel)
    func linked(_ column: Int, _ value: Double) -> CellContent {
      .formula(unitsCell(column, rows.total), result: .number(value))
    }
    canvas.put(
      linked(UnitColumns.indicators, Double(totals.indicators)), row: row, SummaryGrid.indicators,
      style: styles.totalCount)
    canvas.put(
      linked(UnitColumns.computed, Double(totals.average.count)), row: row, SummaryGrid.computed,
      style: styles.totalCount)
    let average = totals.average.percent.map { linked(UnitColumns.average, $0) }
    canvas.put(
      average ?? .text("-"), row: row, SummaryGrid.average,
      style: average == nil ? styles.total : styles.totalPercent)
    canvas.put(
      .text(PlainText.oneLine(totals.average.category ?? "-")), row: row, SummaryGrid.category,
      style: styles.total)
    let share = totals.budget.known.map { known in
      CellContent.formula(unitsCell(columns.share, shareRow), result: .number(known.share.cellNumber))
    }
    canvas.put(
      share ?? .text("-"), row: row, SummaryGrid.share,
      style: share == nil ? styles.total : styles.totalPercent)
    let spent = totals.budget.spent.map { spent in
      CellContent.formula(
        "\(unitsCell(columns.spent, rows.total))/1000000", result: .number(spent.cellNumber / 1_000_000))
    }
    canvas.put(
      isYear ? .blank : spent ?? .text("-"), row: row, SummaryGrid.last, style: styles.totalMoney)
    canvas.raise(row, to: 15)
  }
}
