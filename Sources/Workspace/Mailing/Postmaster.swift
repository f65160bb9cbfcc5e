internal import Kinerja
internal import Pipeline
internal import Validator
internal import Writers

/// Makes the mails that the ledger owes, puts them into the outbox, and takes back what became of them.
struct Postmaster {
  let workspace: Workspace
  let office: Office
  let tool: CheckReport.Tool
  let language: Language

  private var outbox: OutboxFolder { OutboxFolder(workspace.layout.outbox) }

  /// Everything that is owed and not in the outbox yet; emitting a mail twice changes nothing.
  func emitPending() throws(WorkspaceProblem) {
    let pending = try stored { () throws(LedgerProblem) in try workspace.ledger.mails(.pending) }
    guard !pending.isEmpty, let sender = sender else { return }
    for row in pending where try isAtItsPlace(row) {
      guard let id = OutboxID(row.mail.id), let message = try message(of: row, from: sender) else {
        try stored { () throws(LedgerProblem) in
          try workspace.ledger.set(.withheld, of: row.mail.id, note: "cannot be composed")
        }
        continue
      }
      do throws(OutboxError) {
        try outbox.emit(id, message)
      } catch {
        guard case .differs = error else { throw WorkspaceProblem(error) }
      }
      try stored { () throws(LedgerProblem) in
        try workspace.ledger.set(.emitted, of: row.mail.id, subject: message.subject.text)
      }
    }
  }

  private func isAtItsPlace(_ row: MailRow) throws(WorkspaceProblem) -> Bool {
    guard let number = row.submission else { return true }
    return try stored { () throws(LedgerProblem) in try workspace.ledger.isMoved(submission: number) }
  }

  /// What the sending script has made of those that lie in the outbox.
  func reconcile() throws(WorkspaceProblem) {
    let emitted = try stored { () throws(LedgerProblem) in try workspace.ledger.mails(.emitted) }
    guard !emitted.isEmpty else { return }
    let entries: [OutboxEntry]
    do throws(OutboxError) {
      entries = try outbox.list()
    } catch {
      throw WorkspaceProblem(error)
    }
    let states = Dictionary(
      entries.map { ($0.id.description, $0.state) }, uniquingKeysWith: { _, last in last })
    for row in emitted {
      switch states[row.mail.id] {
      case .sent?:
        try stored { () throws(LedgerProblem) in try workspace.ledger.set(.sent, of: row.mail.id) }
      case .failed(let reason)?:
        try stored { () throws(LedgerProblem) in
          try workspace.ledger.set(.failed, of: row.mail.id, note: reason)
        }
      case .waiting?, .claimed?, nil: continue
      }
    }
  }

  /// The office as the letters sign it; nil where the settings name no sender.
  private var sender: MailOffice? {
    let settings = office.settings.mail
    guard let from = Mailbox(written: settings.from) else { return nil }
    let letterhead = office.settings.office.letterhead.joined(separator: ", ")
    return MailOffice(
      name: letterhead.isEmpty ? from.name?.text ?? from.address.description : letterhead, from: from,
      replyTo: settings.replyTo.flatMap(Mailbox.init(written:)), language: language)
  }

  private func message(of row: MailRow, from sender: MailOffice) throws(WorkspaceProblem) -> MailMessage? {
    guard let order = MailOrder(row.mail.record), let letter = try letter(of: row, order) else { return nil }
    return letter.message(from: sender, sending: order.sending)
  }

  private func letter(of row: MailRow, _ order: MailOrder) throws(WorkspaceProblem) -> (any MailLetter)? {
    let mailboxes = row.mail.recipients.compactMap { MailAddress($0) }
    let unit = row.mail.unit.flatMap { code in office.units.first { $0.code == code } }
    guard let time = MailTime(row.mail.created),
      let recipients = MailRecipients(to: mailboxes.map { Mailbox($0, name: unit?.name ?? "") })
    else { return nil }
    let envelope = Envelope(row: row, unit: unit, recipients: recipients, time: time)
    switch order.matter {
    case .verdict: return try verdict(envelope)
    case .decision(let isApproved, let reason, let reviewer):
      guard let unit, let period = envelope.quarter, let attempt = row.mail.attempt else { return nil }
      return DecisionLetter(
        on: .submission(unit, period, attempt: attempt), isApproved: isApproved, reason: reason,
        by: reviewer, to: recipients, at: time, decision: MailToken(row.mail.id))
    case .reminder(let rejected):
      guard let unit, let period = envelope.quarter, let deadline = deadline(of: period) else { return nil }
      return ReminderLetter(
        unit, period: period, state: rejected.map { .rejected(attempt: $0) } ?? .nothingReceived,
        deadline: deadline, to: recipients, at: time, form: try form(of: unit, in: period))
    case .digest(let rows, let notices):
      guard let period = envelope.quarter else { return nil }
      return DigestLetter(
        rows.compactMap(digestRow), period: period, to: recipients, at: time, deadline: deadline(of: period),
        notices: notices)
    case .dissemination(let files, let received, let expected, let missing):
      guard let period = row.mail.period.flatMap(Period.init(code:)) else { return nil }
      return DisseminationLetter(
        try attachments(files), period: period, received: received, expected: expected,
        missing: missing, to: recipients, at: time)
    }
  }

