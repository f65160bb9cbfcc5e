/// The inside of a quoted field: where it closes and what it says.
struct QuotedText {
  let close: Int
  let lineBreaks: Int
  /// How quotes inside are written.
  let escapes: CSVMarks

  var hasEscapes: Bool { !escapes.isEmpty }

  /// The quoted text that starts at `start`, the byte after the opening quote; nil if it does not close before `end`.
  init?(_ bytes: Span<UInt8>, from start: Int, to end: Int, delimiter: UInt8) {
    var escapes = QuoteEscapes(delimiter: delimiter)
    var offset = start
    var lineBreaks = 0
    var met: CSVMarks = []
    while offset < end {
      switch bytes[offset] {
      case .quote, .backslash:
        switch escapes.meaning(of: bytes, at: offset, to: end) {
        case .text:
          offset += 1
        case .escapedQuote:
          met.insert(bytes[offset] == .quote ? .doubledQuotes : .backslashQuotes)
          offset += 2
        case .close:
          self.close = offset
          self.lineBreaks = lineBreaks
          self.escapes = met
          return
        }
      case .lineFeed:
        lineBreaks += 1
        offset += 1
      case .carriageReturn:
        let isPair = offset + 1 < end && bytes[offset + 1] == .lineFeed
        lineBreaks += isPair ? 0 : 1
        offset += 1
      default:
        offset += 1
      }
    }
    return nil
  }

  /// What a quoted field says: its text without escapes, then whatever stands behind the closing quote as it is.
  static func unescaped(_ bytes: Span<UInt8>, from start: Int, to end: Int, delimiter: UInt8) -> [UInt8] {
    var escapes = QuoteEscapes(delimiter: delimiter)
    var text: [UInt8] = []
    text.reserveCapacity(end - start)
    var offset = start
    var isOpen = true
    while offset < end {
      let meaning = isOpen ? escapes.meaning(of: bytes, at: offset, to: end) : .text
      switch meaning {
      case .text:
        text.append(bytes[offset])
        offset += 1
      case .escapedQuote:
        text.append(.quote)
        offset += 2
      case .close:
        isOpen = false
        offset += 1
      }
    }
    return text
  }
}

/// Tells the quotes inside a quoted field from the one that closes it.
///
/// A quote is written twice. A backslash escapes a quote only where nothing else makes sense, since
/// `"C:\data\"` is a common end of a field: ordinary text follows the quote, or it did so earlier in this field.
private struct QuoteEscapes {
  enum Meaning { case text, escapedQuote, close }

  let delimiter: UInt8
  private var usesBackslash = false

  init(delimiter: UInt8) { self.delimiter = delimiter }

  mutating func meaning(of bytes: Span<UInt8>, at offset: Int, to end: Int) -> Meaning {
    let next = offset + 1 < end ? bytes[offset + 1] : .lineFeed
    switch bytes[offset] {
    case .quote:
      return next == .quote ? .escapedQuote : .close
    case .backslash where next == .quote:
      let afterQuote = offset + 2 < end ? bytes[offset + 2] : .lineFeed
      if afterQuote != delimiter, afterQuote != .quote, !afterQuote.isLineBreak { usesBackslash = true }
      return usesBackslash ? .escapedQuote : .text
    default:
      return .text
    }
  }
}
