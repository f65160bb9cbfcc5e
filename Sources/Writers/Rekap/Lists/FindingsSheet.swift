internal import Kinerja
internal import Spreadsheet

/// The `Temuan` sheet: everything that was found in the files of the period, errors first.
struct FindingsSheet {
  /// A finding with the file it was found in.
  private struct Entry {
    let finding: Finding
    let file: String
    /// Nil for an agreement.
    let submission: CheckedSubmission?
  }

  private static let severityColumn = 1

  private let input: RekapInput
  private let styles: RekapStyles
  private var list: ListSheet

  init(_ input: RekapInput, on sheet: SheetWriter, styles: RekapStyles) {
    self.input = input
    self.styles = styles
    list = ListSheet(
      input.language,
      on: sheet,
      styles: styles,
      columns: [
        .init(heading: RekapLabels.number, width: 6, isCentered: true),
        .init(heading: RekapLabels.severity, width: 12, isCentered: true),
        .init(heading: RekapLabels.code, width: 8, isCentered: true),
        .init(heading: RekapLabels.period, width: 10, isCentered: true),
        .init(heading: RekapLabels.unit, width: 28),
        .init(heading: RekapLabels.file, width: 34),
        .init(heading: RekapLabels.verdict, width: 14, isCentered: true),
        .init(heading: RekapLabels.sheet, width: 14),
        .init(heading: RekapLabels.cell, width: 9, isCentered: true),
        .init(heading: RekapLabels.column, width: 18),
        .init(heading: RekapLabels.indicator, width: 12, isCentered: true),
        .init(heading: RekapLabels.found, width: 22),
        .init(heading: RekapLabels.expected, width: 30),
        .init(heading: RekapLabels.message, width: 50),
        .init(heading: RekapLabels.fix, width: 44),
        .init(heading: RekapLabels.suggestion, width: 20),
      ]
    )
  }

  mutating func write() throws(WorkbookWriteError) {
    try list.begin(RekapLabels.findingsTitle, of: input)
    try list.writeHead()
    let entries = self.entries
    for (index, entry) in entries.enumerated() { try write(entry, number: index + 1) }
    if entries.isEmpty {
      try list.sentence(RekapLabels.noFindings)
    } else {
      try color()
    }
    try list.finish(
      RekapLabels.findingsSheet, of: input, filters: !entries.isEmpty, frozenColumns: 3, color: 0xC00000)
  }

  /// By weight, then unit by unit as the recap has them, then in the order of receipt.
  private var entries: [Entry] {
    let order = Dictionary(
      input.recap.units.enumerated().map { ($1.unit.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let submissions = PeriodSubmissions(input).all.enumerated().sorted { left, right in
      let (one, other) = (rank(left.element, order), rank(right.element, order))
      return one == other ? left.offset < right.offset : one < other
    }
    let all =
      submissions.flatMap { _, submission in
        submission.findings.map { Entry(finding: $0, file: submission.file, submission: submission) }
      }
      + input.targetFiles.flatMap { target in
        target.findings.map { Entry(finding: $0, file: target.file, submission: nil) }
      }
    return [Severity.error, .warning, .info].flatMap { severity in
      all.filter { $0.finding.severity == severity }
    }
  }

  private func rank(_ submission: CheckedSubmission, _ order: [String: Int]) -> Int {
    submission.unit.flatMap { order[$0.code] } ?? .max
  }

  private mutating func write(_ entry: Entry, number: Int) throws(WorkbookWriteError) {
    let language = input.language
    let rendered = MessageCatalogue.render(entry.finding, in: language)
    let submission = entry.submission
    try list.row([
      .number(Double(number)),
      .text(entry.finding.severity.word[language]),
      .text(entry.finding.code.rawValue),
      .text(submission?.period.map { RekapLabels.short($0, in: language) } ?? ""),
      .text(submission?.unit.map { PlainText.oneLine($0.name) } ?? ""),
      .text(PlainText.oneLine(entry.file)),
      .text(submission?.status.word[language] ?? ""),
      .text(entry.finding.place.sheet.map(PlainText.oneLine) ?? ""),
      .text(entry.finding.place.cell ?? ""),
      .text(entry.finding.heading.map(PlainText.oneLine) ?? ""),
      .text(entry.finding.indicator.map(PlainText.oneLine) ?? ""),
      .text(rendered.found.map(PlainText.oneLine) ?? ""),
      .text(rendered.expected),
      .text(rendered.message),
      .text(rendered.fix),
      .text(rendered.suggestions.joined(separator: "\n")),
    ])
  }

  private func color() throws(WorkbookWriteError) {
    let first = CellReference(row: list.headRow + 1, column: Self.severityColumn)
    let range = CellRange(first, CellReference(row: list.pen.row, column: Self.severityColumn))
    let looks: [(Severity, RGBColor)] = [(.error, 0xF4A6A6), (.warning, 0xFFF2CC), (.info, 0xDDEBF7)]
    for (severity, fill) in looks {
      let word = severity.word[input.language]
      try list.pen.sheet.addConditional(
        .cell(.equal("\"\(word)\""), ConditionalLook(fill: fill)),
        to: [range]
      )
    }
  }
}
