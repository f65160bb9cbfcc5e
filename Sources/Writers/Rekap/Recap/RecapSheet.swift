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
  let layout: RecapLayout
  private let colors: CategoryColors
  var pen: SheetPen
  var unitCells: [UnitCells] = []
  /// Rows that must not end a page.
  var kept: Set<Int> = []

  init(_ input: RekapInput, on sheet: SheetWriter, styles: RekapStyles) {
    self.input = input
    self.styles = styles
    layout = RecapLayout(input)
    colors = CategoryColors(input.rules.scale)
    pen = SheetPen(sheet)
  }

  /// Gives the cells of each unit, in the order of the recap.
  mutating func write() throws(WorkbookWriteError) -> [UnitCells] {
    for index in layout.columns.indices { try pen.sheet.setColumn(index, width: layout.width(at: index)) }
    let heading = SheetHeading(title: RekapLabels.recapTitle, columns: 0...layout.lastColumn)
    try heading.write(input, to: &pen, styles: styles)
    let firstHeadRow = pen.row + 1
    try writeHead()
    let lastHeadRow = pen.row
    for (index, unit) in input.recap.units.enumerated() { try write(unit, at: index) }
    let lastRow = pen.row
    try pen.skipRow()
    let signatureStart = lastRow
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
    // Nobody signs a page of its own.
    kept.formUnion(signatureStart..<pen.row)
    let head = firstHeadRow...lastHeadRow
    var page = input.page(RekapLabels.recapSheet, repeating: head)
    page.rowBreaks = PageBreaks(widths: layout.columns.indices.map(layout.width), on: page)
      .rows(heights: pen.heights, keepingWithNext: kept, repeating: head)
    try pen.sheet.setPage(page)
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
