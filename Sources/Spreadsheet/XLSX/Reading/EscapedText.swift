internal import Markup

/// The `_xHHHH_` escapes of spreadsheet strings (ECMA-376 Part 1, 22.9.2.19, ST_Xstring).
enum EscapedText {
  private static let escapeLength = 7

  /// Appends the text with its escapes resolved; `_x005F_` gives a plain underscore.
  static func append(_ text: borrowing MarkupText, to bytes: inout [UInt8]) {
    let source = text.bytes
    for index in source.indices where source[index] == UInt8(ascii: "_") {
      return resolve(source, into: &bytes)
    }
    text.append(to: &bytes)
  }

  private static func resolve(_ text: Span<UInt8>, into bytes: inout [UInt8]) {
    var place = 0
    while place < text.count {
      let byte = text[place]
      guard byte == UInt8(ascii: "_"), let unit = unit(text, at: place) else {
        bytes.append(byte)
        place += 1
        continue
      }
      place += escapeLength
      if UTF16.isLeadSurrogate(unit), let trail = self.unit(text, at: place), UTF16.isTrailSurrogate(trail) {
        place += escapeLength
        append(0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(trail) & 0x3FF, to: &bytes)
      } else {
        append(UInt32(unit), to: &bytes)
      }
    }
  }

  private static func unit(_ text: Span<UInt8>, at place: Int) -> UInt16? {
    guard place + escapeLength <= text.count, text[place] == UInt8(ascii: "_"),
      text[place + 1] == UInt8(ascii: "x"), text[place + 6] == UInt8(ascii: "_")
    else { return nil }
    return Hexadecimal.value([text[place + 2], text[place + 3], text[place + 4], text[place + 5]])
  }

  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    // A surrogate without its partner is no character.
    let character = Unicode.Scalar(scalar) ?? "\u{FFFD}"
    bytes.append(contentsOf: UTF8.encode(character).map(Array.init) ?? [])
  }
}
