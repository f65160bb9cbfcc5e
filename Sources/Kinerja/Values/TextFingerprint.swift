/// A name made comparable: how it is written stops to matter, what it says does not.
package struct TextFingerprint: Hashable, Sendable {
  /// Lower case, single blanks, plain quotes and dashes, `dan` for `&`, no punctuation at the end.
  package let normalized: String
  package init(_ text: String) {
    normalized = Self.normalize(text)
  }

  /// Runs of letters and digits, each once.
  var words: Set<Substring> { Set(normalized.split { !$0.isLetter && !$0.isNumber }) }

  /// The words, sorted: equal for two texts that differ in word order or punctuation only.
  package var key: String { words.sorted().joined(separator: " ") }

  /// The text that two spellings of one name share.
  package static func normalize(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var hasPendingBlank = false
    func append(_ bytes: some Sequence<UInt8>) {
      for byte in bytes {
        if byte == UInt8(ascii: " ") {
          hasPendingBlank = !folded.isEmpty
        } else {
          if hasPendingBlank { folded.append(UInt8(ascii: " ")) }
          hasPendingBlank = false
          folded.append(byte)
        }
      }
    }
    for scalar in text.unicodeScalars {
      if scalar == "&" || scalar == "\u{FF06}" {
        append(" dan ".utf8)
      } else if scalar.isASCII {
        append(CollectionOfOne(PlainText.foldASCII(UInt8(truncatingIfNeeded: scalar.value))))
      } else {
        append(PlainText.fold(scalar).utf8)
      }
    }
    while let last = folded.last, Self.isTrailing(last) { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "*"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
