/// Splits a number format code into sections and tokens.
///
/// Letters inside quotes, after `\`, `_` or `*`, and in colour names are not date letters: taking the
/// d of `[Red]` for a day once showed 12,500,000 as a date (tidyverse/readxl#388).
struct FormatScanner {
  private let characters: [Unicode.Scalar]
  private var place = 0
  private var section = FormatSection()
  private var readsDates = true

  static func sections(_ code: String) -> [FormatSection] {
    var scanner = FormatScanner(characters: Array(code.unicodeScalars))
    var sections: [FormatSection] = []
    while let section = scanner.nextSection() { sections.append(section) }
    return sections
  }

  private init(characters: [Unicode.Scalar]) { self.characters = characters }

  private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    let index = place + distance
    return index < characters.count ? characters[index] : nil
  }

  private mutating func nextSection() -> FormatSection? {
    guard place <= characters.count else { return nil }
    let start = place
    scanSection()
    if DateTokens.areWords(in: section.tokens) {
      place = start
      readsDates = false
      scanSection()
      readsDates = true
    }
    place += 1
    return DateTokens.settled(section)
  }

  private mutating func scanSection() {
    section = FormatSection()
    while let character = peek(), character != ";" { scan(character) }
  }

  private mutating func scan(_ character: Unicode.Scalar) {
    switch character {
    case "\"": literal(until: "\"")
    case "\\":
      if let next = peek(1) { section.tokens.append(.literal(String(next))) }
      place += 2
    case "_":
      section.tokens.append(.blank)
      skipArgument()
    // `*x` fills the cell with x up to its width, which a text does not have.
    case "*": skipArgument()
    case "[": bracket()
    case "0": take(.digit(.zero))
    case "1"..."9": take(.numeral(UInt8(truncatingIfNeeded: character.value &- 48)))
    case "#": take(.digit(.optional))
    case "?": take(.digit(.padded))
    case ".": take(.decimalPoint)
    case ",": take(.comma)
    case "%": take(.percent)
    case "/": take(.slash)
    case "@": take(.text)
    default: letters(character)
    }
  }

  private mutating func take(_ token: FormatToken, length: Int = 1) {
    section.tokens.append(token)
    place += length
  }

  /// The character of `_x` and `*x` may be escaped once more, as in `_\-`.
  private mutating func skipArgument() { place += peek(1) == "\\" ? 3 : 2 }

  private mutating func literal(until end: Unicode.Scalar) {
    var text = ""
    place += 1
    while let character = peek(), character != end {
      text.unicodeScalars.append(character)
      place += 1
    }
    place += 1
    section.tokens.append(.literal(text))
  }

  private mutating func letters(_ character: Unicode.Scalar) {
    if matches("general") { return take(.general, length: 7) }
    if let isSigned = exponent(character) { return take(.exponent(alwaysSigned: isSigned), length: 2) }
    guard readsDates else { return take(.literal(String(character))) }
    if matches("am/pm") { return take(.halfDay(.long), length: 5) }
    if matches("a/p") { return take(.halfDay(character == "a" ? .shortLowercase : .short), length: 3) }
    // `B1` and `B2` choose a calendar and show nothing.
    if DateLetter.isSame(character, "b"), peek(1) == "1" || peek(1) == "2" { return place += 2 }
    if let part = DateLetter.part(character) {
      let width = runLength(of: character)
      return take(.date(part, width: width), length: width)
    }
    take(.literal(String(character)))
  }

  /// Whether an `E+` or `E-` behind digits always writes its sign; without digits `e` is a year.
  ///
  /// Excel writes a capital letter; a small one, of other programs, needs a digit behind it.
  private func exponent(_ character: Unicode.Scalar) -> Bool? {
    guard DateLetter.isSame(character, "e"), section.tokens.contains(where: \.isDigit) else { return nil }
    guard character == "E" || peek(2) == "0" || peek(2) == "#" || peek(2) == "?" else { return nil }
    switch peek(1) {
    case "+": return true
    case "-": return false
    default: return nil
    }
  }

  private func matches(_ word: String) -> Bool {
    var distance = 0
    for expected in word.unicodeScalars {
      guard let character = peek(distance), DateLetter.isSame(character, expected) else { return false }
      distance += 1
    }
    return true
  }

  private func runLength(of character: Unicode.Scalar) -> Int {
    var length = 1
    while let next = peek(length), DateLetter.isSame(next, character) { length += 1 }
    return length
  }

  /// Colours and unknown words in brackets show nothing.
  private mutating func bracket() {
    var content = ""
    place += 1
    while let character = peek(), character != "]" {
      content.unicodeScalars.append(character)
      place += 1
    }
    place += 1
    if content.hasPrefix("$") {
      let parts = content.dropFirst().split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      if let symbol = parts.first, !symbol.isEmpty { section.tokens.append(.literal(String(symbol))) }
      if parts.count == 2 { takeLocale(LocaleTag(parts[1])) }
    } else if let part = DateLetter.elapsedPart(content) {
      if readsDates { section.tokens.append(.elapsed(part, width: content.unicodeScalars.count)) }
    } else if let condition = FormatCondition(content) {
      section.condition = condition
    }
  }

  private mutating func takeLocale(_ tag: LocaleTag) {
    section.language = tag.language
    section.systemPattern = tag.systemPattern
  }
}
