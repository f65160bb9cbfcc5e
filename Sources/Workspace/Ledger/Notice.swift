internal import GRDB

/// Something that staff should know of and that nobody is told twice: a file that cannot be read, an original that
/// cannot be removed.
package struct Notice: Hashable, Sendable {
  /// The path or name it is about.
  package let subject: String
  package let kind: String
  package let detail: String
  package let first: Moment

  package init(subject: String, kind: String, detail: String, first: Moment) {
    self.subject = subject
    self.kind = kind
    self.detail = detail
    self.first = first
  }
}

extension Ledger {
  /// True where it was not there yet.
  package func raise(_ notice: Notice) throws(LedgerProblem) -> Bool {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO notice (subject, kind, detail, first, first_text) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT DO NOTHING
          """,
        arguments: [notice.subject, notice.kind, notice.detail, notice.first.seconds, notice.first.text])
      return database.changesCount > 0
    }
  }

  package func clear(subject: String) throws(LedgerProblem) {
    try write { try $0.execute(sql: "DELETE FROM notice WHERE subject = ?", arguments: [subject]) }
  }

  package func notices() throws(LedgerProblem) -> [Notice] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM notice ORDER BY first, subject, kind").map { row in
        Notice(
          subject: row["subject"], kind: row["kind"], detail: row["detail"],
          first: Moment(seconds: row["first"], text: row["first_text"]))
      }
    }
  }
}
