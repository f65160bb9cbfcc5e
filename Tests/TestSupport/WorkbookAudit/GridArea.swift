/// Cells as markup names them, `B2` or `B2:C9`, inside the grid and with the first corner first.
package struct GridArea: Hashable {
  package var rows: ClosedRange<Int>
  package var columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  package init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false).map(Self.cell)
    guard (1...2).contains(corners.count), let first = corners[0], let last = corners[corners.count - 1],
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }

  /// The areas of an `sqref`; nil where one is none.
  package static func list(_ text: String) -> [GridArea]? {
    let areas = text.split(separator: " ").map { GridArea(String($0)) }
    return areas.isEmpty || areas.contains(nil) ? nil : areas.compactMap { $0 }
  }

  package var isOneCell: Bool { rows.count == 1 && columns.count == 1 }

  package func overlaps(_ other: GridArea) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }

  /// Counted from one.
  private static func cell(_ text: Substring) -> (row: Int, column: Int)? {
    let letters = text.prefix { ("A"..."Z").contains($0) }
    guard (1...3).contains(letters.utf8.count), let row = Int(text[letters.endIndex...]),
      (1...1_048_576).contains(row), text == letters + "\(row)"
    else { return nil }
    let column = letters.utf8.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
    return column <= 16_384 ? (row, column) : nil
  }
}
