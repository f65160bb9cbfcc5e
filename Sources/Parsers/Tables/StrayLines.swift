internal import Spreadsheet

/// Tells where a table is long over and only left-overs come, such as a formula in row 900 of a table of 20 rows.
struct StrayLines {
  /// Blank rows after which nothing but another named row continues a table.
  private static let rowGap = 50

  private let grid: SheetGrid
  private let nameColumns: [Int]
  /// The last line with a name or of several cells; looked for at the first long gap only.
  private var lastNamed: Int?

  init(_ grid: SheetGrid, nameColumns: [Int]) {
    self.grid = grid
    self.nameColumns = nameColumns
  }

  /// True where a long blank stretch ends and no row with a name or another table comes any more.
  mutating func begins(at position: Int) -> Bool {
    guard position > 0, grid.lines[position].index - grid.lines[position - 1].index > Self.rowGap else {
      return false
    }
    let last = lastNamed ?? grid.lines.lastIndex(where: isNamedOrWide) ?? -1
    lastNamed = last
    return position > last
  }

  private func isNamedOrWide(_ line: SheetGrid.Line) -> Bool {
    line.cells.count > 2
      || nameColumns.contains { column in
        line.cell(at: column).map { ShownText.line($0).contains(where: \.isLetter) } ?? false
      }
  }
}
