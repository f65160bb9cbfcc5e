/// Where in a submission something stands: a sheet and a cell as the reader of the file sees them.
package struct Place: Hashable, Sendable, Codable {
  /// Nil for a CSV file, which has no sheets.
  package let sheet: String?
  /// In A1 notation; nil where the whole sheet or file is meant.
  package let cell: String?

  package init(sheet: String?, cell: String?) {
    self.sheet = sheet
    self.cell = cell
  }

  /// The file as a whole.
  package static let file = Place(sheet: nil, cell: nil)
}
