internal import Kinerja
internal import Spreadsheet

/// The `Unit` sheet: one row a unit with its report, averages, categories and budget; all units together below.
struct UnitsSheet {
  /// Where other sheets find the figures.
  struct Rows {
    /// In the order of the recap.
    var units: [Int] = []
    var head = 0
    var total = 0
  }

  let input: RekapInput
  let styles: RekapStyles
  let columns: UnitColumns
  let units: [UnitSummary]
  let recapCells: [RecapSheet.UnitCells]
  var pen: SheetPen

  init(
    _ input: RekapInput,
    units: [UnitSummary],
    on sheet: SheetWriter,
    recapCells: [RecapSheet.UnitCells],
    styles: RekapStyles
  ) {
    self.input = input
    self.units = units
    self.recapCells = recapCells
    self.styles = styles
    columns = UnitColumns(bandCount: input.rules.scale.bands.count)
    pen = SheetPen(sheet)
  }

  mutating func write() throws(WorkbookWriteError) -> Rows {
    for column in columns.all { try pen.sheet.setColumn(column, width: columns.width(of: column)) }
    try SheetHeading(title: RekapLabels.unitsTitle, columns: columns.all, hasLetterhead: false)
      .write(input, to: &pen, styles: styles)
    try writeHead()
    let head = pen.row
    var rows = Rows()
    rows.head = head
    for (place, unit) in units.enumerated() {
      try write(unit, number: place + 1)
      rows.units.append(pen.row)
    }
    let written = units.isEmpty ? nil : (head + 1)...pen.row
    try writeTotal(over: written)
    rows.total = pen.row
    if let written { try finishTable(head: head, written, total: rows.total) }
    try pen.sheet.setView(
      SheetView(
        frozenRows: head + 1, frozenColumns: UnitColumns.unit + 1, zoom: 90, showsGridlines: false,
        tabColor: 0x2F5597)
    )
    try pen.sheet.setPage(input.page(RekapLabels.unitsSheet, repeating: head...head))
    return rows
  }

  private mutating func writeHead() throws(WorkbookWriteError) {
    let first: [Phrase] = [
      RekapLabels.number, RekapLabels.code, RekapLabels.unit, RekapLabels.report, RekapLabels.indicators,
      RekapLabels.computed, RekapLabels.averageAchievement, RekapLabels.category,
    ]
    let rest: [Phrase] = [
      RekapLabels.notComputed, RekapLabels.budgetAgreed, RekapLabels.budgetSpent, RekapLabels.budgetShare,
    ]
    let texts = first.map(input.text) + input.rules.scale.bands.map(\.label) + rest.map(input.text)
    try pen.nextRow(height: 40)
    for (index, text) in texts.enumerated() {
      try pen.text(PlainText.oneLine(text), at: index, style: styles.head)
    }
  }

  private mutating func write(_ summary: UnitSummary, number place: Int) throws(WorkbookWriteError) {
    let unit = summary.unit
    let (name, report) = (PlainText.oneLine(unit.unit.name), summary.reportText(in: input))
    try pen.nextRow(
      height: TextHeight.points(of: [
        (name, columns.width(of: UnitColumns.unit)), (report, columns.width(of: UnitColumns.report)),
      ]))
    try pen.write(.number(Double(place)), at: UnitColumns.number, style: styles.count)
    try pen.text(PlainText.oneLine(unit.unit.code), at: UnitColumns.code, style: styles.textCentered)
    try pen.text(name, at: UnitColumns.unit, style: styles.text)
    try pen.text(report, at: UnitColumns.report, style: styles.textCentered)
    try count(unit.indicators.count, UnitColumns.indicators)
    try count(unit.average.count, UnitColumns.computed)
    // Charts take a word for a zero, so what is not known is left blank in the columns they show.
    try pen.write(average(of: summary) ?? .blank, at: UnitColumns.average, style: styles.percentStrong)
    try pen.text(
      unit.average.category ?? "-", at: UnitColumns.category,
      style: styles.category(unit.average.category, of: input.rules.scale))
    for (column, number) in zip(columns.bands, summary.counts) { try count(number, column) }
    try count(summary.notComputed, columns.notComputed)
    try pen.write(number(summary.budget.budget), at: columns.budget, style: styles.money)
    try pen.write(number(summary.budget.spent), at: columns.spent, style: styles.money)
    let share = summary.budget.share.map { self.share($0) }
    try pen.write(share ?? .blank, at: columns.share, style: styles.percent)
  }

  private func count(_ value: Int, _ column: Int) throws(WorkbookWriteError) {
    try pen.write(.number(Double(value)), at: column, style: styles.count)
  }

  /// The cell of the `Rekap` sheet, so that both always say the same.
  private func average(of summary: UnitSummary) -> CellContent? {
    guard let percent = summary.unit.average.percent, recapCells.indices.contains(summary.index),
      let cell = recapCells[summary.index].average
    else { return nil }
    let sheet = SheetName.quoted(input.text(RekapLabels.recapSheet))
    return .formula("\(sheet)!\(cell)", result: .number(percent))
  }

  func number(_ amount: Amount?) -> CellContent { amount.map { .number($0.cellNumber) } ?? .blank }

  /// From the two cells beside it.
  func share(_ share: Amount) -> CellContent {
    let spent = CellReference(row: pen.row, column: columns.spent)
    let budget = CellReference(row: pen.row, column: columns.budget)
    return .formula("\(spent)/\(budget)*100", result: .number(share.cellNumber))
  }
}
