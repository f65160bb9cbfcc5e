/// The header lines of a mail or of a part, in the order in which they are added.
struct MailHeaders {
  private static let width = 76

  private(set) var bytes: [UInt8] = []

  /// Words with blanks between them; where the line is full, it is folded at a blank (RFC 5322, section 2.2.3).
  mutating func add(_ name: StaticString, _ words: [String]) {
    var line = name.description + ":"
    for word in words {
      if line.utf8.count + 1 + word.utf8.count > Self.width, line.utf8.count > 1 {
        end(line)
        line = ""
      }
      line += " " + word
    }
    end(line)
  }

  mutating func add(_ name: StaticString, _ word: String) { add(name, [word]) }

  mutating func add(_ name: StaticString, _ text: HeaderText) { add(name, Self.words(of: text.text)) }

  mutating func add(_ name: StaticString, _ mailboxes: [Mailbox]) {
    guard let last = mailboxes.indices.last else { return }
    add(
      name,
      mailboxes.enumerated().flatMap { index, mailbox in
        var words = mailbox.words
        if index != last, let address = words.popLast() { words.append(address + ",") }
        return words
      })
  }

  /// Bare where it is plain ASCII that can be folded, else in encoded words.
  private static func words(of text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    let isShort = words.allSatisfy { $0.utf8.count <= 60 }
    return isPlain && isShort && !text.contains("=?") ? words : EncodedWords.of(text)
  }

  private mutating func end(_ line: String) {
    bytes += line.utf8
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }
}
