internal import Kinerja
internal import Spreadsheet

/// The `Ringkasan` sheet: what a head of office reads, on one page.
///
/// Key figures on top; below them the units from the lowest achievement at the left, and at the right who reported,
/// which indicators failed, the charts and the signature. The list of low indicators goes under a short table of
/// units.
struct SummarySheet {
  /// Rows of the units that fit on a page whose letters can still be read.
  private static let unitLimit = 45
  private static let unitPoints = 650.0
  /// Up to so many units there is room for another list below them.
  private static let shortTable = 18
  private static let chartRows = 20
  private static let shortChart = 12
  static let leastHeight = 12.5
  private static let mostHeight = 19.0

  let input: RekapInput
  let styles: RekapStyles
  /// From the lowest achievement on; those without one come last.
  let units: [UnitSummary]
  let totals: OfficeTotals
  let low: LowIndicators
  let rows: UnitsSheet.Rows
  let columns: UnitColumns
  var canvas = SummaryCanvas()
  private var pen: SheetPen

  init(
    _ input: RekapInput,
    units all: [UnitSummary],
    on sheet: SheetWriter,
    rows: UnitsSheet.Rows,
    styles: RekapStyles
  ) {
    self.input = input
    self.styles = styles
    self.rows = rows
    columns = UnitColumns(bandCount: input.rules.scale.bands.count)
    totals = OfficeTotals(input, units: all)
    low = LowIndicators(input.recap, scale: input.rules.scale)
    units = Self.shown(all)
    pen = SheetPen(sheet)
  }

  mutating func write() throws(WorkbookWriteError) {
    for column in SummaryGrid.all { try pen.sheet.setColumn(column, width: SummaryGrid.width(of: column)) }
    try SheetHeading(title: RekapLabels.summaryTitle, columns: SummaryGrid.all)
      .write(input, to: &pen, styles: styles)
    let top = pen.row + 1
    putKeyFigures(at: top)
    let body = top + 4
    let table = putUnits(at: body)
    let right = putCompleteness(at: body)
    let isShort = units.count <= Self.shortTable
    let list = putLowest(at: (isShort ? table.end : right) + 2, isShort ? .left : .right)
    let charts = (isShort ? right : list) + 2
    let last = max(table.end, list + (isShort ? Self.shortChart : 0), charts + Self.chartRows, airyEnd(body))
    let signature = putSignature(endingAt: last)
    try canvas.draw(to: &pen, through: last, least: rowHeight(body...last))
    let plots = SummaryCharts(
      input: input, units: units, unitRows: table.units, rows: rows, totals: totals, columns)
    if isShort {
      try plots.addUnits(to: pen.sheet, rows: charts...(signature - 2), SummaryGrid.right)
      try plots.addCategories(to: pen.sheet, rows: (list + 2)...last, SummaryGrid.left)
    } else {
      try plots.addUnits(to: pen.sheet, rows: charts...last, SummaryGrid.besideSignature)
      try plots.addCategories(to: pen.sheet, rows: charts...(signature - 2), SummaryGrid.signature)
    }
    try finish(at: last)
  }

  private static func shown(_ all: [UnitSummary]) -> [UnitSummary] {
    let byAverage = all.sorted { left, right in
      let (one, other) = (left.unit.average.percent ?? .infinity, right.unit.average.percent ?? .infinity)
      return one == other ? left.index < right.index : one < other
    }
    guard all.count > unitLimit else { return byAverage }
    var points = 0.0
    return Array(
      byAverage.prefix { unit in
        points += max(height(of: unit), leastHeight)
        return points <= unitPoints
      })
  }

  /// 0 for a name of one line, which needs no more than any row.
  static func height(of unit: UnitSummary) -> Double {
    let width = SummaryGrid.width(of: SummaryGrid.unit)
    let name = PlainText.oneLine(unit.unit.unit.name)
    return TextHeight.lines(of: name, width: width, size: TextHeight.bodySize) > 1
      ? TextHeight.points(of: name, width: width) : 0
  }

  /// Rows that a text in small letters takes.
  static func rows(of text: String, width: Double) -> Int {
    let lines = TextHeight.lines(of: text, width: width, size: RekapStyles.explanationSize)
    let points = Double(lines) * RekapStyles.explanationSize * 1.25
    return max(Int((points / leastHeight).rounded(.up)), 1)
  }

  private mutating func putSignature(endingAt last: Int) -> Int {
    let block = SignatureBlock(input.office)
    let first = last - block.content.count + 1
    for (offset, line) in block.content.enumerated() {
      guard let line else { continue }
      canvas.put(
        .text(line.text), row: first + offset, SummaryGrid.signature, style: block.style(of: line, styles))
    }
    return first
  }

  /// Points that the page has for the body when it is as high as it is wide allows.
  private var room: Double {
    let letterhead = input.office.letterhead.isEmpty ? 0 : Double(input.office.letterhead.count) * 18 + 6
    let shape = input.office.paper == .f4 ? 0.6 : 0.66
    return SummaryGrid.paperWidth * shape - letterhead - 110
  }

  /// The last row of a page of the highest rows.
  private func airyEnd(_ body: Int) -> Int { body + Int(room / Self.mostHeight) - 1 }

  private func rowHeight(_ body: ClosedRange<Int>) -> Double {
    let raised = body.count { canvas.height(of: $0...$0, least: 0) > 0 }
    let free = (room - canvas.height(of: body, least: 0)) / Double(max(body.count - raised, 1))
    return min(max(free, Self.leastHeight), Self.mostHeight)
  }

  private func finish(at last: Int) throws(WorkbookWriteError) {
    try pen.sheet.setView(SheetView(zoom: 80, showsGridlines: false, tabColor: 0x2F5597))
    var page = input.page(RekapLabels.summarySheet, height: 1)
    page.printArea = CellRange(
      CellReference(row: 0, column: 0), CellReference(row: last, column: SummaryGrid.all.upperBound))
    try pen.sheet.setPage(page)
  }
}
