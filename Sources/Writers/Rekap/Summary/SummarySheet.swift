internal import Kinerja
internal import Spreadsheet

/// The `Ringkasan` sheet: what a head of office reads, on one page.
final class SummarySheet {
  /// More units than this do not fit on a page that can be read.
  private static let unitLimit = 50
  /// Rows that charts and signature need at the least.
  private static let leastRows = 36
  /// Up to so many units a page is wider than it is high.
  private static let airyUnits = 20
  /// Up to so many rows there is room for airy ones.
  private static let airyRows = 38

  let input: RekapInput
  let styles: RekapStyles
  let layout: SummaryLayout
  let recapCells: [RecapSheet.UnitCells]
  /// All units, or where they are too many those that achieved least.
  let units: [UnitSummary]
  let lowest: [LowIndicator]
  private var pen: SheetPen
  /// The lines of the signature by the rows they stand in.
  private var signature: [Int: (text: String, isName: Bool)] = [:]

  init(
    _ input: RekapInput,
    on sheet: SheetWriter,
    recapCells: [RecapSheet.UnitCells],
    styles: RekapStyles
  ) {
    self.input = input
    self.styles = styles
    self.recapCells = recapCells
    units = Self.shown(input.recap, scale: input.rules.scale)
    layout = SummaryLayout(
      bandCount: input.rules.scale.bands.count,
      isHigh: units.count > Self.airyUnits
    )
    lowest = LowIndicator.lowest(input.recap, scale: input.rules.scale)
    pen = SheetPen(sheet)
  }

  func write() throws(WorkbookWriteError) {
    for column in layout.all { try pen.sheet.setColumn(column, width: layout.width(of: column)) }
    try SheetHeading(title: RekapLabels.summaryTitle, columns: layout.all)
      .write(input, to: &pen, styles: styles)
    let firstRow = pen.row + 1
    let lastRow = firstRow + max(tableRows, Self.leastRows) - 1
    let lines = SignatureBlock(input.office).content
    let signatureStart = lastRow - lines.count + 1
    for (index, line) in lines.enumerated() { signature[signatureStart + index] = line }
    try writeCompleteness()
    let unitRows = try writeUnits()
    try writeLowest()
    while pen.row < lastRow { try row { _ in } }
    try SummaryCharts(input: input, layout: layout, units: units, rows: unitRows)
      .add(to: pen.sheet, over: firstRow...max(signatureStart - 2, firstRow + 3))
    try finish(at: lastRow)
  }

  var hasPartialBudget: Bool { units.contains { $0.budget.isPartial } }
  var hasOtherUnits: Bool { units.count < input.recap.units.count }

  /// Each table has a title and a head; a blank row stands between tables.
  private var tableRows: Int {
    let completeness = 2 + input.period.quarters.count
    let unitTable = 2 + units.count + (hasOtherUnits ? 1 : 0) + 1 + (hasPartialBudget ? 1 : 0)
    return completeness + 1 + unitTable + 1 + 2 + max(lowest.count, 1)
  }

  private static func shown(_ recap: Recap, scale: AchievementScale) -> [UnitSummary] {
    let all = recap.units.enumerated().map { UnitSummary($1, at: $0, scale: scale) }
    guard all.count > unitLimit else { return all }
    let byAverage = all.sorted { left, right in
      let (one, other) = (left.unit.average.percent ?? .infinity, right.unit.average.percent ?? .infinity)
      return one == other ? left.index < right.index : one < other
    }
    return byAverage.prefix(unitLimit).sorted { $0.index < $1.index }
  }

  private func finish(at lastRow: Int) throws(WorkbookWriteError) {
    try pen.sheet.setView(SheetView(zoom: 80, showsGridlines: false, tabColor: 0x2F5597))
    var page = input.page(RekapLabels.summarySheet, height: 1)
    page.printArea = CellRange(
      CellReference(row: 0, column: 0),
      CellReference(row: lastRow, column: layout.all.upperBound)
    )
    try pen.sheet.setPage(page)
  }
}

/// Rows, as the tables of the sheet write them.
extension SummarySheet {
  /// The place of the row written last.
  var currentRow: Int { pen.row }

  /// One row of the tables, with the line of the signature that falls there at its right.
  func row(
    height: Double = 0,
    _ body: (SheetPen) throws(WorkbookWriteError) -> Void
  ) throws(WorkbookWriteError) {
    try pen.nextRow(height: max(height, tableRows <= Self.airyRows ? 18 : 14.5))
    try body(pen)
    guard let line = signature[pen.row] else { return }
    try SignatureBlock(input.office).write(line, to: pen, columns: layout.charts, styles: styles)
  }

  func section(_ title: String) throws(WorkbookWriteError) {
    let style = styles.section
    try row(height: 18) { pen throws(WorkbookWriteError) in try pen.text(title, at: 0, style: style) }
  }

  func addConditional(
    _ rules: [ConditionalFormat], to range: CellRange
  ) throws(WorkbookWriteError) {
    for rule in rules { try pen.sheet.addConditional(rule, to: [range]) }
  }
}
