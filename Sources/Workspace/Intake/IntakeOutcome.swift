package import Kinerja

/// What came of a file that was taken in.
package enum IntakeOutcome: Sendable {
  /// It is in the ledger with its verdicts; `reports` is what was read, for the report to the unit.
  case decided(Delivery, [CheckedSubmission], reports: [Submission])
  /// Bytes that were delivered before (finding F05).
  case duplicate(of: Delivery)
  /// The original of a delivery that is decided, which only had to be moved.
  case known(Delivery)
  /// It brought the reading down; it is tried again until the third time.
  case interrupted(tries: Int, ReadingDeath)
  /// It brought the reading down too often and lies aside (finding F13).
  case quarantined(Delivery, ReadingDeath?)
}
