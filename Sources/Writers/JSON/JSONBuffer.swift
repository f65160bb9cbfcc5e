/// The bytes of a JSON document as they come into being, with its commas, line breaks and escapes.
package struct JSONBuffer {
  private(set) var bytes: [UInt8] = []
  private let layout: JSONLayout
  private let piece: Int
  private let sink: ([UInt8]) -> Void
  private var depth = 0
  /// True until the object or array that is open has its first item.
  private var isFirst = true

  /// Hands `bytes` to the sink whenever they pass `piece`, and starts anew.
  init(_ layout: JSONLayout, piece: Int, sink: @escaping ([UInt8]) -> Void) {
    self.layout = layout
    self.piece = piece
    self.sink = sink
  }

  /// Starts an object or array with its bracket.
  mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  /// Ends the object or array that is open with its bracket.
  mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(bracket)
  }

  /// The line feed that ends a document.
  mutating func endDocument() { bytes.append(UInt8(ascii: "\n")) }

  mutating func startMember(_ name: String) {
    startItem()
    string(name)
    bytes.append(UInt8(ascii: ":"))
    if layout != .compact { bytes.append(UInt8(ascii: " ")) }
  }

  mutating func startItem() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if bytes.count >= piece {
      sink(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    breakLine()
  }

  /// Text that is JSON as it stands: a number or a keyword.
  mutating func literal(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// A string in quotes, with the escapes that RFC 8259, section 7 asks for and no others.
  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: Self.needsEscape) {
      for byte in text.utf8 { escape(byte) }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): literal("\\\"")
    case UInt8(ascii: "\\"): literal("\\\\")
    case UInt8(ascii: "\n"): literal("\\n")
    case UInt8(ascii: "\r"): literal("\\r")
    case UInt8(ascii: "\t"): literal("\\t")
    case 0..<0x20: literal((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
    default: bytes.append(byte)
    }
  }

  private mutating func breakLine() {
    guard case .lines(let indent) = layout else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, indent) * depth))
  }
}
