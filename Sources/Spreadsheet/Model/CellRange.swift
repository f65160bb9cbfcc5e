/// A rectangle of cells, both corners included.
package struct CellRange: Hashable, Sendable {
  package let first: CellReference
  package let last: CellReference

  /// Takes any two opposite corners.
  package init(_ one: CellReference, _ other: CellReference) {
    first = CellReference(row: min(one.row, other.row), column: min(one.column, other.column))
    last = CellReference(row: max(one.row, other.row), column: max(one.column, other.column))
  }

  /// Reads `A1:C3` or a single `A1`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let corner = corners.first, corners.count <= 2, let first = CellReference(corner) else {
      return nil
    }
    guard corners.count == 2 else {
      self.init(first, first)
      return
    }
    guard let last = CellReference(corners[1]) else { return nil }
    self.init(first, last)
  }

  package func contains(_ cell: CellReference) -> Bool {
    first.row <= cell.row && cell.row <= last.row && first.column <= cell.column && cell.column <= last.column
  }
}

extension CellRange: CustomStringConvertible {
  package var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}
