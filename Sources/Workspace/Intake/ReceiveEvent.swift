package import Kinerja

/// Something that a look at the inbox led to, for whoever watches the run.
package enum ReceiveEvent: Sendable {
  /// A file is in the ledger with its verdicts.
  case decided(path: String, [CheckedSubmission])
  /// Bytes that were delivered before, with the name they had then.
  case duplicate(path: String, of: String)
  case interrupted(path: String, tries: Int, ReadingDeath)
  case quarantined(path: String)
  /// An original that was decided earlier is out of the inbox now.
  case cleared(path: String)
  case notCopied(path: String, StagingError)
  case notRemoved(path: String, errno: Int32)
  case waiting(path: String, WaitingReason)
  /// It has waited so long that somebody should look.
  case overdue(path: String, WaitingReason)
  case ignored(path: String, IgnoredEntry.Reason)
}
