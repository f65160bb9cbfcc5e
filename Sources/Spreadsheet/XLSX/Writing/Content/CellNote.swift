/// A note that shows when the pointer rests on its cell.
package struct CellNote: Hashable, Sendable {
  package var text: String
  package var author: String
  /// How many columns wide and rows high the box is drawn.
  package var columns: Int
  package var rows: Int

  package init(_ text: String, author: String = "", columns: Int = 3, rows: Int = 5) {
    self.text = text
    self.author = author
    self.columns = columns
    self.rows = rows
  }
}
