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
    let words = PlainText.oneLine(words)
    guard words.utf8.contains(where: Self.needsEscape) else {
      source += words
      return
    }
    for character in words.unicodeScalars {
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

  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  /// Opens an element with its look, which stands in the element itself: mail readers drop style sheets.
  mutating func open(_ tag: StaticString, _ look: HTMLLook, _ attributes: StaticString = "") {
    markup("<")
    markup(tag)
    markup(" class=\"")
    markup(look.name)
    markup("\" style=\"")
    markup(look.css)
    markup("\"")
    if attributes.utf8CodeUnitCount > 0 {
      markup(" ")
      markup(attributes)
    }
    markup(">")
  }

  mutating func close(_ tag: StaticString) {
    markup("</")
    markup(tag)
    markup(">\n")
  }

  /// An element that holds only text.
  mutating func element(
    _ tag: StaticString, _ look: HTMLLook, _ words: String, _ attributes: StaticString = ""
  ) {
    open(tag, look, attributes)
    text(words)
    close(tag)
  }

  /// Text between two pieces of markup.
  mutating func element(_ open: StaticString, _ words: String, _ close: StaticString) {
    markup(open)
    text(words)
    markup(close)
  }
}
