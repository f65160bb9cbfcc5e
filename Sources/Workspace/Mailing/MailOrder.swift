/// What a mail is about, as the ledger keeps it: with the ledger itself, all that the mail is written from.
struct MailOrder: Codable, Hashable, Sendable {
  enum Matter: Codable, Hashable, Sendable {
    /// What came of the submission that the ledger names.
    case verdict
    /// What a person decided on it.
    case decision(isApproved: Bool, reason: String, reviewer: String)
    /// Something is due: the attempt that was refused last, or nil where nothing came.
    case reminder(rejectedAttempt: Int?)
    case digest([DigestRow], notices: [String])
    /// Files below the workspace for the officials.
    case dissemination(files: [String], received: Int, expected: Int, missing: [String])
  }

  /// How far one unit is.
  struct DigestRow: Codable, Hashable, Sendable {
    let unit: String
    let status: String
    let attempt: Int?
    let errors: Int
    let warnings: Int
  }

  let matter: Matter
  /// Above 1 where somebody asked for the same mail again.
  var sending = 1

  var record: [UInt8] { (try? RecordCoding.encode(self)).map { Array($0) } ?? [] }

  init(_ matter: Matter) { self.matter = matter }

  init?(_ record: [UInt8]) {
    guard let order = try? RecordCoding.decode(MailOrder.self, from: .init(record)) else { return nil }
    self = order
  }
}
