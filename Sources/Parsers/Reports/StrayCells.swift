internal import Kinerja
internal import Spreadsheet

/// H08: cells so far from the table that they can belong neither to it nor to its signature.
enum StrayCells {
  /// Blank columns between the last heading and a cell that has nothing to do with it.
  private static let columnGap = 5

  static func finding(beside table: TableScan) -> Finding? {
    guard let top = table.header.rows.first, let last = table.header.columns.map(\.index).max() else {
      return nil
    }
    let wide = table.grid.lines.filter { line in
      line.index >= top && line.cells.last.map { $0.reference.column > last + columnGap } ?? false
    }
    let beside = wide.flatMap { line in line.cells.filter { $0.reference.column > last + columnGap } }
    let inTable = beside.filter { cell in !table.stray.contains { $0.index == cell.reference.row } }
    let cells = (inTable + table.stray.flatMap(\.cells)).map(\.reference)
      .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    guard let first = cells.first else { return nil }
    return Finding(
      .H08, at: table.grid.place(row: first.row, column: first.column),
      arguments: ["count": .count(cells.count)])
  }
}
