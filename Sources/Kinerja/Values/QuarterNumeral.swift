/// The number of a quarter as people write it.
enum QuarterNumeral {
  /// How it is written; lists and spans keep to one way.
  enum Style { case roman, digit, word }

  private static let words: [String: Quarter] = [
    "pertama": .first, "kesatu": .first, "satu": .first, "kedua": .second, "dua": .second,
    "ketiga": .third, "tiga": .third, "keempat": .fourth, "empat": .fourth,
  ]

  static func read(_ word: PeriodWord) -> (quarter: Quarter, style: Style)? {
    if word.isNumber { return digit(word.text).map { ($0, .digit) } }
    if let quarter = roman(word.text) { return (quarter, .roman) }
    return words[word.text].map { ($0, .word) }
  }

  /// `1` to `4`, also `01`.
  private static func digit(_ text: String) -> Quarter? {
    guard text.utf8.count <= 2 else { return nil }
    return Int(text).flatMap(Quarter.init(rawValue:))
  }

  /// Roman numerals, with the slips of people and fonts: `l` for I (`lV`, `ll`), and `IIII`.
  static func roman(_ text: String) -> Quarter? {
    switch String(text.map { $0 == "l" ? "i" : $0 }) {
    case "i": .first
    case "ii": .second
    case "iii": .third
    case "iv", "iiii": .fourth
    default: nil
    }
  }
}
