/// Folding of single characters to plain lower-case ones, in the way of Unicode's NFKC as far as office files
/// need it.
enum PlainText {
  /// Lower case; control characters become blanks.
  static func foldASCII(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case 0..<0x20, 0x7F: UInt8(ascii: " ")
    default: byte
    }
  }

  /// What a character outside ASCII is written as when nothing but the plain text matters.
  static func fold(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    // No-break and typographic blanks, line and paragraph separators.
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: " "
    // Soft hyphen, zero-width characters, direction marks, byte order mark.
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: ""
    case 0x2018...0x201B, 0x2032, 0xB4, 0x02B9, 0x02BC: "'"
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: "\""
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: "-"
    case 0x2022, 0xB7: " "
    case 0x2026: "..."
    case 0xB2: "2"
    case 0xB3: "3"
    case 0xB9: "1"
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0x2160...0x216B, 0x2170...0x217B: romanNumeral(Int((scalar.value - 0x2160) % 16))
    case 0xFF01...0xFF5E:
      Unicode.Scalar(scalar.value - 0xFF01 + 0x21)
        .map { String(Unicode.Scalar(foldASCII(UInt8(truncatingIfNeeded: $0.value)))) } ?? ""
    default: scalar.properties.lowercaseMapping
    }
  }

  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || (!scalar.isASCII && fold(scalar) == "-")
  }

  private static let romanNumerals = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]

  private static func romanNumeral(_ index: Int) -> String {
    romanNumerals.indices.contains(index) ? romanNumerals[index] : ""
  }
}
