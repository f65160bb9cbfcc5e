internal import Spreadsheet

/// Writes a sheet from top to bottom.
struct SheetPen {
  /// Excel keeps 32,767 units of text in a cell (ECMA-376 Part 1, 22.9.2.19, as Excel limits it).
  private static let longestText = 32_000

  let sheet: SheetWriter
  private(set) var row = -1
  /// Of all rows so far, in points.
  private(set) var heights: [Double] = []
  private static let plainHeight = 15.0

  init(_ sheet: SheetWriter) { self.sheet = sheet }

  /// Rows that people write into grow with their text: their height is not kept.
  mutating func nextRow(
    height: Double? = nil,
    level: Int = 0,
    keepsHeight: Bool = true
  ) throws(WorkbookWriteError) {
    row += 1
    heights.append(min(height ?? Self.plainHeight, 409))
    try sheet.beginRow(
      row,
      RowFormat(height: height.map { min($0, 409) }, keepsHeight: keepsHeight, outlineLevel: level))
  }

  mutating func skipRow(height: Double? = nil) throws(WorkbookWriteError) { try nextRow(height: height) }

  func write(_ content: CellContent, at column: Int? = nil, style: StyleID) throws(WorkbookWriteError) {
    guard case .text(let text) = content else {
      return try sheet.write(content, column: column, style: style)
    }
    try self.text(text, at: column, style: style)
  }

  /// Text of any length; nothing but the style where it is empty.
  func text(_ text: String, at column: Int? = nil, style: StyleID) throws(WorkbookWriteError) {
    guard !text.isEmpty else { return try sheet.write(.blank, column: column, style: style) }
    try sheet.write(.text(Self.fitted(text)), column: column, style: style)
  }

  /// A text over several cells of the row, all in its style.
  func merged(_ content: CellContent, _ columns: ClosedRange<Int>, style: StyleID) throws(WorkbookWriteError)
  {
    try write(content, at: columns.lowerBound, style: style)
    for column in columns.dropFirst() { try sheet.write(.blank, column: column, style: style) }
    try merge(columns)
  }

  func merge(_ columns: ClosedRange<Int>) throws(WorkbookWriteError) {
    try merge(columns, rows: row...row)
  }

  func merge(_ columns: ClosedRange<Int>, rows: ClosedRange<Int>) throws(WorkbookWriteError) {
    let range = CellRange(
      CellReference(row: rows.lowerBound, column: columns.lowerBound),
      CellReference(row: rows.upperBound, column: columns.upperBound)
    )
    guard range.first != range.last else { return }
    try sheet.merge(range)
  }

  private static func fitted(_ text: String) -> String {
    guard text.utf8.count > longestText, text.utf16.count > longestText else { return text }
    var rest = text.prefix(longestText)
    while rest.utf16.count >= longestText { rest.removeLast() }
    return rest + "…"
  }
}
