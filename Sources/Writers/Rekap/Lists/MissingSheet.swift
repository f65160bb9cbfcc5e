internal import Kinerja
internal import Spreadsheet

/// The `Belum Masuk` sheet: units that are due and not in the recap, and files that belong to no unit.
struct MissingSheet {
  private struct Slot: Hashable {
    let unit: String
    let quarter: QuarterPeriod
  }

  private static let shownErrors = 3

  private let input: RekapInput
  private var list: ListSheet
  private let received: [Slot: [CheckedSubmission]]
  private let submissionsByFile: [String: CheckedSubmission]

  init(_ input: RekapInput, on sheet: SheetWriter, styles: RekapStyles) {
    self.input = input
    list = ListSheet(
      input.language,
      on: sheet,
      styles: styles,
      columns: [
        .init(heading: RekapLabels.number, width: 5, isCentered: true),
        .init(heading: RekapLabels.period, width: 14, isCentered: true),
        .init(heading: RekapLabels.unitCode, width: 12, isCentered: true),
        .init(heading: RekapLabels.unit, width: 34),
        .init(heading: RekapLabels.status, width: 14, isCentered: true),
        .init(heading: RekapLabels.files, width: 40),
        .init(heading: RekapLabels.why, width: 64),
        .init(heading: RekapLabels.head, width: 28),
        .init(heading: RekapLabels.email, width: 26),
      ]
    )
    var received: [Slot: [CheckedSubmission]] = [:]
    var byFile: [String: CheckedSubmission] = [:]
    for submission in input.submissions {
      byFile[submission.file] = submission
      if let unit = submission.unit?.code, let quarter = submission.period {
        received[Slot(unit: unit, quarter: quarter), default: []].append(submission)
      }
    }
    self.received = received
    submissionsByFile = byFile
  }

  mutating func write() throws(WorkbookWriteError) {
    try list.begin(RekapLabels.missingTitle, of: input)
    try list.writeHead()
    var number = 0
    for quarter in input.period.quarters {
      for unit in input.recap.units {
        guard let status = unit.status[quarter], [.missing, .rejected, .held].contains(status) else {
          continue
        }
        number += 1
        try write(unit.unit, quarter, status, number)
      }
    }
    if number == 0 { try list.sentence(RekapLabels.nothingMissing) }
    try writeUnassigned()
    try list.finish(RekapLabels.missingSheet, of: input, filters: false, color: 0xC55A11)
  }

  private mutating func write(
    _ unit: OfficeUnit,
    _ quarter: QuarterPeriod,
    _ status: UnitQuarterStatus,
    _ number: Int
  ) throws(WorkbookWriteError) {
    let submissions = received[Slot(unit: unit.code, quarter: quarter)] ?? []
    let reason =
      submissions.isEmpty
      ? input.text(RekapLabels.nothingReceived)
      : submissions.map { reasons($0, named: submissions.count > 1) }.filter { !$0.isEmpty }
        .joined(separator: "\n")
    try list.row([
      .number(Double(number)),
      .text(RekapLabels.short(quarter, in: input.language)),
      .text(PlainText.oneLine(unit.code)),
      .text(PlainText.oneLine(unit.name)),
      .text(status.word[input.language]),
      .text(submissions.map { PlainText.oneLine($0.file) }.joined(separator: "\n")),
      .text(reason),
      .text(PlainText.oneLine(unit.head)),
      .text(PlainText.oneLine(unit.email)),
    ])
  }

  private mutating func writeUnassigned() throws(WorkbookWriteError) {
    var files: [(quarter: QuarterPeriod?, file: String)] = []
    for quarter in input.period.quarters {
      files += (input.recap.unassignedFiles[quarter] ?? []).map { (quarter, $0) }
    }
    files += input.recap.filesWithoutQuarter.map { (nil, $0) }
    try list.section(RekapLabels.unassigned)
    if files.isEmpty { try list.sentence(RekapLabels.noUnassigned) }
    for (index, entry) in files.enumerated() {
      let submission = submissionsByFile[entry.file]
      try list.row([
        .number(Double(index + 1)),
        .text(entry.quarter.map { RekapLabels.short($0, in: input.language) } ?? "?"),
        .text(submission?.unit.map { PlainText.oneLine($0.code) } ?? ""),
        .text(submission?.unit.map { PlainText.oneLine($0.name) } ?? input.text(ReportWords.unknownUnit)),
        .text(submission?.status.word[input.language] ?? ""),
        .text(PlainText.oneLine(entry.file)),
        .text(submission.map { reasons($0) } ?? ""),
        .blank,
        .blank,
      ])
    }
  }

  /// The first errors in words, then how many more there are; under the name of the file where there are several.
  ///
  /// A report that is refused without any was returned by a person.
  private func reasons(_ submission: CheckedSubmission, named: Bool = false) -> String {
    let byWeight = submission.findingsByWeight
    let errors = byWeight.filter { $0.severity == .error }
    let isReturned = errors.isEmpty && submission.status == .rejected
    let shown = isReturned ? [] : errors.isEmpty ? Array(byWeight.prefix(1)) : errors
    var lines = isReturned ? [RekapLabels.returned[input.language]] : []
    lines += shown.prefix(Self.shownErrors).map { finding in
      "\(finding.code.rawValue): \(MessageCatalogue.render(finding, in: input.language).message)"
    }
    let rest = shown.count - Self.shownErrors
    if rest > 0 { lines.append("+\(rest) \(RekapLabels.andMore[input.language])") }
    if named, !lines.isEmpty, let name = submission.file.split(separator: "/").last {
      lines.insert(PlainText.oneLine(String(name)) + ":", at: 0)
    }
    return lines.joined(separator: "\n")
  }
}
