/// Text outside ASCII in a header, in the encoded words of RFC 2047.
enum EncodedWords {
  /// With `=?utf-8?B?` and `?=` a word is 64 long, so that it fits behind any header's name within 76 (section 2).
  private static let bytesPerWord = 39

  /// Words of whole characters; the blanks between two of them are not shown (section 6.2).
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    var bytes: [UInt8] = []
    for piece in pieces(of: text) {
      if bytes.count + piece.utf8.count > bytesPerWord {
        words.append(word(bytes))
        bytes = []
      }
      bytes += piece.utf8
    }
    if !bytes.isEmpty { words.append(word(bytes)) }
    return words
  }

  /// What a reader sees as one character, or its scalars where it has more of them than a word holds.
  private static func pieces(of text: String) -> [String] {
    text.flatMap { character in
      let whole = String(character)
      return whole.utf8.count <= bytesPerWord ? [whole] : whole.unicodeScalars.map { String($0) }
    }
  }

  private static func word(_ bytes: [UInt8]) -> String {
    "=?utf-8?B?\(String(decoding: Base64.encode(bytes), as: UTF8.self))?="
  }
}
