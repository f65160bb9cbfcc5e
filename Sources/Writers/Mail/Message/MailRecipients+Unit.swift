package import Kinerja

extension MailRecipients {
  /// Whoever the unit list names for a unit; several addresses are parted by `;`, `,` or a blank.
  ///
  /// Nil where there is none, or where one of them is no address: half of a list is not what the office meant.
  package init?(_ unit: OfficeUnit) {
    let texts = unit.email.split { $0 == ";" || $0 == "," || $0.isWhitespace }
    let addresses = texts.compactMap { MailAddress(String($0)) }
    guard addresses.count == texts.count else { return nil }
    self.init(to: addresses.map { Mailbox($0, name: unit.name) })
  }
}
