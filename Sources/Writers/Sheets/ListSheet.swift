internal import Spreadsheet

/// A plain list: title, one heading row, rows of text and numbers, filter buttons.
struct ListSheet {
  struct Column {
    let heading: Phrase
    let width: Double
    var isCentered = false
    /// Of its letters, in points; a style of that size belongs to it.
    var size = TextHeight.bodySize
  }

  private(set) var pen: SheetPen
  let language: Language
  let styles: RekapStyles
  private let columns: [Column]
  private(set) var headRow = 0

  init(_ language: Language, on sheet: SheetWriter, styles: RekapStyles, columns: [Column]) {
    self.language = language
    self.styles = styles
    self.columns = columns
    pen = SheetPen(sheet)
  }

  var allColumns: ClosedRange<Int> { 0...max(columns.count - 1, 0) }

  /// Of all columns together, in widths of a digit.
  var width: Double { columns.reduce(0) { $0 + $1.width } }

  /// The columns, and whatever `heading` writes above the list.
  mutating func begin(
    _ heading: (inout SheetPen) throws(WorkbookWriteError) -> Void
  ) throws(WorkbookWriteError) {
    for (index, column) in columns.enumerated() { try pen.sheet.setColumn(index, width: column.width) }
    try heading(&pen)
  }

  mutating func writeHead() throws(WorkbookWriteError) {
    try pen.nextRow(height: 30)
    headRow = pen.row
    for (index, column) in columns.enumerated() {
      try pen.text(column.heading[language], at: index, style: styles.head)
    }
  }

  mutating func section(_ title: Phrase) throws(WorkbookWriteError) {
    try pen.skipRow()
    try pen.nextRow(height: 18)
    try pen.text(title[language], at: 0, style: styles.section)
  }

  /// A sentence in place of rows.
  mutating func sentence(_ phrase: Phrase) throws(WorkbookWriteError) {
    try pen.nextRow(height: max(18, TextHeight.points(of: phrase[language], width: width)))
    try pen.merged(.text(phrase[language]), allColumns, style: styles.text)
  }

  /// `styled` replaces the looks of some columns.
  mutating func row(_ contents: [CellContent], styled: [Int: StyleID] = [:]) throws(WorkbookWriteError) {
    try pen.nextRow(
      height: TextHeight.points(
        of: zip(contents, columns).lazy.compactMap { content, column in
          if case .text(let text) = content { (text, column.width, column.size) } else { nil }
        }
      )
    )
    for (index, content) in contents.enumerated() {
      let isCentered = columns.indices.contains(index) && columns[index].isCentered
      let look = styled[index] ?? (isCentered ? styles.textCentered : styles.text)
      try pen.write(content, at: index, style: look)
    }
  }

  /// How it is seen and printed; call it when all rows are there.
  ///
  /// `lastRow` ends the rows that the filter hides, where something else stands below them.
  func finish(
    _ page: PageSetup,
    filters: Bool,
    lastRow: Int? = nil,
    frozenColumns: Int = 0,
    activeCell: CellReference = CellReference(row: 0, column: 0),
    color: RGBColor
  ) throws(WorkbookWriteError) {
    let lastRow = lastRow ?? pen.row
    if filters, lastRow > headRow {
      try pen.sheet.setFilter(
        CellRange(
          CellReference(row: headRow, column: 0),
          CellReference(row: lastRow, column: allColumns.upperBound)
        )
      )
    }
    try pen.sheet.setView(
      SheetView(
        frozenRows: headRow + 1,
        frozenColumns: frozenColumns,
        zoom: 90,
        showsGridlines: false,
        activeCell: activeCell,
        tabColor: color
      )
    )
    var page = page
    page.repeatedRows = headRow...headRow
    try pen.sheet.setPage(page)
  }
}
