import Kinerja
import Writers

/// An office and the mails it writes.
enum SampleMail {
  static func address(_ text: String) -> MailAddress {
    guard let address = MailAddress(text) else { preconditionFailure("no address: \(text)") }
    return address
  }

  static func time(_ seconds: Int = 1_783_300_323) -> MailTime {
    guard let time = MailTime(seconds: seconds, offsetMinutes: 480) else { preconditionFailure("no time") }
    return time
  }

  static func day(_ text: String) -> ReceiptTime {
    guard let day = ReceiptTime(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static let unit = Mailbox(address("sd@example.go.id"), name: "Bidang Pembinaan SD")

  static func office(_ language: Language = .indonesian, limit: Int = MailOffice.usualAttachmentLimit)
    -> MailOffice
  {
    MailOffice(
      name: "Subbagian Perencanaan, Dinas Pendidikan dan Kebudayaan",
      from: Mailbox(address("lapor@example.go.id"), name: "Perencanaan – Disdikbud"),
      envelopeFrom: address("gagal@example.go.id"), replyTo: Mailbox(address("perencanaan@example.go.id")),
      language: language, attachmentLimit: limit)
  }

  static func validation(
    _ checked: CheckedSubmission = SampleReport.rejected, workbook: MailAttachment? = nil
  ) -> ValidationLetter {
    ValidationLetter(
      checked, period: SampleReport.period, of: SampleReport.full, to: MailRecipients(unit), at: time(),
      submission: MailToken("SD-2026-TW2-\(checked.revision)"), deadline: day("2026-07-10"),
      workbook: workbook)
  }

  static let workbook = MailAttachment(
    name: "2026-TW2 Bidang Pembinaan SD – diperiksa.xlsx", type: .workbook, bytes: Array("PK\u{3}\u{4}".utf8),
    location: "laporan/2026-TW2")

  /// One of each kind.
  static let letters: [any MailLetter] = [
    validation(workbook: workbook),
    ReceiptLetter(
      SampleReport.clean, period: SampleReport.period, to: MailRecipients(unit), at: time(),
      submission: MailToken("GTK-2026-TW2-2")),
    ReminderLetter(
      SampleReport.unit, period: SampleReport.period, state: .nothingReceived, deadline: day("2026-07-10"),
      to: MailRecipients(unit), at: time(), form: workbook),
    ReminderLetter(
      SampleReport.unit, period: SampleReport.period, state: .rejected(attempt: 2),
      deadline: day("2026-07-03"),
      to: MailRecipients(unit), at: time()),
    DigestLetter(
      [
        DigestLetter.Row(unit: SampleReport.unit, status: .rejected, attempt: 1, errors: 3, warnings: 1),
        DigestLetter.Row(
          unit: OfficeUnit(code: "GTK", name: "Bidang Pembinaan Ketenagaan"), status: .accepted, attempt: 2),
        DigestLetter.Row(unit: OfficeUnit(code: "SEK", name: "Sekretariat"), status: .missing),
      ], period: SampleReport.period, to: MailRecipients(unit), at: time(), deadline: day("2026-07-10"),
      notices: ["1 surel gagal dikirim."]),
    DisseminationLetter(
      [workbook], period: .quarter(SampleReport.period), received: 7, expected: 8, missing: ["Sekretariat"],
      to: MailRecipients(unit), at: time()),
    DecisionLetter(
      on: .submission(SampleReport.unit, SampleReport.period, attempt: 2), isApproved: false,
      reason: "Bukti dukung <SD-03> belum ada.", by: "Sekretaris", to: MailRecipients(unit), at: time(),
      decision: MailToken("SD-2026-TW2-2")),
  ]
}
