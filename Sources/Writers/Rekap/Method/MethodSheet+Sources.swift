internal import Kinerja
internal import Spreadsheet

/// What the figures rest on: agreements, readings, rules that could not be applied, the program.
extension MethodSheet {
  mutating func writeSources() throws(WorkbookWriteError) {
    try writeAgreements()
    let submissions = PeriodSubmissions(input).all.filter(\.status.isAccepted)
    try writeReadings(submissions)
    try writeNotChecked(submissions)
    try writeCodes()
    try section(MethodTexts.program)
    try row([
      phrase(MethodTexts.programName),
      .text(PlainText.oneLine("\(input.tool.name) \(input.tool.version)")),
    ])
    try row([phrase(MethodTexts.rulesVersion), .text(PlainText.oneLine(input.tool.rules))])
  }

  private mutating func writeAgreements() throws(WorkbookWriteError) {
    try section(MethodTexts.agreements)
    try head([RekapLabels.unit, RekapLabels.file, MethodTexts.validFrom, RekapLabels.indicators])
    for unit in input.recap.units {
      let versions = input.agreements.allVersions(of: unit.unit.code)
        .filter { $0.validFrom.year == input.period.year }
      let name = PlainText.oneLine("\(unit.unit.name) (\(unit.unit.code))")
      if versions.isEmpty {
        try row([.text(name), phrase(MethodTexts.noAgreement), .blank, .blank])
      }
      for version in versions {
        let mark = version.isRevision ? " (\(input.text(MethodTexts.revision)))" : ""
        try row([
          .text(name),
          .text(version.files.map(PlainText.oneLine).joined(separator: "\n")),
          .text(PeriodText.text(version.validFrom, in: input.language) + mark),
          .number(Double(version.indicators.count)),
        ])
      }
    }
  }

  private mutating func writeReadings(_ submissions: [CheckedSubmission]) throws(WorkbookWriteError) {
    try section(MethodTexts.reading)
    let counts = Dictionary(grouping: submissions.lazy.flatMap(\.readAs).map(\.rule)) { $0 }
    let used = ReadingRule.allCases.filter { counts[$0] != nil }
    guard !used.isEmpty else { return try sentence(MethodTexts.none) }
    try head([MethodTexts.rule, MethodTexts.figures])
    for rule in used { try row([phrase(rule.word), .number(Double(counts[rule]?.count ?? 0))]) }
  }

  /// One row for each rule and reason, with the units it was not applied to.
  private mutating func writeNotChecked(_ submissions: [CheckedSubmission]) throws(WorkbookWriteError) {
    try section(MethodTexts.notChecked)
    var units: [NotChecked: [String]] = [:]
    for submission in submissions {
      let quarter = submission.period.map { " \(RekapLabels.short($0, in: input.language))" } ?? ""
      let name = submission.unit.map { PlainText.oneLine($0.code) } ?? input.text(MethodTexts.unknownUnit)
      for item in Set(submission.notChecked) { units[item, default: []].append(name + quarter) }
    }
    guard !units.isEmpty else { return try sentence(MethodTexts.none) }
    try head([MethodTexts.rule, MethodTexts.reason, RekapLabels.reports, RekapLabels.unit])
    for code in FindingCode.allCases {
      for reason in NotChecked.Reason.allCases {
        guard let names = units[NotChecked(code: code, reason: reason)] else { continue }
        try row([
          .text("\(code.rawValue) \(MessageCatalogue.title(of: code, in: input.language))"),
          phrase(reason.word),
          .number(Double(names.count)),
          .text(shortened(names)),
        ])
      }
    }
  }

  private func shortened(_ names: [String]) -> String {
    let named = 12
    let rest = names.count - named
    let more = rest > 0 ? ["+\(rest) \(input.text(RekapLabels.andMore))"] : []
    return (names.prefix(named) + more).joined(separator: ", ")
  }

  private mutating func writeCodes() throws(WorkbookWriteError) {
    try section(MethodTexts.codes)
    try head([MethodTexts.codeHead, MethodTexts.codeMeaning])
    let states: [ValueState] = [.value, .missing, .nihil, .notApplicable, .notAvailable, .notDue]
    for state in states { try row([.text("keadaan: \(state.rawValue)"), phrase(state.word)]) }
    let reasons: [NoAchievementReason] = [.targetZero, .noTarget, .notComparable]
    for reason in reasons { try row([.text("alasan: \(reason.rawValue)"), phrase(reason.word)]) }
    let statuses: [UnitQuarterStatus] = [
      .accepted, .acceptedWithNotes, .rejected, .held, .missing, .notExpected,
    ]
    for status in statuses { try row([.text("status: \(status.rawValue)"), phrase(status.word)]) }
  }
}
