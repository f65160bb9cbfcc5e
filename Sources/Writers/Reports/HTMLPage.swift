/// The text of an HTML page as it comes into being.
///
/// Markup can only be a literal of the source; whatever comes from a file or the catalogue goes through `text`,
/// which escapes. That is the one place that does.
struct HTMLPage {
  private(set) var source = ""

  mutating func markup(_ literal: StaticString) {
    source += literal.description
  }

  mutating func text(_ words: String) {
    for character in PlainText.oneLine(words).unicodeScalars {
      switch character {
      case "&": source += "&amp;"
      case "<": source += "&lt;"
      case ">": source += "&gt;"
      case "\"": source += "&quot;"
      case "'": source += "&#39;"
      default: source.unicodeScalars.append(character)
      }
    }
  }

  mutating func line() { source += "\n" }

  /// An element that holds only text.
  mutating func element(_ open: StaticString, _ words: String, _ close: StaticString) {
    markup(open)
    text(words)
    markup(close)
  }
}
