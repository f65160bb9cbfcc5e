internal import GRDB
internal import Glibc

/// The book of everything that was received, decided and told: one SQLite file on a local disk.
///
/// A rollback journal with `synchronous=EXTRA` makes a commit durable together with its folder, so that what was
/// accepted is on the disk before anyone is told (SQLite, "PRAGMA synchronous"). Times are seconds since 1970 in UTC, with
/// the office's own clock beside them as text.
package struct Ledger: Sendable {
  /// Seconds to wait for another program that holds the ledger.
  private static let patience = 10.0
  /// `PRAGMA synchronous` as SQLite reads it back.
  private static let extra = 3

  package let path: String
  private let queue: DatabaseQueue

  private init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// Makes the ledger where there is none, and brings an older one up to date.
  package static func make(at path: String) throws(LedgerProblem) -> Ledger {
    let ledger = try connect(path, isReadOnly: false)
    try ledger.perform { queue in try LedgerSchema.migrator.migrate(queue) }
    return ledger
  }

  /// Opens a ledger that is there; `isReadOnly` where nothing is to be written.
  package static func open(at path: String, isReadOnly: Bool = false) throws(LedgerProblem) -> Ledger {
    guard unsafe access(path, F_OK) == 0 else { throw .missing(path: path) }
    let ledger = try connect(path, isReadOnly: isReadOnly)
    try ledger.perform { queue in
      let migrator = LedgerSchema.migrator
      let (isNewer, isCurrent) = try queue.read { database in
        (try migrator.hasBeenSuperseded(database), try migrator.hasCompletedMigrations(database))
      }
      if isNewer { throw LedgerProblem.newer(path: path) }
      // An empty file is no ledger, and filling it would hide that one was lost.
      let hasBegun = try queue.read { try !migrator.appliedIdentifiers($0).isEmpty }
      if !hasBegun { throw LedgerProblem.damaged(path: path, detail: "0") }
      if !isCurrent, !isReadOnly { try migrator.migrate(queue) }
    }
    return ledger
  }

  /// A journal that a power cut left cannot be rolled back by one who may only read.
  static func openOrRollBack(at path: String, isReadOnly: Bool) throws(LedgerProblem) -> Ledger {
    do throws(LedgerProblem) {
      return try open(at: path, isReadOnly: isReadOnly)
    } catch {
      guard isReadOnly, case .notPermitted = error else { throw error }
      return try open(at: path)
    }
  }

  private static func connect(_ path: String, isReadOnly: Bool) throws(LedgerProblem) -> Ledger {
    try refuseNetwork(path)
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      guard !isReadOnly else { return }
      try database.execute(sql: "PRAGMA journal_mode = DELETE")
      try database.execute(sql: "PRAGMA synchronous = EXTRA")
    }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      if !isReadOnly { try checkPromises(of: queue, path: path) }
      return Ledger(path: path, queue: queue)
    } catch {
      throw LedgerProblem(error, path: path)
    }
  }

  private static func refuseNetwork(_ path: String) throws(LedgerProblem) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    guard let kind = try? FileSystemKind(path: folder), kind.reach == .network else { return }
    throw .networkFileSystem(path: folder, kind: kind.name)
  }

  /// Reads back what was asked for: a build of SQLite or a file system may say no without an error.
  private static func checkPromises(of queue: DatabaseQueue, path: String) throws {
    try queue.inDatabase { database in
      let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0
      guard synchronous == extra else {
        throw LedgerProblem.unsafeSetting(path: path, name: "synchronous", value: "\(synchronous)")
      }
      let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? ""
      guard mode == "delete" else {
        throw LedgerProblem.unsafeSetting(path: path, name: "journal_mode", value: mode)
      }
    }
  }

  /// The version of SQLite in use.
  package func engine() throws(LedgerProblem) -> String {
    try read { try String.fetchOne($0, sql: "SELECT sqlite_version()") ?? "" }
  }

  /// What SQLite finds wrong with the file; empty where it holds together.
  package func faults() throws(LedgerProblem) -> [String] {
    let answers = try read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    return answers == ["ok"] ? [] : answers
  }

  /// A whole copy at another place, taken while others may read and write.
  package func backUp(to path: String) throws(LedgerProblem) {
    let copy = try Self.connect(path, isReadOnly: false)
    try perform { try $0.backup(to: copy.queue) }
  }

  func read<Value>(_ query: (Database) throws -> Value) throws(LedgerProblem) -> Value {
    try perform { queue in try queue.read(query) }
  }

  /// One transaction: all of it is on the disk when this returns, or none of it.
  func write<Value>(_ change: (Database) throws -> Value) throws(LedgerProblem) -> Value {
    try perform { queue in try queue.write(change) }
  }

  private func perform<Value>(_ body: (DatabaseQueue) throws -> Value) throws(LedgerProblem) -> Value {
    do {
      return try body(queue)
    } catch {
      throw LedgerProblem(error, path: path)
    }
  }
}
