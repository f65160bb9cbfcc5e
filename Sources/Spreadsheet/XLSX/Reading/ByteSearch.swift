extension String {
  /// Whether a word of ASCII stands somewhere in the text, byte for byte.
  ///
  /// The general search of the standard library builds tables for every call, which for these short
  /// names costs more than reading the part they name.
  func containsBytes(of word: StaticString) -> Bool {
    let wanted = word.utf8CodeUnitCount
    let bytes = utf8Span.span
    guard wanted > 0, bytes.count >= wanted else { return false }
    return word.withUTF8Buffer { word in
      for start in 0...bytes.count - wanted {
        var length = 0
        while length < wanted, unsafe bytes[start + length] == word[length] { length += 1 }
        if length == wanted { return true }
      }
      return false
    }
  }
}
