/// What one kind of mail says; `message(from:)` makes a mail of it.
package protocol MailLetter: Sendable {
  var kind: MailKind { get }
  var recipients: MailRecipients { get }
  /// When what it tells was decided.
  var time: MailTime { get }
  /// What the Message-ID names.
  var seed: MailToken { get }
  var submission: MailToken? { get }
  var thread: MailMessage.Thread? { get }
  var attachments: [MailAttachment] { get }

  func subject(in language: Language) -> String
  /// Between the salutation and the signature; `sent` are the attachments that go with it.
  func blocks(for office: MailOffice, sent: SentAttachments) -> [MailBlock]
  /// The page, where it holds more than the text does.
  func page(_ frame: MailFrame, for office: MailOffice, sent: SentAttachments) -> [UInt8]?
}

/// What stands around the body of every letter.
package struct MailFrame: Sendable {
  package let salutation: [MailBlock]
  /// What could not be sent along, and the signature.
  package let closing: [MailBlock]
}

extension MailLetter {
  package var submission: MailToken? { nil }
  package var attachments: [MailAttachment] { [] }

  package func page(_ frame: MailFrame, for office: MailOffice, sent: SentAttachments) -> [UInt8]? { nil }

  /// `sending` is above 1 where the same is sent again because somebody asked for it.
  package func message(from office: MailOffice, sending: Int = 1) -> MailMessage {
    let language = office.language
    let sent = SentAttachments(attachments, limit: office.attachmentLimit)
    let subject = HeaderText(subject(in: language))
    let names = recipients.to.compactMap { $0.name?.text }
    let salutation = "\(MailWords.dear[language]) \(names.joined(separator: "; ")),"
    let frame = MailFrame(
      salutation: names.isEmpty ? [] : [.paragraph(salutation)],
      closing: sent.sentences(in: language).map { .paragraph($0) } + [
        .paragraph(office.name), .paragraph(MailWords.automatic(answers: office.answers)[language]),
      ])
    let letter = frame.salutation + blocks(for: office, sent: sent) + frame.closing
    return MailMessage(
      kind: kind, envelopeFrom: office.envelopeFrom, from: office.from, recipients: recipients,
      replyTo: office.replyTo, subject: subject, time: time, seed: seed, submission: submission,
      thread: thread, sending: sending, language: language, text: MailText.text(of: letter),
      html: page(frame, for: office, sent: sent)
        ?? MailPage.document(of: letter, title: subject.text, in: language),
      attachments: sent.files)
  }
}
