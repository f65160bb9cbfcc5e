internal import Spreadsheet

/// Letterhead, title and period at the top of a sheet.
struct SheetHeading {
  let title: Phrase
  /// The columns that the lines are centred over.
  let columns: ClosedRange<Int>
  var hasLetterhead = true

  func write(_ input: RekapInput, to pen: inout SheetPen, styles: RekapStyles) throws(WorkbookWriteError) {
    let letterhead = hasLetterhead ? input.office.letterhead.map(PlainText.oneLine) : []
    for (index, line) in letterhead.enumerated() {
      let isLast = index == letterhead.count - 1
      try pen.nextRow(height: isLast ? 20 : 16)
      try pen.merged(.text(line), columns, style: isLast ? styles.letterheadLast : styles.letterhead)
    }
    if !letterhead.isEmpty { try pen.skipRow(height: 6) }
    try pen.nextRow(height: 20)
    try pen.merged(.text(input.text(title)), columns, style: styles.title)
    try pen.nextRow(height: 16)
    try pen.merged(
      .text(RekapLabels.title(of: input.period, in: input.language)),
      columns,
      style: styles.subtitle
    )
    try pen.skipRow(height: 8)
  }
}
