/// A heading in the form it is compared in: lower case, one blank between words, without `.`, `:` and `*`.
struct HeadingText: Hashable {
  /// Words and the signs `%`, `(`, `)`, `/` as tokens of their own (domain rules 2.8).
  let tokens: [String]

  init(_ text: String) {
    var prepared = ""
    for character in text.lowercased() {
      switch character {
      case ":", "*", "\u{AD}": continue
      case "%", "(", ")", "/", ",": prepared += " \(character) "
      case "-", "–", "—": prepared += "-"
      default: prepared.append(character.isWhitespace || character == "_" ? " " : character)
      }
    }
    var tokens: [String] = []
    for word in prepared.split(separator: " ") {
      let bare = word.filter { $0 != "." }
      if bare == "sd" || bare == "s/d" || bare == "sampai" {
        tokens.append("s.d")
      } else if !bare.isEmpty {
        tokens.append(String(bare))
      }
    }
    self.tokens = Self.joiningUntil(tokens)
    words = self.tokens.filter { !Self.signs.contains($0) }
  }

  private static let signs: Set<String> = ["%", "(", ")", "/", ","]

  /// `s / d` is one word that was split at its slash.
  private static func joiningUntil(_ tokens: [String]) -> [String] {
    var result: [String] = []
    for token in tokens {
      if token == "d", result.suffix(2) == ["s", "/"] {
        result.removeLast(2)
        result.append("s.d")
      } else {
        result.append(token)
      }
    }
    return result
  }

  /// The words without signs.
  let words: [String]

  var isEmpty: Bool { tokens.isEmpty }

  var phrase: String { words.joined(separator: " ") }

  func contains(_ word: String) -> Bool { tokens.contains(word) }

  func containsAny(_ candidates: Set<String>) -> Bool { tokens.contains { candidates.contains($0) } }

  /// True where the words of `phrase` stand next to each other.
  func contains(phrase: HeadingPhrase) -> Bool {
    guard let first = phrase.words.first, phrase.words.count <= words.count else { return false }
    return words.indices.dropLast(phrase.words.count - 1).contains { start in
      words[start] == first && words[start..<start + phrase.words.count].elementsEqual(phrase.words)
    }
  }
}

/// Words to look for in a heading, cut once: the general text search of the library builds tables at every call.
struct HeadingPhrase: ExpressibleByStringLiteral {
  let words: [String]

  init(stringLiteral text: String) { words = text.split(separator: " ").map(String.init) }
}
