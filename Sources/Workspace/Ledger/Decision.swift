internal import FoundationEssentials
internal import GRDB
package import Kinerja

/// Everything that one delivery leads to; it is in the ledger whole or not at all.
package struct Decision: Sendable {
  package var state = Delivery.State.decided
  package let at: Moment
  /// Where the original will lie in the workspace.
  package let stored: String
  package var submissions: [CheckedSubmission]
  package var mails: [NewMail]
  package var journal: [JournalEntry]

  package init(
    at: Moment, stored: String, submissions: [CheckedSubmission], mails: [NewMail] = [],
    journal: [JournalEntry] = []
  ) {
    self.at = at
    self.stored = stored
    self.submissions = submissions
    self.mails = mails
    self.journal = journal
  }
}

extension Ledger {
  /// Acceptance is this commit: whoever is told anything is told after it.
  ///
  /// `message` gives the text of a finding for people who ask the database. Gives the numbers of the submissions.
  @discardableResult
  package func decide(
    _ delivery: Delivery, _ decision: Decision, message: (Finding) -> String
  ) throws(LedgerProblem) -> [Int64] {
    try write { database in
      var numbers: [Int64] = []
      for submission in decision.submissions {
        let number = try insert(submission, of: delivery, at: decision.at, into: database)
        try insertValues(of: submission, number: number, into: database)
        try insertFindings(of: submission, number: number, message: message, into: database)
        numbers.append(number)
      }
      for mail in decision.mails {
        try mail.insert(into: database, submission: mail.position.flatMap { numbers[checked: $0] })
      }
      for entry in decision.journal {
        try entry.insert(into: database, submission: entry.position.flatMap { numbers[checked: $0] })
      }
      try database.execute(
        sql: "UPDATE delivery SET state = ?, decided = ?, stored = ? WHERE id = ?",
        arguments: [decision.state.rawValue, decision.at.seconds, decision.stored, delivery.id])
      return numbers
    }
  }

  private func insert(
    _ submission: CheckedSubmission, of delivery: Delivery, at moment: Moment, into database: Database
  ) throws -> Int64 {
    func count(_ severity: Severity) -> Int { submission.findings.count { $0.severity == severity } }
    try database.execute(
      sql: """
        INSERT INTO submission (delivery, unit, period, attempt, status, errors, warnings, infos, due, read,
          decided, decided_text, format, record)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        delivery.id, submission.unit?.code, submission.period?.code, submission.revision,
        submission.status.rawValue, count(.error), count(.warning), count(.info),
        submission.values.count { $0.target.isDue }, submission.values.count { $0.state == .value },
        moment.seconds, moment.text, RecordCoding.format, try RecordCoding.encode(submission),
      ])
    return database.lastInsertedRowID
  }

  private func insertValues(
    of submission: CheckedSubmission, number: Int64, into database: Database
  ) throws {
    for value in submission.values {
      try database.execute(
        sql: """
          INSERT INTO value (submission, indicator, name, state, actual, target, achievement, budget_actual,
            sheet, cell)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          number, value.indicator.code, value.indicator.name, value.state.rawValue, Self.text(value.actual),
          Self.text(value.target), value.achievement.percent?.doubleValue, value.budgetActual?.doubleValue,
          value.place?.sheet, value.place?.cell,
        ])
    }
  }

  private func insertFindings(
    of submission: CheckedSubmission, number: Int64, message: (Finding) -> String, into database: Database
  ) throws {
    let fingerprints = FindingFingerprint.all(of: submission)
    for (position, (finding, fingerprint)) in zip(submission.findings, fingerprints).enumerated() {
      try database.execute(
        sql: """
          INSERT INTO finding (submission, position, code, severity, sheet, cell, indicator, found, message,
            fingerprint)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          number, position, finding.code.rawValue, finding.severity.rawValue, finding.place.sheet,
          finding.place.cell, finding.indicator, finding.found, message(finding), fingerprint.description,
        ])
    }
  }

  private static func text(_ actual: Actual?) -> String? {
    switch actual {
    case .amount(let amount): amount.text(.plain)
    case .predicate(let label, _): label
    case nil: nil
    }
  }

  private static func text(_ target: Target) -> String? {
    switch target {
    case .amount(let amount): amount.text(.plain)
    case .range(let low, let high): "\(low.text(.plain))-\(high.text(.plain))"
    case .predicate(let label): label
    case .notDue: "-"
    case .none: nil
    }
  }
}

extension Array {
  fileprivate subscript(checked index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
