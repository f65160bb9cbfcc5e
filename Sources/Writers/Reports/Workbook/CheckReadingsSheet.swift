internal import Kinerja
internal import Spreadsheet

/// How figures were read that are not read as written, and which rules could not run, file by file.
struct CheckReadingsSheet {
  private let workbook: CheckWorkbook
  private var list: ListSheet
  private let titleStyle: StyleID

  init(_ workbook: CheckWorkbook, on sheet: SheetWriter, styles: RekapStyles) {
    self.workbook = workbook
    titleStyle = styles.title
    list = ListSheet(
      workbook.language,
      on: sheet,
      styles: styles,
      columns: [
        .init(heading: CheckSheetWords.number, width: 6, isCentered: true),
        .init(heading: ReportWords.unit, width: 30),
        .init(heading: ReportWords.period, width: 14, isCentered: true),
        .init(heading: CheckSheetWords.rule, width: 26),
        .init(heading: CheckSheetWords.figures, width: 90),
        .init(heading: ReportWords.file, width: 36),
      ]
    )
  }

  mutating func write() throws(WorkbookWriteError) {
    let (title, style, columns) = (CheckSheetWords.readings[workbook.language], titleStyle, list.allColumns)
    try list.begin { pen throws(WorkbookWriteError) in
      try pen.nextRow(height: 22)
      try pen.merged(.text(title), columns, style: style)
      try pen.skipRow(height: 8)
    }
    try list.writeHead()
    var number = 0
    for submission in workbook.report.submissions { try write(submission, &number) }
    if number == 0 { try list.sentence(CheckSheetWords.nothingRead) }
    try list.finish(workbook.page(CheckSheetWords.readings), filters: number > 0, color: 0x7F7F7F)
  }

  private mutating func write(
    _ submission: CheckedSubmission, _ number: inout Int
  ) throws(WorkbookWriteError) {
    let sentences = ReportSentences(language: workbook.language)
    let rows =
      sentences.readings(of: submission).map { (ReportWords.readAs, $0) }
      + sentences.monthlyNotes(of: submission).map { (ReportWords.monthlyNotes, $0) }
      + sentences.fixed(of: submission).map { (sentences.fixedHeading(of: submission), $0) }
      + sentences.notChecked(of: submission).map { (ReportWords.notChecked, $0) }
    for (kind, text) in rows {
      number += 1
      try list.row([
        .number(Double(number)), .text(sentences.unit(of: submission)),
        .text(sentences.period(of: submission)),
        .text(kind[workbook.language]), .text(text), .text(PlainText.oneLine(submission.file)),
      ])
    }
  }
}
