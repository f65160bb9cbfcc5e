package import Pipeline

/// Why something cannot be done in a workspace.
package enum WorkspaceProblem: Error, Sendable {
  /// There is no workspace in this folder.
  case notAWorkspace(path: String)
  /// There is one already.
  case exists(path: String)
  /// Originals lie there, and the ledger that knows them is gone.
  case ledgerLost(path: String)
  /// Another run works in it.
  case held(byProcess: Int32?)
  case inboxUnreachable(path: String, errno: Int32)
  case noUnits(path: String)
  case ledger(LedgerProblem)
  case run(RunProblem)
  case system(path: String, errno: Int32)
  /// The reading process cannot be started.
  case readingNotStarted(errno: Int32)
  /// No submission or unit of this name is known here.
  case unknown(String, among: [String])
  /// The period is approved; it must be opened again first.
  case locked(period: String)
  /// Reports were decided after the recap was made.
  case recapStale(period: String)
  /// A report that the check has refused cannot be approved.
  case notAcceptable(unit: String, period: String, attempt: Int)
  /// Files dropped there would be those of the workspace itself.
  case inboxInWorkspace(path: String)
  /// Nothing is there to decide on or to tell of.
  case nothing(period: String)
}
