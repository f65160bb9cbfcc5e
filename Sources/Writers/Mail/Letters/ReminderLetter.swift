package import Kinerja

/// Reminds a unit of a report that is due or overdue.
package struct ReminderLetter: MailLetter {
  /// What the office has of the unit so far.
  package enum State: Hashable, Sendable {
    case nothingReceived
    /// The last attempt, counted from 1, was refused.
    case rejected(attempt: Int)
  }

  private let unit: OfficeUnit
  private let state: State
  private let deadline: MailDeadline
  package let period: QuarterPeriod
  package let recipients: MailRecipients
  package let time: MailTime
  package let attachments: [MailAttachment]

  /// `form` is the form to fill in, where it goes along.
  package init(
    _ unit: OfficeUnit, period: QuarterPeriod, state: State, deadline: ReceiptTime,
    to recipients: MailRecipients,
    at time: MailTime, form: MailAttachment? = nil
  ) {
    self.unit = unit
    self.period = period
    self.state = state
    self.deadline = MailDeadline(deadline, at: time)
    self.recipients = recipients
    self.time = time
    attachments = form.map { [$0] } ?? []
  }

  package var kind: MailKind { deadline.isPast ? .overdue : .reminder }
  package var seed: MailToken { MailToken("\(MailToken(unit.code))-\(period.code)-\(time.stamp.prefix(10))") }
  package var thread: MailMessage.Thread? {
    MailMessage.Thread(unit: MailToken(unit.code), period: MailToken(period))
  }

  package func subject(in language: Language) -> String {
    let mark =
      deadline.isPast
      ? Phrase("Terlambat \(-deadline.daysLeft) hari", Counts.english(-deadline.daysLeft, "day") + " late")
      : Phrase("Pengingat", "Reminder")
    let day = Phrase(
      "paling lambat \(deadline.day(in: .indonesian))", "due \(deadline.day(in: .english))")
    let name = PlainText.cut(PlainText.oneLine(unit.name), to: 80)
    return "[\(mark[language])] \(MailWords.report(period)[language]) - \(name) - \(day[language])"
  }

  package func blocks(for office: MailOffice, sent: SentAttachments) -> [MailBlock] {
    let language = office.language
    let report = MailWords.report(period)
    let name = "\(PlainText.oneLine(unit.name)) (\(PlainText.oneLine(unit.code)))"
    let state =
      switch state {
      case .nothingReceived:
        Phrase(
          "\(report.indonesian) dari \(name) belum kami terima.",
          "The \(report.english.lowercased()) of \(name) has not been received yet.")
      case .rejected(let attempt):
        Phrase(
          "\(report.indonesian) dari \(name) (kiriman ke-\(attempt)) masih perlu diperbaiki.",
          "The \(report.english.lowercased()) of \(name) (attempt \(attempt)) still has to be mended.")
      }
    var blocks: [MailBlock] = [
      .status(state[language], deadline.isPast ? .bad : .caution),
      .facts(
        title: nil, [MailFact(MailWords.deadline[language], deadline.sentence(in: language))]),
      .paragraph(action(for: office, form: sent.files.first?.name.text)[language]),
    ]
    if deadline.isPast {
      blocks.append(
        .paragraph(
          Phrase(
            "Sampai laporan diterima, unit ini tercatat belum masuk di rekap.",
            "Until the report is received, the recap lists this unit as not received.")[language]))
    }
    blocks.append(
      .paragraph(
        Phrase(
          "Bila laporan sudah dikirim, abaikan surel ini.",
          "Should the report be on its way already, please ignore this mail.")[language]))
    return blocks
  }

  private func action(for office: MailOffice, form: String?) -> Phrase {
    switch (state, form) {
    case (.rejected, _):
      Phrase(
        "Perbaiki menurut surel hasil pemeriksaan terakhir, lalu kirim ke \(office.answers).",
        "Mend it by the mail with the last results, and send it to \(office.answers).")
    case (.nothingReceived, let form?):
      Phrase(
        "Isi formulir terlampir “\(form)”, lalu kirim ke \(office.answers) atau balas surel ini dengan melampirkannya.",
        "Fill in the attached form “\(form)”, and send it to \(office.answers), or answer this mail with it attached."
      )
    case (.nothingReceived, nil):
      Phrase(
        "Isi formulir triwulan ini, lalu kirim ke \(office.answers) atau balas surel ini dengan melampirkannya.",
        "Fill in the form of this quarter, and send it to \(office.answers), or answer this mail with it attached."
      )
    }
  }
}
