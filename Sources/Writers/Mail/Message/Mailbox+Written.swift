extension Mailbox {
  /// `Nama <alamat@example.go.id>`, or the address alone.
  package init?(written text: String) {
    guard let open = text.lastIndex(of: "<"), text.hasSuffix(">") else {
      guard let address = MailAddress(text) else { return nil }
      self.init(address)
      return
    }
    guard let address = MailAddress(String(text[text.index(after: open)...].dropLast())) else { return nil }
    var name = text[..<open]
    while name.last == " " { name.removeLast() }
    self.init(address, name: String(name))
  }
}
