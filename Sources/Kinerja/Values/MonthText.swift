/// The month that a text is about, said by name or by number: `Bulan Ags 2026`, `bulan ke-4`, `2026-04`.
package struct MonthText: Hashable, Sendable {
  package let month: Month?
  /// The year, where the text names one and no other.
  package let year: Int?
  /// True where the word `Bulan` stands before the month.
  package let isLabelled: Bool

  /// `isShort` says that the text is a name of a file, a sheet or a cell, where digits beside a year are a month.
  package init(_ text: String, isShort: Bool = false) {
    let words = PeriodWord.words(of: text)
    let subject = MonthMention.subject(of: text)
    let labelled = Self.labelledNumber(in: words)
    year = subject?.year ?? QuarterText(text).year
    if let subject {
      month = subject.month
      isLabelled = subject.kind == .labelled
    } else {
      month = labelled ?? (isShort ? Self.numberBesideYear(in: words) ?? Self.loneNumber(in: words) : nil)
      isLabelled = labelled != nil
    }
  }

  private static let labels: Set<String> = ["bulan", "bln"]

  /// `Bulan 4`, `Bulan ke-4`.
  private static func labelledNumber(in words: [PeriodWord]) -> Month? {
    guard let label = words.firstIndex(where: { labels.contains($0.text) }) else { return nil }
    let behind = words.dropFirst(label + 1)
    return behind.first { $0.text != "ke" }.flatMap(number)
  }

  /// `2026-04` and `04-2026`, not the quarter of `TW 1 2026` nor a part of the date `05-04-2026`.
  private static func numberBesideYear(in words: [PeriodWord]) -> Month? {
    let found = words.indices.compactMap { index -> Month? in
      guard words[index].text.utf8.count == 2, let month = number(words[index]) else { return nil }
      let before = index > 0 ? words[index - 1] : nil
      let after = words.indices.contains(index + 1) ? words[index + 1] : nil
      if after?.year != nil, before?.isNumber != true { return month }
      return before?.year != nil && after?.isNumber != true ? month : nil
    }
    return found.count == 1 ? found.first : nil
  }

  private static func loneNumber(in words: [PeriodWord]) -> Month? {
    words.count == 1 ? words.first.flatMap(number) : nil
  }

  private static func number(_ word: PeriodWord) -> Month? {
    guard word.isNumber, word.text.utf8.count <= 2 else { return nil }
    return Int(word.text).flatMap(Month.init(rawValue:))
  }
}
