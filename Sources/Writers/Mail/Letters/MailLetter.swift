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
  func page(_ letter: MailFrame, in language: Language) -> [UInt8]?
}

/// What stands around the body of every letter.
package struct MailFrame: Sendable {
  package let salutation: [MailBlock]
  package let blocks: [MailBlock]
  package let closing: [MailBlock]

  package var all: [MailBlock] { salutation + blocks + closing }
}

extension MailLetter {
  package var submission: MailToken? { nil }
  package var attachments: [MailAttachment] { [] }

  package func page(_ letter: MailFrame, in language: Language) -> [UInt8]? { nil }

  /// `sending` is above 1 where the same is sent again because somebody asked for it.
  package func message(from office: MailOffice, sending: Int = 1) -> MailMessage {
    let language = office.language
    let sent = SentAttachments(attachments, limit: office.attachmentLimit)
    let subject = HeaderText(subject(in: language))
    let names = recipients.to.compactMap { $0.name?.text }
    let salutation = names.isEmpty ? [] : ["\(MailWords.dear[language]) \(names.joined(separator: ", "))"]
    let letter = MailFrame(
      salutation: salutation.map { .paragraph($0) },
      blocks: blocks(for: office, sent: sent) + sent.sentences(in: language).map { .paragraph($0) },
      closing: [
        .paragraph(office.name), .paragraph(MailWords.automatic(answers: office.answers)[language]),
      ])
    return MailMessage(
      kind: kind, envelopeFrom: office.envelopeFrom, from: office.from, recipients: recipients,
      replyTo: office.replyTo, subject: subject, time: time, seed: seed, submission: submission,
      thread: thread, sending: sending, language: language, text: MailText.text(of: letter.all),
      html: page(letter, in: language)
        ?? MailPage.document(of: letter.all, title: subject.text, in: language),
      attachments: sent.files)
  }
}
