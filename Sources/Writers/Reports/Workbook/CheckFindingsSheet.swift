internal import Kinerja
internal import Spreadsheet

/// Every finding with its place, what is written, what should be, and what to do; filtered and printed as a list.
struct CheckFindingsSheet {
  private static let levelColumn = 1

  private let workbook: CheckWorkbook
  private let entries: [FindingEntry]
  private let styles: RekapStyles
  private var list: ListSheet

  init(_ workbook: CheckWorkbook, _ entries: [FindingEntry], on sheet: SheetWriter, styles: RekapStyles) {
    self.workbook = workbook
    self.entries = entries
    self.styles = styles
    list = ListSheet(
      workbook.language,
      on: sheet,
      styles: styles,
      columns: [
        .init(heading: CheckSheetWords.number, width: 6, isCentered: true),
        .init(heading: CheckSheetWords.level, width: 12, isCentered: true),
        .init(heading: CheckSheetWords.code, width: 7, isCentered: true),
        .init(heading: ReportWords.unit, width: 24),
        .init(heading: ReportWords.period, width: 12, isCentered: true),
        .init(heading: ReportWords.place, width: 28),
        .init(heading: CheckSheetWords.message, width: 44),
        .init(heading: ReportWords.found, width: 20),
        .init(heading: ReportWords.expected, width: 32),
        .init(heading: ReportWords.fix, width: 42),
        .init(heading: ReportWords.suggestion, width: 18),
        .init(heading: ReportWords.file, width: 30),
      ]
    )
  }

  /// Gives the row of the first finding of each submission, counted from zero.
  mutating func write() throws(WorkbookWriteError) -> [Int: Int] {
    let (title, style, columns) = (ReportWords.heading[workbook.language], styles.title, list.allColumns)
    try list.begin { pen throws(WorkbookWriteError) in
      try pen.nextRow(height: 22)
      try pen.merged(.text(title), columns, style: style)
      try pen.skipRow(height: 8)
    }
    try list.writeHead()
    var first: [Int: Int] = [:]
    for (index, entry) in entries.enumerated() {
      try write(entry, number: index + 1)
      if let submission = entry.submission, first[submission] == nil { first[submission] = list.pen.row }
    }
    if entries.isEmpty { try list.sentence(ReportWords.noFindings) }
    try list.finish(
      workbook.page(CheckSheetWords.findings), filters: !entries.isEmpty, frozenColumns: 3, color: 0xC00000)
    return first
  }

  private mutating func write(_ entry: FindingEntry, number: Int) throws(WorkbookWriteError) {
    let language = workbook.language
    let sentences = ReportSentences(language: language)
    let rendered = MessageCatalogue.render(entry.finding, in: language)
    let submission = entry.submission.map { workbook.report.submissions[$0] }
    try list.row(
      [
        .number(Double(number)),
        .text(entry.finding.severity.word[language]),
        .text(entry.finding.code.rawValue),
        .text(submission.map(sentences.unit) ?? entry.kind[language]),
        .text(submission.map(sentences.period) ?? ""),
        .text(rendered.place),
        .text(rendered.message),
        .text(rendered.found.map(PlainText.oneLine) ?? ""),
        .text(rendered.expected),
        .text(rendered.fix),
        .text(rendered.suggestions.joined(separator: "\n")),
        .text(PlainText.oneLine(entry.file)),
      ],
      styled: [Self.levelColumn: styles.text(on: CheckColor(entry.finding.severity).fill)])
  }
}
