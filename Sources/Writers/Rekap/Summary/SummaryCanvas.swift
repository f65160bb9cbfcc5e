internal import Spreadsheet

/// Cells of a page that is composed of blocks side by side; they are written row by row in the end.
struct SummaryCanvas {
  private var cells: [Int: [Int: (content: CellContent, style: StyleID)]] = [:]
  private var joined: [CellRange] = []
  private var heights: [Int: Double] = [:]

  mutating func put(_ content: CellContent, row: Int, _ column: Int, style: StyleID) {
    cells[row, default: [:]][column] = (content, style)
  }

  /// One content over several cells, all in its style.
  mutating func put(
    _ content: CellContent, rows: ClosedRange<Int>, _ columns: ClosedRange<Int>, style: StyleID
  ) {
    for row in rows { for column in columns { put(.blank, row: row, column, style: style) } }
    put(content, row: rows.lowerBound, columns.lowerBound, style: style)
    guard rows.count > 1 || columns.count > 1 else { return }
    joined.append(
      CellRange(
        CellReference(row: rows.lowerBound, column: columns.lowerBound),
        CellReference(row: rows.upperBound, column: columns.upperBound)))
  }

  mutating func put(_ content: CellContent, row: Int, _ columns: ClosedRange<Int>, style: StyleID) {
    put(content, rows: row...row, columns, style: style)
  }

  /// Makes a row at least so high.
  mutating func raise(_ row: Int, to height: Double) { heights[row] = max(heights[row] ?? 0, height) }

  func height(of rows: ClosedRange<Int>, least: Double) -> Double {
    rows.reduce(0) { $0 + max(heights[$1] ?? 0, least) }
  }

  /// Writes the rows from the next one of the pen to `last`, each at least `least` points high.
  func draw(to pen: inout SheetPen, through last: Int, least: Double) throws(WorkbookWriteError) {
    while pen.row < last {
      let row = pen.row + 1
      try pen.nextRow(height: max(heights[row] ?? 0, least))
      for (column, cell) in (cells[row] ?? [:]).sorted(by: { $0.key < $1.key }) {
        try pen.write(cell.content, at: column, style: cell.style)
      }
    }
    for range in joined {
      try pen.merge(range.first.column...range.last.column, rows: range.first.row...range.last.row)
    }
  }
}
