internal import GRDB

/// Why the ledger cannot be used.
package enum LedgerProblem: Error, Hashable, Sendable {
  /// Nothing was made there yet.
  case missing(path: String)
  /// Another program holds it longer than the busy timeout.
  case busy(path: String)
  /// The disk is full.
  case full(path: String)
  case notPermitted(path: String)
  /// The operating system refused to read or write.
  case inputOutput(path: String, detail: String)
  /// It is not a database, or one that does not hold together.
  case damaged(path: String, detail: String)
  /// A later version of this product made it.
  case newer(path: String)
  /// Locks are not to be relied on there (SQLite, "Use of SQLite over a network").
  case networkFileSystem(path: String, kind: String)
  /// A promise that the ledger rests on does not hold here, such as `synchronous`.
  case unsafeSetting(path: String, name: String, value: String)
  /// A defect of the program, not of the ledger.
  case broken(path: String, detail: String)

  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self = error as? LedgerProblem ?? .broken(path: path, detail: "\(error)")
      return
    }
    let detail = "\(error.extendedResultCode.rawValue) \(error.message ?? "")"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: self = .notPermitted(path: path)
    case .SQLITE_IOERR, .SQLITE_CANTOPEN: self = .inputOutput(path: path, detail: detail)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, detail: detail)
    default: self = .broken(path: path, detail: detail)
    }
  }
}
