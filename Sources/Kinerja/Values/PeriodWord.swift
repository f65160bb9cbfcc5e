/// A run of letters or of digits in a text that may name a time, in plain lower case.
struct PeriodWord {
  let text: String
  let isNumber: Bool
  /// Where it stands in the original.
  let range: Range<String.Index>
  /// True where nothing lies between it and the word before, as in `TW1`.
  let isJoined: Bool

  /// A year of this century, written in full.
  var year: Int? {
    guard isNumber, text.utf8.count == 4, text.hasPrefix("20") else { return nil }
    return Int(text)
  }

  var month: Month? { isNumber ? nil : Month(word: text) }

  /// Cuts a text at every change between letters, digits and the rest.
  static func words(of text: String) -> [PeriodWord] {
    var words: [PeriodWord] = []
    var current = ""
    var currentIsNumber = false
    var start = text.startIndex
    var lastEnd: String.Index?
    func close(at end: String.Index) {
      guard !current.isEmpty else { return }
      words.append(
        PeriodWord(text: current, isNumber: currentIsNumber, range: start..<end, isJoined: lastEnd == start)
      )
      lastEnd = end
      current = ""
    }
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      let plain =
        scalar.isASCII
        ? String(Unicode.Scalar(PlainText.foldASCII(UInt8(truncatingIfNeeded: scalar.value))))
        : PlainText.fold(scalar)
      guard let first = plain.unicodeScalars.first, first.properties.isAlphabetic || isDigit(first) else {
        // A character that leaves no trace, such as a soft hyphen, does not part a word.
        if !plain.isEmpty { close(at: index) }
        continue
      }
      if current.isEmpty || currentIsNumber != isDigit(first) {
        close(at: index)
        start = index
        currentIsNumber = isDigit(first)
      }
      current += plain
    }
    close(at: text.endIndex)
    return words
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
