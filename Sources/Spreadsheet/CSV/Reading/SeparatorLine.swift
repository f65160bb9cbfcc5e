/// A first line such as `sep=;`, by which a file tells Excel its delimiter.
struct SeparatorLine {
  let delimiter: UInt8
  /// Where the next line starts.
  let end: Int

  /// Nil where the text does not start with such a line.
  init?(_ text: Span<UInt8>) {
    var offset = 0
    let isQuoted = !text.isEmpty && text[0] == .quote
    if isQuoted { offset += 1 }
    for (lower, upper) in zip("sep=".utf8, "SEP=".utf8) {
      guard offset < text.count, text[offset] == lower || text[offset] == upper else { return nil }
      offset += 1
    }
    guard offset < text.count, Self.canDelimit(text[offset]) else { return nil }
    delimiter = text[offset]
    offset += 1
    if isQuoted {
      guard offset < text.count, text[offset] == .quote else { return nil }
      offset += 1
    }
    // A program that did not know the line may have filled it up to the width of the table.
    while offset < text.count, !text[offset].isLineBreak {
      guard text[offset] == delimiter || text[offset].isBlank else { return nil }
      offset += 1
    }
    if offset < text.count {
      let isPair = text[offset] == .carriageReturn && offset + 1 < text.count && text[offset + 1] == .lineFeed
      offset += isPair ? 2 : 1
    }
    end = offset
  }

  private static func canDelimit(_ byte: UInt8) -> Bool {
    switch byte {
    case .tab: true
    case .quote, .backslash: false
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): false
    case UInt8(ascii: "a")...UInt8(ascii: "z"): false
    case 0x21...0x7E: true
    default: false
    }
  }
}
