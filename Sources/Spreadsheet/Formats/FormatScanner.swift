/// Splits a number format code into sections and tokens.
///
/// Letters inside quotes, after `\`, `_` or `*`, and in colour names are not date letters: taking the
/// d of `[Red]` for a day once showed 12,500,000 as a date (tidyverse/readxl#388).
struct FormatScanner {
  private let characters: [Unicode.Scalar]
  private var place = 0
  private var section = FormatSection()

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
    section = FormatSection()
    while let character = peek(), character != ";" { scan(character) }
    place += 1
    return DateTokens.settled(section)
  }

  private mutating func scan(_ character: Unicode.Scalar) {
    switch character {
    case "\"": literal(until: "\"")
    case "\\":
      if let next = peek(1) { section.tokens.append(.literal(String(next))) }
      place += 2
    case "_":
      section.tokens.append(.blank)
      place += 2
    // `*x` fills the cell with x up to its width, which a text does not have.
    case "*": place += 2
    case "[": bracket()
    case "0": take(.digit(.zero))
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
    if matches("am/pm") { return take(.halfDay(isShort: false), length: 5) }
    if matches("a/p") { return take(.halfDay(isShort: true), length: 3) }
    if matches("e+") { return take(.exponent(alwaysSigned: true), length: 2) }
    if matches("e-") { return take(.exponent(alwaysSigned: false), length: 2) }
    if let part = Self.datePart(character) {
      let width = runLength(of: character)
      return take(.date(part, width: width), length: width)
    }
    take(.literal(String(character)))
  }

  private static func datePart(_ character: Unicode.Scalar) -> FormatToken.DatePart? {
    switch character {
    case "y", "Y": .year
    case "m", "M": .month
    case "d", "D": .day
    case "h", "H": .hour
    case "s", "S": .second
    default: nil
    }
  }

  private func matches(_ word: String) -> Bool {
    var distance = 0
    for expected in word.unicodeScalars {
      guard let character = peek(distance), Self.isSame(character, expected) else { return false }
      distance += 1
    }
    return true
  }

  private func runLength(of character: Unicode.Scalar) -> Int {
    var length = 1
    while let next = peek(length), Self.isSame(next, character) { length += 1 }
    return length
  }

  /// Equal but for the case of ASCII letters.
  private static func isSame(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    one == other || one.isASCII && one.properties.isAlphabetic && one.value ^ 0x20 == other.value
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
      if parts.count == 2 { section.language = Int(parts[1].suffix(4), radix: 16) }
    } else if let first = content.unicodeScalars.first, let part = Self.datePart(first), part != .year,
      part != .day, content.unicodeScalars.allSatisfy({ Self.isSame($0, first) })
    {
      section.tokens.append(.elapsed(part == .month ? .minute : part, width: content.count))
    } else if let condition = Self.condition(content) {
      section.condition = condition
    }
  }

  private static func condition(_ content: String) -> FormatSection.Condition? {
    let comparisons: [(String, FormatSection.Condition.Comparison)] = [
      ("<=", .lessOrEqual), ("<>", .notEqual), (">=", .greaterOrEqual), ("<", .less), (">", .greater),
      ("=", .equal),
    ]
    for (sign, comparison) in comparisons where content.hasPrefix(sign) {
      guard let bound = Double(content.dropFirst(sign.count)) else { return nil }
      return FormatSection.Condition(comparison: comparison, bound: bound)
    }
    return nil
  }
}
