/// Text in the quoted-printable encoding (RFC 2045, section 6.7), in lines of at most 76 that end with CRLF.
enum QuotedPrintable {
  private static let width = 76
  private static let digits = Array("0123456789ABCDEF".utf8)

  static func encode(_ text: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.count + text.count / 8)
    for line in MailLines.of(text) { append(line, to: &encoded) }
    return encoded
  }

  private static func append(_ line: ArraySlice<UInt8>, to encoded: inout [UInt8]) {
    var column = 0
    for (index, byte) in zip(line.indices, line) {
      let isLast = index == line.endIndex - 1
      var piece = piece(for: byte, isLast: isLast)
      // The last column is kept for the `=` of a soft line break.
      if column + piece.count > width - (isLast ? 0 : 1) {
        encoded += [UInt8(ascii: "="), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        column = 0
      }
      // A server doubles or eats a leading dot, and mailbox files put `>` before `From `.
      if column == 0, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "F") { piece = escape(byte) }
      encoded += piece
      column += piece.count
    }
    encoded += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private static func piece(for byte: UInt8, isLast: Bool) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "="): escape(byte)
    case 0x21...0x7E: [byte]
    case UInt8(ascii: " ") where !isLast: [byte]
    default: escape(byte)
    }
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
