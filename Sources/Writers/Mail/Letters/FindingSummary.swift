internal import Kinerja

/// The findings of a report in few lines: whoever reads only the text can start to mend, and is told what was left out.
struct FindingSummary {
  /// How many lines of text each part may take.
  private static let errorLines = 20
  private static let warningLines = 8
  private static let fixedCount = 4
  private static let notCheckedLines = 6

  private let checked: CheckedSubmission
  private let hasWorkbook: Bool
  private let language: Language
  private var sentences: ReportSentences { ReportSentences(language: language) }

  init(_ checked: CheckedSubmission, hasWorkbook: Bool, language: Language) {
    self.checked = checked
    self.hasWorkbook = hasWorkbook
    self.language = language
  }

  func errors(under heading: String) -> [MailBlock] {
    part(.error, under: heading, lines: Self.errorLines)
  }

  func warnings(under heading: String) -> [MailBlock] {
    part(.warning, under: heading, lines: Self.warningLines)
  }

  /// What the attempt before had and this one has not.
  func fixed(under heading: String) -> [MailBlock] {
    guard let fixed = checked.comparison?.fixed, !fixed.isEmpty else { return [] }
    let items = fixed.prefix(Self.fixedCount).map { item in
      let words = MessageCatalogue.render(item.finding, in: language)
      return "\(words.title) (\(item.finding.code.rawValue)): \(words.place)"
    }
    return [.heading(heading), .items(items)] + more(fixed.count - items.count)
  }

  func notChecked(under heading: String) -> [MailBlock] {
    let items = sentences.notChecked(of: checked)
    guard !items.isEmpty else { return [] }
    let shown = items.map { PlainText.cut($0, to: 200) }
    let fitting = Self.fitting(shown, lines: Self.notCheckedLines) { .items([$0]) }
    return [.heading(heading), .items(Array(shown.prefix(fitting)))] + more(items.count - fitting)
  }

  /// The findings of one weight, kind by kind: in full while there is room for the names of the kinds that follow.
  private func part(_ severity: Severity, under heading: String, lines: Int) -> [MailBlock] {
    let groups = FindingGroup.groups(of: checked.findings.filter { $0.severity == severity }, in: language)
    guard !groups.isEmpty else { return [] }
    var blocks: [MailBlock] = [.heading(heading)]
    var room = lines
    var left = 0
    for (index, group) in groups.enumerated() {
      let full = full(group)
      let short = MailBlock.items([short(group)])
      let following = groups.count - index - 1
      if let block = [full, short].first(where: { Self.lineCount(of: $0) + following <= room }) ?? nil {
        blocks.append(block)
        room -= Self.lineCount(of: block)
      } else {
        left += group.findings.count
      }
    }
    return blocks + more(left)
  }

  private func full(_ group: FindingGroup) -> MailBlock {
    guard let first = group.findings.first else { return .items([]) }
    var facts = [
      MailFact(ReportWords.place[language], first.place),
      MailFact(ReportWords.expected[language], first.expected),
      MailFact(ReportWords.fix[language], first.fix),
    ]
    let others = group.findings.dropFirst().map(\.place)
    if !others.isEmpty {
      facts.append(MailFact(MailWords.alsoAt[language], Self.listed(others, to: 200)))
    }
    // The message says what is written there, and stands alone (it is the same in all reports).
    let message = PlainText.cut(PlainText.oneLine(first.message), to: 240)
    return .facts(title: "\(group.code.rawValue) - \(sentences.title(of: group)). \(message)", facts)
  }

  private func short(_ group: FindingGroup) -> String {
    let places = Self.listed(group.findings.map(\.place), to: 100)
    return "\(group.code.rawValue) - \(sentences.title(of: group)): \(places)"
  }

  private func more(_ count: Int) -> [MailBlock] {
    count > 0 ? [.paragraph(MailWords.more(count, hasWorkbook: hasWorkbook)[language])] : []
  }

  /// As many as fit, then how many more there are.
  private static func listed(_ items: [String], to length: Int) -> String {
    var text = ""
    for (index, item) in items.enumerated() {
      let next = text.isEmpty ? item : "\(text); \(item)"
      if next.count > length, index > 0 { return "\(text); … (+\(items.count - index))" }
      text = next
    }
    return text
  }

  private static func fitting(_ items: [String], lines: Int, _ block: (String) -> MailBlock) -> Int {
    var room = lines
    for (index, item) in items.enumerated() {
      room -= lineCount(of: block(item))
      if room < 0 { return index }
    }
    return items.count
  }

  private static func lineCount(of block: MailBlock) -> Int {
    MailText.text(of: block).utf8.count { $0 == UInt8(ascii: "\n") }
  }
}
