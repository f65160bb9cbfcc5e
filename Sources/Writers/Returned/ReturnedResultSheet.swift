internal import Kinerja
internal import Spreadsheet

/// The sheet in front of a returned workbook: the verdict, how to mend, and every finding with a link to its cell.
struct ReturnedResultSheet {
  private static let levelColumn = 1
  private static let cellColumn = 3

  private let form: FormInput
  private let submission: CheckedSubmission
  private let entries: [ReturnedFinding]
  private let styles: RekapStyles
  private let banner: StyleID
  private let sentences: ReportSentences
  private var list: ListSheet

  init(
    _ form: FormInput, _ submission: CheckedSubmission, _ entries: [ReturnedFinding], on sheet: SheetWriter,
    of workbook: WorkbookWriter
  ) throws(WorkbookWriteError) {
    self.form = form
    self.submission = submission
    self.entries = entries
    styles = try RekapStyles(workbook, fills: CheckColor.allCases.map(\.fill), vertical: .top)
    banner = try workbook.style(
      CellStyle(
        font: CellFont(name: RekapStyles.fontName, size: 13, isBold: true),
        fill: CheckColor(submission.status).fill, border: .box(.thin),
        alignment: CellAlignment(horizontal: .left, vertical: .center, indent: 1)))
    sentences = ReportSentences(language: form.language)
    list = ListSheet(
      form.language,
      on: sheet,
      styles: styles,
      columns: [
        .init(heading: CheckSheetWords.number, width: 4, isCentered: true),
        .init(heading: CheckSheetWords.level, width: 10.5, isCentered: true),
        .init(heading: CheckSheetWords.code, width: 5.5, isCentered: true),
        .init(heading: ReturnedWords.cell, width: 7, isCentered: true),
        .init(heading: CheckSheetWords.message, width: 36),
        .init(heading: ReportWords.found, width: 16),
        .init(heading: ReportWords.expected, width: 25),
        .init(heading: ReportWords.fix, width: 30),
        .init(heading: ReturnedWords.state, width: 17),
        .init(heading: ReturnedWords.sentPlace, width: 17),
      ]
    )
  }

  private var language: Language { form.language }

  mutating func write() throws(WorkbookWriteError) {
    try writeTop()
    try list.writeHead()
    let firstRow = list.pen.row + 1
    for entry in entries { try write(entry) }
    let lastRow = list.pen.row
    try writeBelow()
    let footer =
      "\(PlainText.fitted(PlainText.oneLine(form.unit.name), units: 120)) – \(CheckSheetWords.result[language])"
    try list.finish(
      PageSetup.wide(form.office.paper, footer: footer, in: language), filters: !entries.isEmpty,
      lastRow: lastRow, frozenColumns: Self.cellColumn + 1,
      activeCell: CellReference(row: firstRow, column: Self.cellColumn), color: 0xC00000)
  }

  private mutating func writeTop() throws(WorkbookWriteError) {
    let errors = Counts(submission.findings).errors
    var lines = [
      "\(sentences.unit(of: submission)), \(sentences.period(of: submission)). \(sentFile)",
      sentences.outcome(of: submission),
      ReturnedWords.instruction(errors: errors)[language],
    ]
    if form.correction?.strays.isEmpty == false { lines.append(ReturnedWords.strays[language]) }
    lines.append(ReturnedWords.ignored[language])
    let verdict =
      "\(submission.status.word[language].uppercased()) – \(submission.status.explanation[language])"
    let (columns, width, banner, paragraph) = (list.allColumns, list.width, banner, styles.paragraph)
    try list.begin { pen throws(WorkbookWriteError) in
      try pen.nextRow(height: 24)
      try pen.merged(.text(verdict), columns, style: banner)
      try pen.skipRow(height: 4)
      for line in lines {
        try pen.nextRow(height: TextHeight.points(of: line, width: width))
        try pen.merged(.text(line), columns, style: paragraph)
      }
      try pen.skipRow(height: 6)
    }
  }

  /// The name alone: the unit does not know the folders of the office.
  private var sentFile: String {
    let name = submission.file.split(separator: "/").last.map(String.init) ?? submission.file
    return
      "\(ReportWords.file[language]): \(PlainText.oneLine(name)) (\(ReportWords.attempt[language])\(submission.revision))"
  }

  private mutating func write(_ entry: ReturnedFinding) throws(WorkbookWriteError) {
    let rendered = entry.rendered
    let suggestions = rendered.suggestions.map { "\(ReportWords.suggestion[language]): \($0)" }
    try list.row(
      [
        .number(Double(entry.number)),
        .text(entry.finding.severity.word[language]),
        .text(entry.finding.code.rawValue),
        .text(entry.cell.map { "\($0)" } ?? "–"),
        .text(rendered.message),
        .text(rendered.found.map(PlainText.oneLine) ?? ""),
        .text(rendered.expected),
        .text(([rendered.fix] + suggestions).joined(separator: "\n")),
        .text(entry.outcome.words[language]),
        .text(entry.sentPlace),
      ],
      styled: [Self.levelColumn: styles.text(on: CheckColor(entry.finding.severity).fill)])
    guard let cell = entry.cell else { return }
    try list.pen.sheet.addLink(
      .place("'\(FormLayout.sheetName)'!\(cell)"),
      at: CellReference(row: list.pen.row, column: Self.cellColumn), tip: ReturnedWords.linkTip[language])
  }

  /// What the attempt before had and this one has not, and what could not be looked at.
  private mutating func writeBelow() throws(WorkbookWriteError) {
    let fixed = (submission.comparison?.fixed ?? []).map { item in
      let rendered = MessageCatalogue.render(item.finding, in: language)
      return "\(item.finding.code.rawValue), \(rendered.place): \(rendered.title)"
    }
    try section(ReturnedWords.fixed, fixed)
    try section(ReportWords.readAs, sentences.readings(of: submission))
    try section(ReportWords.monthlyNotes, sentences.monthlyNotes(of: submission))
    try section(ReportWords.notChecked, sentences.notChecked(of: submission))
  }

  private mutating func section(_ title: Phrase, _ lines: [String]) throws(WorkbookWriteError) {
    guard !lines.isEmpty else { return }
    try list.section(title)
    for line in lines { try list.sentence(Phrase(line, line)) }
  }
}
