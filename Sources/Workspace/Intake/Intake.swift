package import Kinerja
internal import Pipeline
internal import Validator
internal import Writers

/// Takes one private copy of a delivered file from its bytes to its commit in the ledger.
package struct Intake {
  /// How often a file may bring the reading down before it is laid aside.
  static let strikes = 3

  private let ledger: Ledger
  private let office: Office
  private let reading: any DeliveredReading
  private let post: Post
  private let monthly: MonthlyReports
  private let who: String
  private let now: () -> Moment

  package init(
    ledger: Ledger, office: Office, reading: any DeliveredReading, post: Post,
    monthly: MonthlyReports = MonthlyReports([]), who: String,
    now: @escaping () -> Moment
  ) {
    self.ledger = ledger
    self.office = office
    self.reading = reading
    self.post = post
    self.monthly = monthly
    self.who = who
    self.now = now
  }

  /// The first part of the paths by which delivered files are known.
  package static let inbox = "inbox"

  package func take(_ file: NewDelivery, copy: String) throws(IntakeProblem) -> IntakeOutcome {
    let result: Result<IntakeOutcome, ReadingDeath>
    do throws(LedgerProblem) {
      result = try attempt(file, copy: copy)
    } catch {
      throw .ledger(error)
    }
    do throws(ReadingDeath) {
      return try result.get()
    } catch {
      throw .reading(error)
    }
  }

  /// A failure is one that the file has no part in.
  private func attempt(
    _ file: NewDelivery, copy: String
  ) throws(LedgerProblem) -> Result<IntakeOutcome, ReadingDeath> {
    if let known = try ledger.delivery(sha256: file.sha256), known.state != .taken {
      if known.file.origin == file.origin { return .success(.known(known)) }
      guard try isOpen(known) else {
        try ledger.addDuplicate(file, of: known, journal: try entry(onCopyOf: known))
        return .success(.duplicate(of: known))
      }
      return try read(try ledger.reopen(known, as: file), copy: copy)
    }
    return try read(try ledger.begin(file), copy: copy)
  }

  private func entry(onCopyOf delivery: Delivery) throws(LedgerProblem) -> JournalEntry {
    let first = try ledger.submissions(in: delivery).first?.checked
    return JournalEntry(
      at: now(), who: who, step: .collectReports, action: .duplicate, unit: first?.unit?.code,
      period: first?.period?.code, outcome: delivery.file.path)
  }

  /// Something other than the content kept it out, which may be otherwise now: nobody knew whose it was, a person had to
  /// choose, the quarter was closed, or the machine was at fault.
  private func isOpen(_ delivery: Delivery) throws(LedgerProblem) -> Bool {
    if delivery.state == .quarantined { return true }
    let checked = try ledger.submissions(in: delivery).map(\.checked)
    return !checked.contains(where: \.status.isAccepted)
      && checked.contains { submission in
        submission.status == .held || submission.unit == nil || submission.period == nil
          || submission.findings.contains { $0.code == .F20 }
      }
  }

  private func read(
    _ delivery: Delivery, copy: String
  ) throws(LedgerProblem) -> Result<IntakeOutcome, ReadingDeath> {
    guard delivery.tries <= Self.strikes else { return .success(try quarantine(delivery, nil)) }
    let began = LineStream.now()
    let submissions: [Submission]
    do throws(ReadingDeath) {
      submissions = try reading.read(copy, deliveredAs: "\(Self.inbox)/\(delivery.file.path)")
    } catch {
      guard error.isOfTheFile else {
        try ledger.withdrawTry(of: delivery)
        return .failure(error)
      }
      if delivery.tries >= Self.strikes { return .success(try quarantine(delivery, error)) }
      return .success(.interrupted(tries: delivery.tries, error))
    }
    let checked = try check(submissions, in: delivery)
    try decide(delivery, checked, seconds: Double(LineStream.now() - began) / 1000)
    return .success(.decided(delivery, checked, reports: submissions))
  }

  private func check(
    _ submissions: [Submission], in delivery: Delivery
  ) throws(LedgerProblem) -> [CheckedSubmission] {
    let received = ReceiptTime(delivery.file.received.text)
    let session = CheckSession(
      checker: SubmissionChecker(
        agreements: office.book, rules: office.settings.rules, thresholds: office.settings.thresholds,
        monthly: monthly))
    let locked = try ledger.lockedQuarters()
    var records: [String: UnitRecord] = [:]
    var checked: [CheckedSubmission] = []
    for submission in submissions {
      let isLocked = submission.period.map(locked.contains) ?? false
      let rival = try rival(of: submission, in: delivery)
      let submission = submission.adding(
        (isLocked ? [Finding(.F20)] : []) + (rival.map { [$0] } ?? []), lookingFor: [.F20])
      guard let unit = submission.unit?.code else {
        checked.append(
          session.check(submission, received: received, after: UnitRecord()))
        continue
      }
      var record = if let known = records[unit] { known } else { try self.record(of: unit) }
      let result = session.check(submission, received: received, after: record)
      record.add(result)
      records[unit] = record
      checked.append(result)
    }
    return checked
  }

  /// Two files of one unit and quarter that lay there at the same look, neither of which says that it is the later one:
  /// a person must choose (finding F06).
  private func rival(of submission: Submission, in delivery: Delivery) throws(LedgerProblem) -> Finding? {
    guard let unit = submission.unit, let period = submission.period else { return nil }
    func order(_ name: String) -> Int { RevisionMark(fileName: name)?.order ?? 0 }
    let other = try ledger.submissions(of: unit.code).last { row in
      row.checked.period == period && row.checked.status.isAccepted && row.delivery != delivery.id
        && row.received == delivery.file.received
        && order(row.checked.file) >= order(delivery.file.name)
    }
    return other.map {
      Finding(.F06, variant: "together", arguments: ["used": .text($0.checked.file)])
    }
  }

  /// What a person has returned counts as an attempt, not as accepted.
  private func record(of unit: String) throws(LedgerProblem) -> UnitRecord {
    let decisions = try ledger.personalDecisions()
    return try ledger.submissions(of: unit).reduce(into: UnitRecord()) { record, row in
      record.add(decisions.applied(to: row))
    }
  }

  private func quarantine(
    _ delivery: Delivery, _ death: ReadingDeath?
  ) throws(LedgerProblem) -> IntakeOutcome {
    let findings = [Finding(.F13, arguments: ["count": .count(Self.strikes)])]
    let checked = CheckedSubmission(
      file: "\(Self.inbox)/\(delivery.file.path)", sha256: delivery.file.sha256, unit: nil, period: nil,
      revision: 1, status: Verdict.status(of: findings), values: [], findings: findings)
    try decide(delivery, [checked], state: .quarantined, seconds: nil)
    return .quarantined(delivery, death)
  }

  private func decide(
    _ delivery: Delivery, _ checked: [CheckedSubmission], state: Delivery.State = .decided, seconds: Double?
  ) throws(LedgerProblem) {
    let moment = now()
    let isAccepted = checked.contains { $0.status.isAccepted }
    let name = StoredName(delivery.file, decided: checked)
    var decision = Decision(
      at: moment, stored: (isAccepted ? "arsip/" : "ditolak/") + name.path, submissions: checked)
    decision.state = state
    for (position, submission) in checked.enumerated() {
      decision.mails += post.mails(on: submission, at: moment).map { mail in
        var mail = mail
        mail.position = position
        return mail
      }
      decision.journal.append(
        JournalEntry(
          at: moment, who: who, step: .collectReports, action: state == .decided ? .received : .quarantined,
          unit: submission.unit?.code, period: submission.period?.code, position: position,
          outcome: submission.status.rawValue, seconds: seconds))
    }
    try ledger.decide(delivery, decision) { finding in
      MessageCatalogue.render(finding, in: .indonesian).message
    }
  }
}

/// Why a file could not be taken in now; nothing of it is lost, and it is tried again.
package enum IntakeProblem: Error, Sendable {
  case ledger(LedgerProblem)
  case reading(ReadingDeath)
}
