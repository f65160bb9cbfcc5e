/// The office that writes: the same in all its mails, from the settings.
package struct MailOffice: Sendable {
  /// How the letter is signed: `Subbagian Perencanaan, Dinas Pendidikan dan Kebudayaan`.
  package let name: String
  package let from: Mailbox
  /// Where failed deliveries are reported.
  package let envelopeFrom: MailAddress
  package let replyTo: Mailbox?
  package let language: Language
  /// How many bytes all attachments of a mail may have together.
  package let attachmentLimit: Int

  /// Many mail servers take 10 MiB and more; in base64 four thirds of the bytes go over the line.
  package static let usualAttachmentLimit = 7 << 20

  package init(
    name: String, from: Mailbox, envelopeFrom: MailAddress? = nil, replyTo: Mailbox? = nil,
    language: Language = .indonesian, attachmentLimit: Int = usualAttachmentLimit
  ) {
    self.name = name
    self.from = from
    self.envelopeFrom = envelopeFrom ?? from.address
    self.replyTo = replyTo
    self.language = language
    self.attachmentLimit = attachmentLimit
  }

  /// Where an answer goes.
  var answers: MailAddress { (replyTo ?? from).address }
}
