/// Whom a mail goes to: somebody at least, and nobody twice.
package struct MailRecipients: Hashable, Sendable {
  package let to: [Mailbox]
  package let cc: [Mailbox]

  /// Nil where nobody is named.
  package init?(to: [Mailbox], cc: [Mailbox] = []) {
    var seen: Set<MailAddress> = []
    self.to = to.filter { seen.insert($0.address).inserted }
    self.cc = cc.filter { seen.insert($0.address).inserted }
    if self.to.isEmpty { return nil }
  }

  package init(_ mailbox: Mailbox) {
    to = [mailbox]
    cc = []
  }

  /// The addresses to give to the server.
  package var addresses: [MailAddress] { (to + cc).map(\.address) }
}
