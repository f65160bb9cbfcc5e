internal import GRDB

/// Something that was done: who, when, on what, what came out, and how long it took.
package struct JournalEntry: Hashable, Sendable {
  package enum Action: String, CaseIterable, Sendable {
    case workspaceMade = "workspace_made"
    case targetsImported = "targets_imported"
    case unitsImported = "units_imported"
    case formsWritten = "forms_written"
    case received
    case duplicate
    case quarantined
    case consolidated
    case drafted
    case disposition
    case reminded
    case disseminated
    case reviewed
    case mailed
    case backedUp = "backed_up"
  }

  package let at: Moment
  package let who: String
  package let step: SOPStep?
  package let action: Action
  package let unit: String?
  /// The code of a quarter, semester or year.
  package let period: String?
  /// The place of the submission in the decision it belongs to.
  package var position: Int?
  /// What came out: the verdict, the path of a file, how many.
  package let outcome: String
  package let seconds: Double?

  package init(
    at: Moment, who: String, step: SOPStep?, action: Action, unit: String? = nil, period: String? = nil,
    position: Int? = nil, outcome: String, seconds: Double? = nil
  ) {
    self.at = at
    self.who = who
    self.step = step
    self.action = action
    self.unit = unit
    self.period = period
    self.position = position
    self.outcome = outcome
    self.seconds = seconds
  }

  func insert(into database: Database, submission: Int64? = nil) throws {
    try database.execute(
      sql: """
        INSERT INTO journal (at, at_text, who, step, action, unit, period, submission, outcome, seconds)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        at.seconds, at.text, who, step?.rawValue, action.rawValue, unit, period, submission, outcome, seconds,
      ])
  }

  init?(_ row: Row) {
    guard let action = Action(rawValue: row["action"]) else { return nil }
    self.init(
      at: Moment(seconds: row["at"], text: row["at_text"]), who: row["who"],
      step: (row["step"] as Int?).flatMap(SOPStep.init), action: action, unit: row["unit"],
      period: row["period"], outcome: row["outcome"], seconds: row["seconds"])
  }
}

extension Ledger {
  package func write(_ entry: JournalEntry) throws(LedgerProblem) {
    try write { try entry.insert(into: $0) }
  }

  /// In the order in which it happened; `period` restricts it to one.
  package func journal(of period: String? = nil) throws(LedgerProblem) -> [JournalEntry] {
    try read { database in
      let rows =
        if let period {
          try Row.fetchAll(
            database, sql: "SELECT * FROM journal WHERE period = ? ORDER BY id", arguments: [period])
        } else {
          try Row.fetchAll(database, sql: "SELECT * FROM journal ORDER BY id")
        }
      return rows.compactMap(JournalEntry.init)
    }
  }
}
