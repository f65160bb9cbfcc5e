/// An address with the name of whom it belongs to: `Dinas Pendidikan <lapor@example.go.id>`.
package struct Mailbox: Hashable, Sendable {
  package let name: HeaderText?
  package let address: MailAddress

  package init(_ address: MailAddress, name: String = "") {
    let shown = HeaderText(name)
    self.name = shown.text.isEmpty ? nil : shown
    self.address = address
  }

  /// The pieces between which a header may be folded.
  var words: [String] {
    guard let name else { return [address.description] }
    return Self.phrase(name.text) + ["<\(address)>"]
  }

  /// As a phrase (RFC 5322, section 3.2.5): bare, in quotes, or in encoded words.
  private static func phrase(_ name: String) -> [String] {
    guard name.utf8.count <= 60, name.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }), !name.contains("=?")
    else { return EncodedWords.of(name) }
    if name.utf8.allSatisfy({ isBare($0) }) { return name.split(separator: " ").map(String.init) }
    let escaped = name.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
    return ["\"\(String(escaped))\""]
  }

  /// `atext` of RFC 5322 and the blank between two atoms.
  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: " !#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }
  }
}
