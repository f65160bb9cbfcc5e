internal import FoundationEssentials
internal import GRDB

/// A mail that is owed to someone; it is made into a file after the commit that owes it.
package struct NewMail: Hashable, Sendable {
  /// Of the unit, period, attempt and kind: the same mail is never owed twice.
  package let id: String
  package let kind: String
  package let unit: String?
  package let period: String?
  package let attempt: Int?
  /// The place of the submission in the decision it belongs to.
  package var position: Int?
  package let recipients: [String]
  package let subject: String
  package let created: Moment
  /// What the message is written from.
  package let record: [UInt8]

  package init(
    id: String, kind: String, unit: String?, period: String?, attempt: Int?, position: Int? = nil,
    recipients: [String], subject: String, created: Moment, record: [UInt8] = []
  ) {
    self.id = id
    self.kind = kind
    self.unit = unit
    self.period = period
    self.attempt = attempt
    self.position = position
    self.recipients = recipients
    self.subject = subject
    self.created = created
    self.record = record
  }

  /// A mail that is owed already stays as it is.
  func insert(into database: Database, submission: Int64? = nil) throws {
    try database.execute(
      sql: """
        INSERT INTO mail (id, kind, unit, period, submission, attempt, recipients, subject, created,
          created_text, state, record)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """,
      arguments: [
        id, kind, unit, period, submission, attempt, recipients.joined(separator: " "), subject,
        created.seconds, created.text, recipients.isEmpty ? "withheld" : "pending", Data(record),
      ])
  }
}