  private struct Envelope {
    let row: MailRow
    let unit: OfficeUnit?
    let recipients: MailRecipients
    let time: MailTime

    var quarter: QuarterPeriod? {
      guard case .quarter(let quarter)? = row.mail.period.flatMap(Period.init(code:)) else { return nil }
      return quarter
    }
  }

  private func verdict(_ envelope: Envelope) throws(WorkspaceProblem) -> (any MailLetter)? {
    guard let number = envelope.row.submission, let period = envelope.quarter else { return nil }
    let submission: SubmissionRow?
    let delivery: Delivery?
    let isOneOfMany: Bool
    do throws(LedgerProblem) {
      submission = try workspace.ledger.submission(number: number)
      delivery = try workspace.ledger.delivery(sha256: submission?.checked.sha256 ?? "")
      isOneOfMany =
        if let delivery { try workspace.ledger.submissions(in: delivery).count > 1 } else { false }
    } catch {
      throw .ledger(error)
    }
    guard let submission, let delivery else { return nil }
    let token = MailToken("\(delivery.file.sha256.prefix(12))-\(number)")
    guard envelope.row.mail.kind == MailKind.validation.rawValue else {
      return ReceiptLetter(
        submission.checked, period: period, to: envelope.recipients, at: envelope.time, submission: token)
    }
    let files = ReportFiles(workspace: workspace, office: office, tool: tool, language: language)
    return ValidationLetter(
      submission.checked, period: period, of: files.report(of: submission.checked), to: envelope.recipients,
      at: envelope.time, submission: token, deadline: deadline(of: period),
      workbook: try attachment(
        files.returnedWorkbook(
          of: submission.checked, in: delivery, isOneOfMany: isOneOfMany)))
  }

  private func deadline(of period: QuarterPeriod) -> ReceiptTime? {
    Deadline(of: period, dayOfMonth: office.settings.thresholds.deadlineDay).time
  }

  private func digestRow(_ row: MailOrder.DigestRow) -> DigestLetter.Row? {
    guard let unit = office.unit(row.unit), let status = UnitQuarterStatus(rawValue: row.status) else {
      return nil
    }
    return DigestLetter.Row(
      unit: unit, status: status, attempt: row.attempt, errors: row.errors, warnings: row.warnings)
  }

  /// The form that was written for the unit, where one lies in the reports.
  private func form(
    of unit: OfficeUnit, in period: QuarterPeriod
  ) throws(WorkspaceProblem) -> MailAttachment? {
    var names = FormFileNames()
    return try attachment("laporan/\(period.code)/formulir/\(names.name(for: unit, in: period))")
  }

  private func attachments(_ paths: [String]) throws(WorkspaceProblem) -> [MailAttachment] {
    var attachments: [MailAttachment] = []
    for path in paths { if let file = try attachment(path) { attachments.append(file) } }
    return attachments
  }

  /// A file below the workspace; nil where it is not there.
  private func attachment(_ path: String) throws(WorkspaceProblem) -> MailAttachment? {
    let place = "\(workspace.layout.root)/\(path)"
    guard let bytes = try KeptFile.bytes(place) else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let ending = name.split(separator: ".").last.map { $0.lowercased() }
    let type: MailAttachment.MediaType =
      switch ending {
      case "xlsx": .workbook
      case "docx": .document
      case "csv": .csv
      case "json": .json
      default: .other
      }
    return MailAttachment(name: name, type: type, bytes: bytes, location: path)
  }

  @discardableResult
  private func stored<Value>(_ body: () throws(LedgerProblem) -> Value) throws(WorkspaceProblem) -> Value {
    do throws(LedgerProblem) {
      return try body()
    } catch {
      throw .ledger(error)
    }
  }
}

extension WorkspaceProblem {
  init(_ error: OutboxError) {
    switch error {
    case .inputOutput(let path, let code): self = .system(path: path, errno: code)
    case .notFound(let id): self = .unknown(id.description, among: [])
    case .claimed(let id, _), .differs(let id): self = .unknown(id.description, among: [])
    }
  }
}

extension MailTime {
  init?(_ moment: Moment) {
    let zone = moment.text.suffix(6)
    guard let hours = Int(zone.dropFirst().prefix(2)), let minutes = Int(zone.suffix(2)) else { return nil }
    let offset = hours * 60 + minutes
    self.init(seconds: moment.seconds, offsetMinutes: zone.first == "-" ? -offset : offset)
  }
}
