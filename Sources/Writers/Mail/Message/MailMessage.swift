/// A mail as it goes out: nothing in it comes from a clock, and none of its types can hold a line break where a header
/// would end.
package struct MailMessage: Sendable {
  /// The unit and period that a conversation is about.
  package struct Thread: Hashable, Sendable {
    package let unit: MailToken
    package let period: MailToken

    package init(unit: MailToken, period: MailToken) {
      self.unit = unit
      self.period = period
    }
  }

  package var kind: MailKind
  /// Where a failed delivery is reported; it is read by somebody, so it is never empty.
  package var envelopeFrom: MailAddress
  package var from: Mailbox
  package var recipients: MailRecipients
  package var replyTo: Mailbox?
  package var subject: HeaderText
  package var time: MailTime
  /// What the Message-ID names: the submission where there is one.
  package var seed: MailToken
  package var submission: MailToken?
  package var thread: Thread?
  /// Above 1 where somebody asked to send it again.
  package var sending: Int
  package var language: Language
  package var text: String
  package var html: [UInt8]?
  package var attachments: [MailAttachment]

  package init(
    kind: MailKind, envelopeFrom: MailAddress, from: Mailbox, recipients: MailRecipients,
    replyTo: Mailbox? = nil,
    subject: HeaderText, time: MailTime, seed: MailToken, submission: MailToken? = nil, thread: Thread? = nil,
    sending: Int = 1, language: Language, text: String, html: [UInt8]? = nil,
    attachments: [MailAttachment] = []
  ) {
    self.kind = kind
    self.envelopeFrom = envelopeFrom
    self.from = from
    self.recipients = recipients
    self.replyTo = replyTo
    self.subject = subject
    self.time = time
    self.seed = seed
    self.submission = submission
    self.thread = thread
    self.sending = sending
    self.language = language
    self.text = text
    self.html = html
    self.attachments = attachments
  }

  /// `<rekap.SUBMISSION.KIND.HASH12@domain>`: the same content gives the same one, so that a second copy is known.
  package var messageID: String { MailWriter(self).messageID }

  /// The whole mail by RFC 5322: CRLF, 7 bit, lines of at most 76 but for a longer address.
  package var bytes: [UInt8] { MailWriter(self).bytes }
}
