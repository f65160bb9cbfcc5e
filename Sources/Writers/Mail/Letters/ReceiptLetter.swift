package import Kinerja

/// Tells a unit that its report was accepted and nothing has to be done.
package struct ReceiptLetter: MailLetter {
  private let checked: CheckedSubmission
  package let period: QuarterPeriod
  package let recipients: MailRecipients
  package let time: MailTime
  package let seed: MailToken
  package let thread: MailMessage.Thread?

  package init(
    _ checked: CheckedSubmission, period: QuarterPeriod, to recipients: MailRecipients, at time: MailTime,
    submission: MailToken
  ) {
    self.checked = checked
    self.period = period
    self.recipients = recipients
    self.time = time
    seed = submission
    thread = checked.unit.map {
      MailMessage.Thread(unit: MailToken($0.code), period: MailToken(period))
    }
  }

  package var kind: MailKind { .receipt }
  package var submission: MailToken? { seed }

  /// `[Diterima] Laporan Kinerja TW II 2026 - Dinas X`.
  package func subject(in language: Language) -> String {
    let unit = checked.unit.map { PlainText.cut(PlainText.oneLine($0.name), to: 80) }
    return
      (["[\(checked.status.word[language])] \(MailWords.report(period)[language])"] + [unit].compactMap { $0 })
      .joined(separator: " - ")
  }

  package func blocks(for office: MailOffice, sent: SentAttachments) -> [MailBlock] {
    let language = office.language
    let sentences = ReportSentences(language: language)
    let name = checked.file.split(separator: "/").last.map(String.init) ?? checked.file
    let unit = sentences.unit(of: checked)
    var blocks: [MailBlock] = [
      .status("\(MailWords.report(period)[language]), \(unit): \(checked.status.word[language]).", .good),
      .paragraph("\(checked.status.explanation[language]) \(MailWords.nothingToDo[language])"),
      .facts(
        title: nil,
        [
          MailFact(
            ReportWords.file[language], "\(name) (\(ReportWords.attempt[language])\(checked.revision))"),
          MailFact(MailWords.received[language], DateText.text(time.stamp, in: language)),
        ]),
      .paragraph(sentences.outcome(of: checked)),
    ]
    let readings = sentences.readings(of: checked)
    if !readings.isEmpty {
      blocks += [
        .heading(ReportWords.readAs[language]), .items(readings.map { PlainText.cut($0, to: 300) }),
      ]
    }
    if checked.revision > 1 {
      blocks += FindingSummary(checked, hasWorkbook: false, language: language)
        .fixed(under: MailWords.fixedSince(attempt: checked.revision - 1)[language])
    }
    return blocks
  }
}
