internal import GRDB

/// A file as it lay in the inbox, before anyone has looked into it.
package struct NewDelivery: Hashable, Sendable {
  package let sha256: String
  /// As it was called there.
  package let name: String
  /// The folder in the inbox it lay in.
  package let folder: String?
  package let size: Int
  package let received: Moment
  /// Which file it was, so that a later run knows it again.
  package let origin: String

  package init(
    sha256: String, name: String, folder: String?, size: Int, received: Moment, origin: String
  ) {
    self.sha256 = sha256
    self.name = name
    self.folder = folder
    self.size = size
    self.received = received
    self.origin = origin
  }

  /// The path below the inbox.
  package var path: String { folder.map { "\($0)/\(name)" } ?? name }
}

/// A string of bytes that was delivered; the ledger has it once, however often it comes.
package struct Delivery: Hashable, Sendable {
  package enum State: String, Sendable {
    /// Copied, and not decided yet.
    case taken
    case decided
    /// It brought the reading down too often (finding F13).
    case quarantined
  }

  /// Ascending in the order of receipt.
  package let id: Int64
  package let file: NewDelivery
  /// How often its reading was begun.
  package let tries: Int
  package let state: State
  /// Where the original lies in the workspace once it is moved; empty before it is decided.
  package let stored: String
  package let isMoved: Bool

  init(_ row: Row) throws {
    id = row["id"]
    file = NewDelivery(
      sha256: row["sha256"], name: row["name"], folder: row["folder"], size: row["size"],
      received: Moment(seconds: row["received"], text: row["received_text"]), origin: row["origin"])
    tries = row["tries"]
    state = State(rawValue: row["state"]) ?? .taken
    stored = row["stored"]
    isMoved = row["moved"]
  }
}

/// What was delivered.
extension Ledger {
  package func delivery(sha256: String) throws(LedgerProblem) -> Delivery? {
    try read { try Delivery.first($0, "WHERE sha256 = ?", [sha256]) }
  }

  /// Those that a run before this one has taken and not decided.
  package func undecided() throws(LedgerProblem) -> [Delivery] {
    try read { try Delivery.all($0, "WHERE state = 'taken' ORDER BY id") }
  }

  /// Those that are decided, with the original still where it was.
  package func unmoved() throws(LedgerProblem) -> [Delivery] {
    try read { try Delivery.all($0, "WHERE state <> 'taken' AND moved = 0 ORDER BY id") }
  }

  package func deliveries() throws(LedgerProblem) -> [Delivery] {
    try read { try Delivery.all($0, "ORDER BY id") }
  }

  /// Counts a reading before it begins, so that one that brings the program down is counted, too.
  package func begin(_ file: NewDelivery) throws(LedgerProblem) -> Delivery {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO delivery (sha256, name, folder, size, received, received_text, tries, origin)
          VALUES (?, ?, ?, ?, ?, ?, 1, ?)
          ON CONFLICT (sha256) DO UPDATE SET tries = tries + 1
          """,
        arguments: [
          file.sha256, file.name, file.folder, file.size, file.received.seconds, file.received.text,
          file.origin,
        ])
      guard let delivery = try Delivery.first(database, "WHERE sha256 = ?", [file.sha256]) else {
        throw LedgerProblem.broken(path: path, detail: "delivery \(file.sha256)")
      }
      return delivery
    }
  }

  /// Decides a delivery anew under the name it comes with now; what was decided before stays in the ledger and counts no more.
  package func reopen(_ delivery: Delivery, as file: NewDelivery) throws(LedgerProblem) -> Delivery {
    try write { database in
      try database.execute(
        sql: """
          UPDATE delivery SET name = ?, folder = ?, received = ?, received_text = ?, origin = ?, tries = 1,
            state = 'taken', moved = 0
          WHERE id = ?
          """,
        arguments: [
          file.name, file.folder, file.received.seconds, file.received.text, file.origin, delivery.id,
        ])
      return try Delivery.first(database, "WHERE id = ?", [delivery.id]) ?? delivery
    }
  }

  /// A reading that ended for a reason that lies not in the file, such as a full disk, is not held against it.
  package func withdrawTry(of delivery: Delivery) throws(LedgerProblem) {
    try write {
      try $0.execute(
        sql: "UPDATE delivery SET tries = max(tries - 1, 0) WHERE id = ?", arguments: [delivery.id])
    }
  }

  /// The files whose content is at its place, so that they need not lie in the inbox any longer.
  func settledOrigins() throws(LedgerProblem) -> Set<String> {
    try read { database in
      try Set(
        String.fetchAll(
          database,
          sql: """
            SELECT origin FROM delivery WHERE moved = 1 AND origin <> ''
            UNION SELECT duplicate.origin FROM duplicate JOIN delivery ON delivery.id = duplicate.delivery
            WHERE delivery.moved = 1 AND duplicate.origin <> ''
            """))
    }
  }

  /// A file that was removed from the inbox: disks give its number to the next file, which must not be taken for it.
  func forget(origin: String) throws(LedgerProblem) {
    try write { database in
      for table in ["delivery", "duplicate"] {
        try database.execute(sql: "UPDATE \(table) SET origin = '' WHERE origin = ?", arguments: [origin])
      }
    }
  }

  /// Bytes that are in the ledger already, delivered once more (finding F05); one file is one duplicate, however often a
  /// run breaks off over it.
  ///
  /// The same file told of twice is one duplicate, with one entry in the journal.
  package func addDuplicate(
    _ file: NewDelivery, of delivery: Delivery, journal: JournalEntry? = nil
  ) throws(LedgerProblem) {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO duplicate (delivery, name, folder, received, received_text, origin)
          VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
          """,
        arguments: [
          delivery.id, file.name, file.folder, file.received.seconds, file.received.text, file.origin,
        ])
      if database.changesCount > 0 { try journal?.insert(into: database) }
    }
  }

  /// How often the bytes of each delivery came again.
  package func copies() throws(LedgerProblem) -> [Int64: Int] {
    try read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT delivery, count(*) AS copies FROM duplicate GROUP BY delivery")
      return Dictionary(
        rows.map { ($0["delivery"], $0["copies"]) }, uniquingKeysWith: { first, _ in first })
    }
  }

  package func markMoved(_ delivery: Delivery) throws(LedgerProblem) {
    try write {
      try $0.execute(sql: "UPDATE delivery SET moved = 1 WHERE id = ?", arguments: [delivery.id])
    }
  }
}

extension Delivery {
  fileprivate static func first(_ database: Database, _ rest: String, _ arguments: StatementArguments) throws
    -> Delivery?
  {
    try Row.fetchOne(database, sql: "SELECT * FROM delivery " + rest, arguments: arguments).map(Delivery.init)
  }

  fileprivate static func all(_ database: Database, _ rest: String) throws -> [Delivery] {
    try Row.fetchAll(database, sql: "SELECT * FROM delivery " + rest).map(Delivery.init)
  }
}
