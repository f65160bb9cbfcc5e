package import Kinerja

/// Tells what a reviewer decided: Ya or Tidak, with the reason.
package struct DecisionLetter: MailLetter {
  package enum Matter: Hashable, Sendable {
    case submission(OfficeUnit, QuarterPeriod, attempt: Int)
    case recap(Period)
  }

  private let matter: Matter
  private let isApproved: Bool
  private let reason: String
  private let reviewer: String
  package let recipients: MailRecipients
  package let time: MailTime
  package let seed: MailToken

  /// `reviewer` is a position, such as `Sekretaris`.
  package init(
    on matter: Matter, isApproved: Bool, reason: String, by reviewer: String, to recipients: MailRecipients,
    at time: MailTime, decision: MailToken
  ) {
    self.matter = matter
    self.isApproved = isApproved
    self.reason = reason
    self.reviewer = reviewer
    self.recipients = recipients
    self.time = time
    seed = decision
  }

  package var kind: MailKind { .decision }
  package var thread: MailMessage.Thread? {
    switch matter {
    case .submission(let unit, let period, _):
      MailMessage.Thread(unit: MailToken(unit.code), period: MailToken(period))
    case .recap(let period): MailMessage.Thread(unit: MailToken("petugas"), period: MailToken(period.code))
    }
  }

  package func subject(in language: Language) -> String {
    let mark =
      isApproved ? Phrase("Disetujui", "Approved") : Phrase("Dikembalikan", "Sent back")
    return "[\(mark[language])] \(title(in: language))"
  }

  package func blocks(for office: MailOffice, sent: SentAttachments) -> [MailBlock] {
    let language = office.language
    let answer = isApproved ? Phrase("Ya", "Yes") : Phrase("Tidak", "No")
    var facts = [
      MailFact(Phrase("Putusan", "Decision")[language], answer[language]),
      MailFact(Phrase("Oleh", "By")[language], PlainText.oneLine(reviewer)),
      MailFact(Phrase("Waktu", "When")[language], DateText.text(time.stamp, in: language)),
    ]
    let reason = PlainText.oneLine(reason)
    if !reason.isEmpty { facts.append(MailFact(Phrase("Alasan", "Reason")[language], reason)) }
    let opening =
      isApproved
      ? Phrase("disetujui.", "is approved.")
      : Phrase("dikembalikan untuk diperbaiki.", "goes back to be mended.")
    return [
      .status("\(title(in: language)) \(opening[language])", isApproved ? .good : .bad),
      .facts(title: nil, facts), .paragraph(next(for: office)[language]),
    ]
  }

  private func title(in language: Language) -> String {
    switch matter {
    case .submission(let unit, let period, let attempt):
      let name = PlainText.cut(PlainText.oneLine(unit.name), to: 80)
      return "\(MailWords.report(period)[language]) - \(name) (\(ReportWords.attempt[language])\(attempt))"
    case .recap(let period):
      let recap = Phrase("Rekap Laporan Kinerja", "Recap of performance reports")
      return "\(recap[language]) \(PeriodText.text(period, in: language))"
    }
  }

  private func next(for office: MailOffice) -> Phrase {
    switch (matter, isApproved) {
    case (.submission, true): MailWords.nothingToDo
    case (.submission, false):
      Phrase(
        "Perbaiki menurut alasan di atas, lalu kirim kembali ke \(office.answers).",
        "Mend it by the reason above, and send it again to \(office.answers).")
    case (.recap, true):
      Phrase("Rekap dapat disampaikan kepada pejabat.", "The recap can go to the officials.")
    case (.recap, false):
      Phrase("Perbaiki rekap menurut alasan di atas.", "Mend the recap by the reason above.")
    }
  }
}
