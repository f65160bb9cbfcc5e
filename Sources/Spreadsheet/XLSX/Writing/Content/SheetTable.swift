/// A range with headings, filter buttons and a name of its own.
package struct SheetTable: Hashable, Sendable {
  package var name: String
  /// The heading row and at least one row of data.
  package var range: CellRange
  /// The headings, which must also be written into the first row of the range.
  package var headings: [String]
  /// A built-in look such as `TableStyleLight9`; nil for none.
  package var look: String?
  package var showsStripes: Bool

  package init(
    name: String,
    range: CellRange,
    headings: [String],
    look: String? = "TableStyleLight9",
    showsStripes: Bool = true
  ) {
    self.name = name
    self.range = range
    self.headings = headings
    self.look = look
    self.showsStripes = showsStripes
  }
}
