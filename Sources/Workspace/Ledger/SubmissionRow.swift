internal import FoundationEssentials
internal import GRDB
package import Kinerja

/// A decided submission as the ledger has it.
package struct SubmissionRow: Sendable {
  package let number: Int64
  package let delivery: Int64
  package let checked: CheckedSubmission
  package let decided: Moment
  package let received: Moment

  init(_ row: Row) throws {
    number = row["id"]
    delivery = row["delivery"]
    let format: Int = row["format"]
    guard format == RecordCoding.format else {
      throw LedgerProblem.newer(path: "submission \(number)")
    }
    checked = try RecordCoding.decode(CheckedSubmission.self, from: row["record"])
    decided = Moment(seconds: row["decided"], text: row["decided_text"])
    received = Moment(seconds: row["received"], text: row["received_text"])
  }
}

extension Ledger {
  private static let select = """
    SELECT submission.*, delivery.received, delivery.received_text
    FROM submission JOIN delivery ON delivery.id = submission.delivery
    """

  /// A delivery that was decided anew counts by its last decision: the order of rows, for clocks are set back.
  ///
  /// The submissions of one decision have one time.
  private static let counts = """
    NOT EXISTS (
      SELECT 1 FROM submission later
      WHERE later.delivery = submission.delivery AND later.id > submission.id
        AND later.decided <> submission.decided AND later.decided <= ?
    )
    """

  /// In the order of receipt; those decided up to a moment, where one is given.
  package func submissions(upTo moment: Int? = nil) throws(LedgerProblem) -> [SubmissionRow] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: Self.select + " WHERE submission.decided <= ? AND \(Self.counts) ORDER BY submission.id",
        arguments: [moment ?? Int.max, moment ?? Int.max]
      ).map(SubmissionRow.init)
    }
  }

  /// All attempts of a unit, in the order of receipt.
  package func submissions(of unit: String) throws(LedgerProblem) -> [SubmissionRow] {
    try read { database in
      try Row.fetchAll(
        database, sql: Self.select + " WHERE unit = ? AND \(Self.counts) ORDER BY submission.id",
        arguments: [unit, Int.max]
      ).map(SubmissionRow.init)
    }
  }

  package func submission(number: Int64) throws(LedgerProblem) -> SubmissionRow? {
    try read { database in
      try Row.fetchOne(database, sql: Self.select + " WHERE submission.id = ?", arguments: [number])
        .map(SubmissionRow.init)
    }
  }

  /// True where the reports on a submission are written and its original is at its place.
  func isMoved(submission number: Int64) throws(LedgerProblem) -> Bool {
    try read {
      try Bool.fetchOne(
        $0,
        sql: """
          SELECT moved FROM delivery JOIN submission ON submission.delivery = delivery.id
          WHERE submission.id = ?
          """, arguments: [number]) ?? false
    }
  }

  /// Those that a delivery holds.
  package func submissions(in delivery: Delivery) throws(LedgerProblem) -> [SubmissionRow] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: Self.select + " WHERE submission.delivery = ? AND \(Self.counts) ORDER BY submission.id",
        arguments: [delivery.id, Int.max]
      ).map(SubmissionRow.init)
    }
  }
}
