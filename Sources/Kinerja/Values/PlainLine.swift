/// Text from a file on one line, without anything that is not seen.
package enum PlainLine {
  /// Line breaks, tabs and runs of blanks become one blank; control characters, which could steer a terminal,
  /// and characters that turn the reading direction are left out.
  package static func of(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = String.UnicodeScalarView()
    var owesBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        owesBlank = !result.isEmpty
      } else if !isHidden(scalar) {
        if owesBlank { result.append(" ") }
        owesBlank = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Most texts need no change, and their bytes tell so.
  private static func isPlain(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20 || text.isEmpty
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: true
    // Bidirectional marks, embeddings and isolates; zero-width blanks; byte order mark.
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
