/// What became of a file that was to be taken out of the inbox.
package enum RemovalOutcome: Hashable, Sendable {
  case removed
  /// Another version lies under its name, untouched.
  case replaced
  /// Some program has it open for writing; it lies where it lay.
  case beingWritten
  case gone
  /// Another version was found, and before it could be put back a third one was saved under its name. It lies hidden and
  /// whole, for the caller to take.
  case heldAside(TakenFile)
  case refused(errno: Int32)
}
