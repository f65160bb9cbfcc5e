/// How much of an untrusted CSV file is taken in (finding F09).
package struct CSVLimits: Equatable, Sendable {
  /// Bytes of one record, line breaks inside quotes included; a longer one makes the file unreadable.
  package var recordBytes: Int
  /// Fields of one record; further ones are left out with a warning.
  package var columns: Int
  /// Records of the file; further ones are left out with a warning.
  package var rows: Int
  /// UTF-8 bytes of one cell's text; longer text is cut with a warning.
  package var textBytes: Int
  /// Cells of the file; more make it unreadable.
  package var cells: Int

  package init(
    recordBytes: Int = 16 << 20,
    columns: Int = CellReference.columnLimit,
    rows: Int = CellReference.rowLimit,
    textBytes: Int = 1 << 20,
    cells: Int = 10_000_000
  ) {
    self.recordBytes = recordBytes
    self.columns = columns
    self.rows = rows
    self.textBytes = textBytes
    self.cells = cells
  }
}
