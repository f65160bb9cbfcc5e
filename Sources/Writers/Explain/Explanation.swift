package import Kinerja

/// What a person wants to know about one finding code.
package struct Explanation: Hashable, Sendable {
  package let code: FindingCode
  package let meaning: Phrase
  /// Why it matters.
  package let reason: Phrase
  package let example: Phrase
  /// How to mend it.
  package let remedy: Phrase
  package let related: [FindingCode]

  init(
    _ code: FindingCode,
    meaning: Phrase,
    reason: Phrase,
    example: Phrase,
    remedy: Phrase,
    related: [FindingCode]
  ) {
    self.code = code
    self.meaning = meaning
    self.reason = reason
    self.example = example
    self.remedy = remedy
    self.related = related
  }

  /// One for each code, in the order of the codes.
  package static let all: [Explanation] = [
    fileExplanations, identityExplanations, deliveryExplanations, headingExplanations, rowExplanations,
    figureExplanations, plausibilityExplanations, achievementExplanations, historyExplanations,
    budgetExplanations, targetExplanations,
  ].flatMap { $0 }.sorted { order[$0.code, default: 0] < order[$1.code, default: 0] }

  private static let order = Dictionary(
    uniqueKeysWithValues: FindingCode.allCases.enumerated().map { ($1, $0) }
  )

  package static func of(_ code: FindingCode) -> Explanation? { all.first { $0.code == code } }
}
