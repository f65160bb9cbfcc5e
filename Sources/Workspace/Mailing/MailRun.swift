package import Kinerja
internal import Pipeline
internal import Validator
package import Writers

/// What the office writes of its own accord: reminders, the digest for the staff, the recap for the officials.
package struct MailRun {
  private let workspace: Workspace
  private let office: Office
  private let postmaster: Postmaster
  private let language: Language
  private let who: String
  private let moment: Moment

  package init(
    _ workspace: Workspace, tool: CheckReport.Tool, language: Language, who: String, at moment: Moment
  ) throws(WorkspaceProblem) {
    self.workspace = workspace
    office = try workspace.office()
    self.language = language
    postmaster = Postmaster(workspace: workspace, office: office, tool: tool, language: language)
    self.who = who
    self.moment = moment
  }

  private var post: Post { Post(units: office.units, settings: office.settings.mail) }

  /// The units that have not reported or whose last report was refused; each is reminded once a day at most.
  package func remind(_ period: QuarterPeriod, isDryRun: Bool) throws(WorkspaceProblem) -> [OfficeUnit] {
    let board = try StatusBoard(workspace, period: .quarter(period), at: moment)
    guard let standing = board.periods.first else { return [] }
    let late = standing.units.filter { [.missing, .rejected].contains($0.status) }
    guard !isDryRun else { return late.map(\.unit) }
    let mails = late.flatMap { unit in
      post.reminder(
        to: unit.unit, period: period,
        rejectedAttempt: unit.status == .rejected ? unit.attempt?.checked.revision : nil,
        isOverdue: standing.daysToDeadline < 0, at: moment)
    }
    try owe(
      mails,
      JournalEntry(
        at: moment, who: who, step: .collectReports, action: .reminded, period: period.code,
        outcome: late.map(\.unit.code).joined(separator: ", ")))
    return late.map(\.unit)
  }

  /// To those whom the settings call `petugas`; gives how many mails are owed.
  package func digest(_ period: QuarterPeriod) throws(WorkspaceProblem) -> Int {
    let board = try StatusBoard(workspace, period: .quarter(period), at: moment)
    let rows = (board.periods.first?.units ?? []).filter { $0.status != .notExpected }.map { unit in
      let findings = unit.attempt?.checked.findings ?? []
      return MailOrder.DigestRow(
        unit: unit.unit.code, status: unit.status.rawValue, attempt: unit.attempt?.checked.revision,
        errors: findings.count { $0.severity == .error }, warnings: findings.count { $0.severity == .warning }
      )
    }
    let notices = board.notices.map { "\($0.subject): \(StatusPhrases.notice($0)[language])" }
    let mails = post.mail(
      .digest, .digest(rows, notices: notices), to: office.settings.mail.staff, as: "petugas",
      period: period.code, at: moment)
    return try owe(
      mails,
      JournalEntry(
        at: moment, who: who, step: .collectReports, action: .mailed, period: period.code,
        outcome: "\(mails.count)"))
  }

  /// To those whom the settings call `pejabat` (SOP steps 5 and 8); `files` lie below the workspace.
  package func disseminate(_ period: Period, files: [String]) throws(WorkspaceProblem) -> Int {
    let recap = try Consolidation(workspace).input(
      of: period, language: .indonesian, tool: CheckReport.Tool(name: "", version: "", rules: "")
    ).recap
    let expected = recap.units.filter { unit in unit.status.values.contains { $0 != .notExpected } }
    let missing = expected.filter { unit in
      unit.status.values.contains { ![.accepted, .acceptedWithNotes, .notExpected].contains($0) }
    }
    let mails = post.mail(
      .dissemination,
      .dissemination(
        files: files, received: expected.count - missing.count, expected: expected.count,
        missing: missing.map(\.unit.name)),
      to: office.settings.mail.officials, as: "pejabat-\(try hash(of: files))", period: period.code,
      at: moment)
    let step: SOPStep = if case .quarter = period { .disseminateQuarter } else { .disseminateSemester }
    return try owe(
      mails,
      JournalEntry(
        at: moment, who: who, step: step, action: .disseminated, period: period.code,
        outcome: files.joined(separator: ", ")))
  }

  /// The same mail once more, since somebody asked for it; gives the name of the new one.
  package func resend(_ id: String) throws(WorkspaceProblem) -> String {
    let rows: [MailRow]
    do throws(LedgerProblem) {
      rows = try workspace.ledger.mails()
    } catch {
      throw .ledger(error)
    }
    let original = String(id.split(separator: "_ulang-").first ?? "")
    guard let row = rows.last(where: { $0.mail.id == original }), var order = MailOrder(row.mail.record)
    else { throw .unknown(id, among: []) }
    order.sending = 1 + rows.count { $0.mail.id == original || $0.mail.id.hasPrefix(original + "_ulang-") }
    let again = "\(original)_ulang-\(order.sending)"
    let mail = NewMail(
      id: again, kind: row.mail.kind, unit: row.mail.unit, period: row.mail.period,
      attempt: row.mail.attempt, recipients: recipients(of: row.mail), subject: "", created: moment,
      record: order.record)
    do throws(LedgerProblem) {
      try workspace.ledger.add(
        [mail], of: row.submission,
        journal: [
          JournalEntry(
            at: moment, who: who, step: nil, action: .mailed, unit: row.mail.unit, period: row.mail.period,
            outcome: again)
        ])
    } catch {
      throw .ledger(error)
    }
    try settle()
    return again
  }

  /// Puts what is owed into the outbox, and takes back what was sent and what failed.
  ///
  /// One run at a time: where another is at it, that one does it.
  package func settle() throws(WorkspaceProblem) {
    guard let lock = try MailLock(workspace) else { return }
    defer { lock.release() }
    try postmaster.emitPending()
    try postmaster.reconcile()
  }

  /// Gives how many were not owed before; the journal has an entry only where there are any.
  @discardableResult
  private func owe(_ mails: [NewMail], _ entry: JournalEntry) throws(WorkspaceProblem) -> Int {
    let count: Int
    do throws(LedgerProblem) {
      count = try workspace.ledger.add(mails, journal: [entry])
    } catch {
      throw .ledger(error)
    }
    try settle()
    return count
  }

  /// The same files are passed on once a day, changed ones again.
  private func hash(of files: [String]) throws(WorkspaceProblem) -> String {
    var bytes: [UInt8] = []
    for file in files { bytes += try KeptFile.bytes("\(workspace.layout.root)/\(file)") ?? [] }
    return String(ContentHash.of(bytes).prefix(8))
  }

  /// As units and settings have them now: a wrong address is why many a mail is sent again.
  private func recipients(of mail: NewMail) -> [String] {
    if let unit = mail.unit { return post.recipients(of: unit) ?? mail.recipients }
    let settings = office.settings.mail
    let named = mail.kind == MailKind.digest.rawValue ? settings.staff : settings.officials
    return named.compactMap { Mailbox(written: $0)?.address.description }
  }
}
