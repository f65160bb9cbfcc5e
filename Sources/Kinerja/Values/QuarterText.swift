/// The quarters and years that a free text names: a title, a sheet name, a heading, a file name.
///
/// Everything that is named is given, so that the caller can see contradictions; nothing is chosen here.
package struct QuarterText: Hashable, Sendable {
  package struct Mention: Hashable, Sendable {
    package let quarter: Quarter
    /// Where a span begins: TW I in `s.d. Triwulan III`; the quarter itself otherwise.
    package let from: Quarter
    /// The year said together with it, as in `Triwulan II Tahun 2025` or `2026-TW1`.
    package let year: Int?
    package let range: Range<String.Index>
  }

  package struct Year: Hashable, Sendable {
    package let year: Int
    package let range: Range<String.Index>
  }

  /// In order of the text.
  package let mentions: [Mention]
  /// Years 2000 to 2099, in order of the text.
  package let years: [Year]

  package init(_ text: String) {
    let words = PeriodWord.words(of: text)
    var scanner = QuarterScanner(text: text, words: words)
    mentions = scanner.scan()
    years = words.compactMap { word in word.year.map { Year(year: $0, range: word.range) } }
  }

  /// The quarter, where the text names one and no other.
  package var quarter: Quarter? { Self.single(mentions.map(\.quarter)) }

  /// The year, where the text names one and no other.
  package var year: Int? { Self.single(mentions.compactMap(\.year)) ?? Self.single(years.map(\.year)) }

  package var period: QuarterPeriod? {
    guard let quarter, let year else { return nil }
    return QuarterPeriod(year: year, quarter: quarter)
  }

  private static func single<Value: Equatable>(_ values: [Value]) -> Value? {
    guard let first = values.first else { return nil }
    return values.allSatisfy { $0 == first } ? first : nil
  }
}
