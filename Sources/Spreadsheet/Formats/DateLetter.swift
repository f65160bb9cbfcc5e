/// The letters of a code that stand for parts of a date or time (ECMA-376 Part 1, 18.8.31).
enum DateLetter {
  static func part(_ character: Unicode.Scalar) -> FormatToken.DatePart? {
    switch character {
    case "y", "Y": .year
    // A capital E is no year, only the sign of an exponent.
    case "e": .eraYear
    case "b", "B": .buddhistYear
    case "g", "G": .era
    case "m", "M": .month
    case "d", "D": .day
    case "h", "H": .hour
    case "s", "S": .second
    default: nil
    }
  }

  /// The unit of `[h]`, `[mm]` or `[s]`; nil for other contents of brackets.
  static func elapsedPart(_ content: String) -> FormatToken.DatePart? {
    guard let first = content.unicodeScalars.first,
      content.unicodeScalars.allSatisfy({ isSame($0, first) })
    else { return nil }
    switch first {
    case "h", "H": return .hour
    case "m", "M": return .minute
    case "s", "S": return .second
    default: return nil
    }
  }

  /// Equal but for the case of ASCII letters.
  static func isSame(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    one == other || one.isASCII && one.properties.isAlphabetic && one.value ^ 0x20 == other.value
  }
}
