/// Finds mentions of quarters in the words of a text.
struct QuarterScanner {
  private let text: String
  private let words: [PeriodWord]
  private var position = 0
  private var mentions: [QuarterText.Mention] = []

  init(text: String, words: [PeriodWord]) {
    self.text = text
    self.words = words
  }

  /// `kw` and `quarter` forms are rare but seen; `tri wulan` is handled as two words.
  private static let keywords = [
    "triwulan", "tribulan", "kuartal", "kwartal", "quarter", "trwln", "triw", "trwl", "twln", "trw", "tw",
  ]
  private static let ratings: Set<String> = ["wtp", "wdp", "tmp", "opini", "predikat"]
  private static let yearWords: Set<String> = ["tahun", "thn", "th", "ta", "t", "a", "anggaran", "periode"]

  mutating func scan() -> [QuarterText.Mention] {
    while position < words.count {
      if !scanQuarter() && !scanMonths() { position += 1 }
    }
    return mentions
  }

  private func word(_ index: Int) -> PeriodWord? { words.indices.contains(index) ? words[index] : nil }
}

// MARK: - Triwulan II, TW-I, Q1

extension QuarterScanner {
  private struct Numeral {
    let quarter: Quarter
    let style: QuarterNumeral.Style
    /// Index of the word after it.
    let end: Int
  }

  private mutating func scanQuarter() -> Bool {
    let start = position
    guard let first = numeral(afterKeywordAt: start) else { return false }
    var last = first
    if let end = connected(to: first, by: isSpan) {
      if end.quarter > first.quarter {
        append(end.quarter, from: first.quarter, words: start..<end.end)
        position = end.end
        return true
      }
    }
    append(first.quarter, from: isUpTo(start) ? .first : first.quarter, words: start..<first.end)
    while let next = connected(to: last, by: isListed) {
      append(next.quarter, from: next.quarter, words: last.end..<next.end)
      last = next
    }
    position = last.end
    return true
  }

  /// The numeral of a quarter named from a word on: its word for quarter, then the number.
  private func numeral(afterKeywordAt index: Int) -> Numeral? {
    guard let first = word(index), !first.isNumber else { return nil }
    if first.text == "tri", let second = word(index + 1)?.text, second == "wulan" || second == "bulan" {
      return numeral(at: index + 2)
    }
    if first.text == "q" {
      guard let number = word(index + 1), number.isNumber, number.isJoined else { return nil }
      return numeral(at: index + 1)
    }
    if Self.keywords.contains(first.text) {
      // As a rating, TW is "tidak wajar"; `TMP 1, TW 2, WDP 3` are ordinals.
      return first.text == "tw" && isAmongRatings(index) ? nil : numeral(at: index + 1)
    }
    for keyword in Self.keywords where first.text.hasPrefix(keyword) {
      guard let quarter = QuarterNumeral.roman(String(first.text.dropFirst(keyword.utf8.count))) else {
        continue
      }
      return Numeral(quarter: quarter, style: .roman, end: index + 1)
    }
    return nil
  }

  private func numeral(at index: Int) -> Numeral? {
    let start = word(index)?.text == "ke" ? index + 1 : index
    guard let candidate = word(start), let read = QuarterNumeral.read(candidate) else { return nil }
    // `TW 1.250` and `TW 2,5` are figures, not quarters.
    if candidate.isNumber, let next = word(start + 1), next.isNumber, next.year == nil, isDecimalGap(start) {
      return nil
    }
    return Numeral(quarter: read.quarter, style: read.style, end: start + 1)
  }

  /// A second numeral after a connecting word, with or without the word for quarter.
  private func connected(to numeral: Numeral, by connects: (Int) -> Int?) -> Numeral? {
    guard let next = connects(numeral.end) else { return nil }
    if let named = self.numeral(afterKeywordAt: next) { return named }
    guard let bare = self.numeral(at: next), bare.style == numeral.style, word(bare.end)?.month == nil else {
      return nil
    }
    return bare
  }

  private func isAmongRatings(_ index: Int) -> Bool {
    if let before = word(index - 1)?.text, Self.ratings.contains(before) { return true }
    return words.contains { $0.text == "wdp" || $0.text == "tmp" }
  }

  private mutating func append(_ quarter: Quarter, from: Quarter, words range: Range<Int>) {
    guard let first = word(range.lowerBound), let last = word(range.upperBound - 1) else { return }
    mentions.append(
      QuarterText.Mention(
        quarter: quarter,
        from: from,
        year: year(after: range.upperBound) ?? year(before: range.lowerBound),
        range: first.range.lowerBound..<last.range.upperBound
      )
    )
  }

  private func year(after index: Int) -> Int? {
    var index = index
    while let next = word(index), Self.yearWords.contains(next.text) { index += 1 }
    return word(index)?.year
  }

  private func year(before index: Int) -> Int? { word(index - 1)?.year }
}

// MARK: - Januari s.d. Maret

extension QuarterScanner {
  /// Months name a quarter only as a span that begins and ends with one.
  private mutating func scanMonths() -> Bool {
    guard let first = word(position)?.month, first.opensQuarter else { return false }
    let start = position
    let afterYear = word(start + 1)?.year == nil ? start + 1 : start + 2
    guard var index = isSpan(afterYear) else { return false }
    if let day = word(index), day.isNumber, day.text.utf8.count <= 2 { index += 1 }
    guard let last = word(index)?.month, last.closesQuarter, last > first else { return false }
    append(last.quarter, from: first.quarter, words: start..<(index + 1))
    position = index + 1
    return true
  }
}

// MARK: - Connecting words

extension QuarterScanner {
  /// The index after `s.d.`, `s/d`, `sampai dengan`, `hingga` or a dash before the word at an index.
  private func isSpan(_ index: Int) -> Int? {
    guard let next = word(index) else { return nil }
    switch next.text {
    case "s" where word(index + 1)?.text == "d": return index + 2
    case "sd", "hingga": return index + 1
    case "sampai": return word(index + 1)?.text == "dengan" ? index + 2 : index + 1
    default: return gap(before: index).contains { PlainText.isDash($0) } ? index : nil
    }
  }

  /// The index after `dan`, `&` or a comma.
  private func isListed(_ index: Int) -> Int? {
    guard let next = word(index) else { return nil }
    if next.text == "dan" { return index + 1 }
    guard gap(before: index).contains(where: { $0 == "&" || $0 == "," }) else { return nil }
    return next.isNumber ? nil : index
  }

  /// True for the word after `s.d.`.
  private func isUpTo(_ index: Int) -> Bool {
    switch word(index - 1)?.text {
    case "sd", "hingga": true
    case "d": word(index - 2)?.text == "s"
    case "dengan": word(index - 2)?.text == "sampai"
    default: false
    }
  }

  private func isDecimalGap(_ index: Int) -> Bool {
    let between = gap(before: index + 1)
    return between.count == 1 && between.allSatisfy { $0 == "." || $0 == "," }
  }

  private func gap(before index: Int) -> Substring.UnicodeScalarView {
    guard let left = word(index - 1), let right = word(index) else { return Substring().unicodeScalars }
    return text[left.range.upperBound..<right.range.lowerBound].unicodeScalars
  }
}
