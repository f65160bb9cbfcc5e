internal import Kinerja
internal import Spreadsheet

/// The front page: how many submissions stand where, one row for each with a link to its findings, what to do next.
struct CheckResultSheet {
  private static let statusColumn = 1
  private static let fileColumn = 9

  private let workbook: CheckWorkbook
  private let styles: RekapStyles
  private let firstFindings: [Int: Int]
  private let sentences: ReportSentences
  private var list: ListSheet

  init(_ workbook: CheckWorkbook, on sheet: SheetWriter, styles: RekapStyles, firstFindings: [Int: Int]) {
    self.workbook = workbook
    self.styles = styles
    self.firstFindings = firstFindings
    sentences = ReportSentences(language: workbook.language)
    list = ListSheet(
      workbook.language,
      on: sheet,
      styles: styles,
      columns: [
        .init(heading: CheckSheetWords.number, width: 6, isCentered: true),
        .init(heading: ReportWords.status, width: 23, isCentered: true),
        .init(heading: ReportWords.unit, width: 30),
        .init(heading: ReportWords.period, width: 14, isCentered: true),
        .init(heading: CheckSheetWords.attempt, width: 9, isCentered: true),
        .init(heading: Severity.error.word, width: 11, isCentered: true),
        .init(heading: Severity.warning.word, width: 11, isCentered: true),
        .init(heading: Severity.info.word, width: 8, isCentered: true),
        .init(heading: CheckSheetWords.indicators, width: 13, isCentered: true),
        .init(heading: ReportWords.file, width: 36),
        .init(heading: CheckSheetWords.outcome, width: 58),
      ]
    )
  }

  private var language: Language { workbook.language }

  mutating func write() throws(WorkbookWriteError) {
    try writeTop()
    try list.writeHead()
    for (index, submission) in workbook.report.submissions.enumerated() { try write(submission, index) }
    if workbook.report.submissions.isEmpty { try list.sentence(ReportWords.noFile) }
    try writeNextSteps()
    try list.finish(workbook.page(CheckSheetWords.result), filters: false, color: 0x2F5597)
  }

  private mutating func writeTop() throws(WorkbookWriteError) {
    let submissions = workbook.report.submissions
    let all: [SubmissionStatus] = [.accepted, .acceptedWithNotes, .rejected, .held]
    let counts = all.map { status in "\(status.word[language]): \(submissions.count { $0.status == status })"
    }
    let tool = "\(workbook.report.tool.name) \(workbook.report.tool.version)"
    let (title, columns, styles) = (ReportWords.heading[language], list.allColumns, styles)
    try list.begin { pen throws(WorkbookWriteError) in
      try pen.nextRow(height: 22)
      try pen.merged(.text(title), columns, style: styles.title)
      try pen.nextRow(height: 16)
      try pen.merged(.text((counts + [tool]).joined(separator: "   ·   ")), columns, style: styles.subtitle)
      try pen.skipRow(height: 8)
    }
  }

  private mutating func write(_ submission: CheckedSubmission, _ index: Int) throws(WorkbookWriteError) {
    let counts = Counts(submission.findings)
    try list.row(
      [
        .number(Double(index + 1)),
        .text(submission.status.word[language]),
        .text(sentences.unit(of: submission)),
        .text(sentences.period(of: submission)),
        .number(Double(submission.revision)),
        .number(Double(counts.errors)), .number(Double(counts.warnings)), .number(Double(counts.infos)),
        .text("\(submission.readCount) / \(submission.dueCount)"),
        .text(PlainText.oneLine(submission.file)),
        .text(
          [
            submission.status.explanation[language], sentences.outcome(of: submission),
            sentences.checked(of: submission),
          ].joined(separator: "\n")),
      ],
      styled: [Self.statusColumn: styles.text(on: CheckColor(submission.status).fill)])
    guard let row = firstFindings[index] else { return }
    let target = CellReference(row: row, column: 0)
    try list.pen.sheet.addLink(
      .place("'\(CheckSheetWords.findings[language])'!\(target)"),
      at: CellReference(row: list.pen.row, column: Self.fileColumn),
      tip: CheckSheetWords.findingsTip[language])
  }

  private mutating func writeNextSteps() throws(WorkbookWriteError) {
    let steps = sentences.nextSteps(after: workbook.report)
    guard !steps.isEmpty else { return }
    try list.section(ReportWords.nextSteps)
    for (index, step) in steps.enumerated() {
      try list.sentence(Phrase("\(index + 1). \(step)", "\(index + 1). \(step)"))
    }
  }
}
