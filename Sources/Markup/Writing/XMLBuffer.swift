/// Bytes of an XML document in the making; what goes in through `text` and attributes is always well formed.
package struct XMLBuffer: Sendable {
  /// Names and values in the order they are written; nil is left out.
  package typealias Attributes = KeyValuePairs<String, String?>

  package var bytes: [UInt8] = []

  /// A fragment, without declaration.
  package init() {}

  /// A document that begins with the XML declaration.
  package static func document() -> XMLBuffer {
    var buffer = XMLBuffer()
    buffer.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    return buffer
  }

  /// Appends markup as it is.
  package mutating func markup(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    begin(name, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  package mutating func close(_ name: String) {
    markup("</")
    markup(name)
    bytes.append(UInt8(ascii: ">"))
  }

  package mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    begin(name, attributes)
    markup("/>")
  }

  /// An element that holds only text.
  package mutating func leaf(_ name: String, _ text: String, _ attributes: Attributes = [:]) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  package mutating func attribute(_ name: String, _ value: String?) {
    guard let value else { return }
    bytes.append(UInt8(ascii: " "))
    markup(name)
    markup("=\"")
    append(value, quoted: true)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Character data; characters that XML 1.0 cannot hold become U+FFFD.
  package mutating func text(_ text: String) {
    append(text, quoted: false)
  }

  package mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let start = bytes.count
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
      rest = quotient
    } while rest > 0
    var (low, high) = (start, bytes.count - 1)
    while low < high {
      bytes.swapAt(low, high)
      low += 1
      high -= 1
    }
  }

  private mutating func begin(_ name: String, _ attributes: Attributes) {
    bytes.append(UInt8(ascii: "<"))
    markup(name)
    for (name, value) in attributes { attribute(name, value) }
  }

  private mutating func append(_ text: String, quoted: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup("&amp;")
      case "<": markup("&lt;")
      case ">": markup("&gt;")
      case "\"" where quoted: markup("&quot;")
      // A parser turns these into blanks in attributes, and CR into LF everywhere (XML 1.0, 2.11 and 3.3.3).
      case "\t" where quoted: markup("&#9;")
      case "\n" where quoted: markup("&#10;")
      case "\r": markup("&#13;")
      case "\t", "\n": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": markup("\u{FFFD}")
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
