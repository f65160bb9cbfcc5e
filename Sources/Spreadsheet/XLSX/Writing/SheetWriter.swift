internal import Archive
internal import Markup

/// One sheet of a workbook that is being written.
///
/// Rows are written from top to bottom and cells from left to right; they leave memory as they come. All
/// else may be set at any time before the workbook is finished, except tables, which come before their rows.
package final class SheetWriter {
  /// How texts are kept.
  package enum TextStorage: Sendable {
    /// In the table that all sheets share; what most programs expect.
    case shared
    /// In the cells, for long sheets whose texts seldom repeat.
    case inline
  }

  package let name: String
  var content: SheetContent
  var rows: RowStream
  let styles: InternedStyles
  let names: TakenNames
  /// The headings that tables await, until they are written.
  var awaitedHeadings: [CellReference: String] = [:]
  var linkedCells: Set<CellReference> = []
  var notedCells: Set<CellReference> = []
  private var compressor: PartCompressor

  init(
    name: String,
    textStorage: TextStorage,
    strings: SharedStringTable,
    styles: InternedStyles,
    names: TakenNames,
    compressor: consuming PartCompressor
  ) {
    self.name = name
    self.styles = styles
    self.names = names
    self.compressor = compressor
    content = SheetContent(name: name)
    rows = RowStream(strings: textStorage == .shared ? strings : nil)
  }

  var hasFormulas: Bool { rows.hasFormulas }

  /// The row under the one that was begun last, counted from zero.
  package var nextRow: Int { rows.currentRow + 1 }

  /// Begins a row, which must lie below all others.
  package func beginRow(_ index: Int, _ format: RowFormat = RowFormat()) throws(WorkbookWriteError) {
    do {
      try styles.check(format.style)
      try rows.begin(index, format)
      if let bytes = rows.takeIfFull() { try compressor.writeOutput(bytes) }
    } catch {
      throw error.placed(
        in: name,
        at: CellRange(CellReference(row: index, column: 0), CellReference(row: index, column: 0))
      )
    }
  }

  /// Writes a cell into the row that was begun last; without a column, after the cell written last.
  package func write(
    _ content: CellContent,
    column: Int? = nil,
    style: StyleID = .normal
  ) throws(WorkbookWriteError) {
    let column = column ?? rows.nextColumn
    do {
      try styles.check(style)
      if !awaitedHeadings.isEmpty { try meetHeading(content, at: column) }
      if style == .normal, case .date = content {
        try rows.write(content, column: column, style: styles.dateStyle())
      } else {
        try rows.write(content, column: column, style: style)
      }
    } catch {
      let cell = CellReference(row: max(0, rows.currentRow), column: column)
      throw error.placed(in: name, at: CellRange(cell, cell))
    }
  }

  /// Writes a whole row from the first column on, in one style.
  package func writeRow(
    _ index: Int,
    _ contents: [CellContent],
    style: StyleID = .normal,
    format: RowFormat = RowFormat()
  ) throws(WorkbookWriteError) {
    try beginRow(index, format)
    for content in contents { try write(content, style: style) }
  }

  /// The finished part.
  func finish(_ references: SheetMarkup.References) throws(WorkbookWriteError) -> CompressedPart {
    if let (cell, heading) = awaitedHeadings.min(by: { $0.key < $1.key }) {
      throw .ruleBroken(.tableHeadingDiffers(heading: heading), sheet: name, range: CellRange(cell, cell))
    }
    let head = SheetMarkup.head(content, extent: rows.extent).bytes
    let tail = rows.takeRest() + SheetMarkup.tail(content, references).bytes
    var compressor = PartCompressor(level: 1, policy: .init())
    swap(&compressor, &self.compressor)
    do {
      return try compressor.finish(head: head, tail: tail)
    } catch {
      throw .output(error)
    }
  }

  /// A table's heading row must say in its cells what the table part says (ycphs/openxlsx#402).
  private func meetHeading(_ content: CellContent, at column: Int) throws(WorkbookWriteError) {
    let cell = CellReference(row: rows.currentRow, column: column)
    guard let heading = awaitedHeadings[cell] else { return }
    guard content == .text(heading) else { throw .ruleBroken(.tableHeadingDiffers(heading: heading)) }
    awaitedHeadings[cell] = nil
  }
}

extension PartCompressor {
  fileprivate mutating func writeOutput(_ bytes: [UInt8]) throws(WorkbookWriteError) {
    do {
      try write(bytes)
    } catch {
      throw .output(error)
    }
  }
}
