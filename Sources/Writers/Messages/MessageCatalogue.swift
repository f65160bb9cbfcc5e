package import Kinerja

/// The one place that turns findings into words, for the terminal, mails, workbooks and JSON alike.
package enum MessageCatalogue {
  package static let entries: [MessageEntry] =
    [
      unreadableFileMessages, fileMessages, identityMessages, deliveryMessages, attemptMessages, formMessages,
      headingMessages,
      rowMessages, agreementMessages, unreadableFigureMessages, figureMessages, plausibilityMessages,
      achievementMessages, explanationMessages, historyMessages, budgetMessages, targetMessages,
    ].flatMap { $0 }

  private static let entriesByCode = Dictionary(grouping: entries, by: \.code)

  /// The texts for a code: those of the variant, else those that serve any variant.
  package static func entry(for code: FindingCode, variant: String? = nil) -> MessageEntry? {
    let candidates = entriesByCode[code] ?? []
    return candidates.first { $0.variant == variant }
      ?? candidates.first { $0.variant == nil }
      ?? candidates.first
  }

  package static func title(of code: FindingCode, in language: Language) -> String {
    entry(for: code)?.title[language] ?? code.rawValue
  }

  package static func render(_ finding: Finding, in language: Language) -> RenderedFinding {
    let values = FindingValues(finding: finding, language: language)
    let entry = entry(for: finding.code, variant: finding.variant)
    func text(_ part: KeyPath<MessageEntry, Phrase>) -> String {
      guard let phrase = entry?[keyPath: part] else { return finding.code.rawValue }
      return MessageTemplate(phrase[language]).filled { values.text(of: $0) }
    }
    return RenderedFinding(
      code: finding.code,
      severity: finding.severity,
      title: text(\.title),
      place: values.placeSentence,
      found: finding.found,
      expected: text(\.expected),
      message: text(\.message),
      fix: text(\.fix),
      suggestions: finding.suggestions.map { "\($0.value) (\($0.confidence.word[language]))" }
    )
  }
}
