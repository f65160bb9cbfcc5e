package import Kinerja

/// Passes the rekap, and the draft where there is one, to the officials (steps 5 and 8 of the SOP).
package struct DisseminationLetter: MailLetter {
  package let period: Period
  package let recipients: MailRecipients
  package let time: MailTime
  package let attachments: [MailAttachment]
  private let received: Int
  private let expected: Int
  private let missing: [String]

  /// `missing` are the names of units whose report is not in the recap.
  package init(
    _ files: [MailAttachment], period: Period, received: Int, expected: Int, missing: [String] = [],
    to recipients: MailRecipients, at time: MailTime
  ) {
    attachments = files
    self.period = period
    self.received = received
    self.expected = expected
    self.missing = missing
    self.recipients = recipients
    self.time = time
  }

  package var kind: MailKind { .dissemination }
  package var seed: MailToken { MailToken("\(period.code)-\(time.stamp.prefix(10))") }
  package var thread: MailMessage.Thread? {
    MailMessage.Thread(unit: MailToken("pejabat"), period: MailToken(period.code))
  }

  package func subject(in language: Language) -> String {
    let recap = Phrase("Rekap Laporan Kinerja", "Recap of performance reports")
    let units = Phrase("\(received) dari \(expected) unit", "\(received) of \(expected) units")
    return
      "[\(Self.mark[language])] \(recap[language]) \(PeriodText.text(period, in: language)) - \(units[language])"
  }

  package func blocks(for office: MailOffice, sent: SentAttachments) -> [MailBlock] {
    let language = office.language
    let name = PeriodText.text(period, in: language)
    var blocks: [MailBlock] = [
      .status(
        Phrase(
          "Bersama ini disampaikan rekap laporan kinerja \(name).",
          "This is the recap of performance for \(name).")[
            language], .plain),
      .paragraph(
        Phrase(
          "Rekap memuat laporan \(received) dari \(expected) unit.",
          "The recap holds the reports of \(received) of \(expected) units.")[language]),
    ]
    if !missing.isEmpty {
      blocks += [
        .heading(Phrase("Belum termasuk", "Not included")[language]), .items(missing.map(PlainText.oneLine)),
      ]
    }
    if !sent.files.isEmpty {
      blocks += [.heading(MailWords.attached[language]), .items(sent.files.map(\.name.text))]
    }
    return blocks
  }

  private static let mark = Phrase("Penyampaian", "For information")
}
