internal import Spreadsheet

/// The heading and the page of the lists of a rekap workbook.
extension ListSheet {
  mutating func begin(_ title: Phrase, of input: RekapInput) throws(WorkbookWriteError) {
    let (columns, styles) = (allColumns, styles)
    try begin { pen throws(WorkbookWriteError) in
      try SheetHeading(title: title, columns: columns, hasLetterhead: false)
        .write(input, to: &pen, styles: styles)
    }
  }

  func finish(
    _ sheet: Phrase,
    of input: RekapInput,
    filters: Bool,
    frozenColumns: Int = 0,
    color: RGBColor
  ) throws(WorkbookWriteError) {
    try finish(input.page(sheet), filters: filters, frozenColumns: frozenColumns, color: color)
  }
}
