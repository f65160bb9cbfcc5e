internal import FoundationEssentials
internal import GRDB

/// A mail as the ledger knows it.
package struct MailRow: Hashable, Sendable {
  package enum State: String, Sendable {
    /// Owed, and not yet in the outbox.
    case pending
    /// In the outbox, for the script that sends.
    case emitted
    case sent
    case failed
    /// Nobody to send it to is known.
    case withheld
  }

  package let mail: NewMail
  package let submission: Int64?
  package let state: State
  /// Why it failed, or what the script said.
  package let note: String

  init(_ row: Row) {
    let recipients: String = row["recipients"]
    mail = NewMail(
      id: row["id"], kind: row["kind"], unit: row["unit"], period: row["period"], attempt: row["attempt"],
      recipients: recipients.split(separator: " ").map(String.init), subject: row["subject"],
      created: Moment(seconds: row["created"], text: row["created_text"]),
      record: Array(row["record"] as Data))
    submission = row["submission"]
    state = State(rawValue: row["state"]) ?? .pending
    note = row["note"]
  }
}

extension Ledger {
  /// In the order in which they were owed; those of a state, where one is given.
  package func mails(_ state: MailRow.State? = nil) throws(LedgerProblem) -> [MailRow] {
    try read { database in
      let rows =
        if let state {
          try Row.fetchAll(
            database, sql: "SELECT * FROM mail WHERE state = ? ORDER BY rowid", arguments: [state.rawValue])
        } else {
          try Row.fetchAll(database, sql: "SELECT * FROM mail ORDER BY rowid")
        }
      return rows.map(MailRow.init)
    }
  }

  package func mail(_ id: String) throws(LedgerProblem) -> MailRow? {
    try read {
      try Row.fetchOne($0, sql: "SELECT * FROM mail WHERE id = ?", arguments: [id]).map(MailRow.init)
    }
  }

  /// Owes mails that belong to no decision, such as reminders; those that are owed already stay as they are.
  ///
  /// Gives how many are new; without any the journal says nothing either.
  @discardableResult
  package func add(
    _ mails: [NewMail], of submission: Int64? = nil, journal: [JournalEntry]
  ) throws(LedgerProblem) -> Int {
    try write { database in
      var count = 0
      for mail in mails {
        try mail.insert(into: database, submission: submission)
        count += database.changesCount
      }
      if count > 0 { for entry in journal { try entry.insert(into: database) } }
      return count
    }
  }

  package func set(
    _ state: MailRow.State, of id: String, note: String = "", subject: String? = nil
  ) throws(LedgerProblem) {
    try write {
      try $0.execute(
        sql: "UPDATE mail SET state = ?, note = ?, subject = coalesce(?, subject) WHERE id = ?",
        arguments: [state.rawValue, note, subject, id])
    }
  }
}
