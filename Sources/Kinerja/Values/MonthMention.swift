/// A month that a free text names, for reports of a month.
package struct MonthMention: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// After `Bulan`: the text says which month it is about.
    case labelled
    case bare
    /// Part of a date, as in `5 April 2026`.
    case date
  }

  package let month: Month
  /// The year that follows it.
  package let year: Int?
  package let kind: Kind
  package let range: Range<String.Index>

  /// All mentions in order of the text.
  package static func all(in text: String) -> [MonthMention] {
    let words = PeriodWord.words(of: text)
    return words.enumerated().compactMap { index, word in
      guard let month = word.month else { return nil }
      let before = index > 0 ? words[index - 1] : nil
      let kind: Kind =
        switch before?.text {
        case "bulan", "bln": .labelled
        case .some(let text) where before?.isNumber == true && text.utf8.count <= 2: .date
        default: .bare
        }
      let after = words.indices.contains(index + 1) ? words[index + 1].year : nil
      return MonthMention(month: month, year: after, kind: kind, range: word.range)
    }
  }

  /// The month that the text is about: the one after `Bulan`, else the only one outside dates.
  package static func subject(of text: String) -> MonthMention? {
    let mentions = all(in: text)
    for kind in [Kind.labelled, .bare] {
      let named = mentions.filter { $0.kind == kind }
      if let first = named.first {
        guard named.allSatisfy({ $0.month == first.month }) else { return nil }
        return named.first { $0.year != nil } ?? first
      }
    }
    return nil
  }
}
