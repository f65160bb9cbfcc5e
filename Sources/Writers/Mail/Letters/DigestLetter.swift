package import Kinerja

/// Tells the staff how far the units are.
package struct DigestLetter: MailLetter {
  /// One unit and the attempt that counts.
  package struct Row: Hashable, Sendable {
    package let unit: OfficeUnit
    package let status: UnitQuarterStatus
    package let attempt: Int?
    package let errors: Int
    package let warnings: Int

    package init(
      unit: OfficeUnit, status: UnitQuarterStatus, attempt: Int? = nil, errors: Int = 0, warnings: Int = 0
    ) {
      self.unit = unit
      self.status = status
      self.attempt = attempt
      self.errors = errors
      self.warnings = warnings
    }
  }

  private let rows: [Row]
  private let deadline: MailDeadline?
  /// Sentences about what failed or waits, from the ledger.
  private let notices: [String]
  package let period: QuarterPeriod
  package let recipients: MailRecipients
  package let time: MailTime

  package init(
    _ rows: [Row], period: QuarterPeriod, to recipients: MailRecipients, at time: MailTime,
    deadline: ReceiptTime? = nil, notices: [String] = []
  ) {
    self.rows = rows
    self.period = period
    self.recipients = recipients
    self.time = time
    self.deadline = deadline.map { MailDeadline($0, at: time) }
    self.notices = notices
  }

  package var kind: MailKind { .digest }
  package var seed: MailToken { MailToken("\(period.code)-\(time.stamp.prefix(10))") }
  package var thread: MailMessage.Thread? {
    MailMessage.Thread(unit: MailToken("petugas"), period: MailToken(period))
  }

  private var expected: [Row] { rows.filter { $0.status != .notExpected } }
  private var accepted: Int { expected.count { $0.status == .accepted || $0.status == .acceptedWithNotes } }

  package func subject(in language: Language) -> String {
    let words = Phrase(
      "\(accepted) dari \(expected.count) unit diterima", "\(accepted) of \(expected.count) units accepted")
    return "[\(ReportWords.summary[language])] \(MailWords.report(period)[language]) - \(words[language])"
  }

  package func blocks(for office: MailOffice, sent: SentAttachments) -> [MailBlock] {
    let language = office.language
    let statuses: [UnitQuarterStatus] = [.accepted, .acceptedWithNotes, .rejected, .held, .missing]
    var facts = statuses.map { status in
      MailFact(status.word[language], String(rows.count { $0.status == status }))
    }
    if let deadline {
      facts.insert(MailFact(MailWords.deadline[language], deadline.sentence(in: language)), at: 0)
    }
    let isComplete = accepted == expected.count
    return [
      .status(
        Phrase(
          "\(MailWords.report(period).indonesian): \(accepted) dari \(expected.count) unit sudah diterima.",
          "\(MailWords.report(period).english): \(accepted) of \(expected.count) units are accepted.")[
            language],
        isComplete ? .good : .plain), .facts(title: nil, facts),
    ] + (notices.isEmpty ? [] : [.heading(Self.attention[language]), .items(notices)]) + [
      .heading(Self.units[language]),
      .table(
        headings: [
          ReportWords.unit[language], ReportWords.status[language], Self.attempt[language],
          Severity.error.word[language], Severity.warning.word[language],
        ],
        rows: expected.map { row in
          [
            row.unit.name, row.status.word[language], row.attempt.map(String.init) ?? "-",
            row.attempt == nil ? "-" : String(row.errors), row.attempt == nil ? "-" : String(row.warnings),
          ]
        }),
    ]
  }

  private static let attention = Phrase("Perlu tindakan petugas", "For the staff to do")
  private static let units = Phrase("Keadaan tiap unit", "Each unit")
  private static let attempt = Phrase("Kiriman", "Attempt")
}
