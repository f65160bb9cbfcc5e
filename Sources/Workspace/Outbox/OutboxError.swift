/// Why something in the outbox could not be done.
package enum OutboxError: Error, Hashable, Sendable {
  case inputOutput(path: String, errno: Int32)
  /// No mail of this name is where it was looked for.
  case notFound(OutboxID)
  /// Another process is sending it.
  case claimed(OutboxID, pid: Int32)
  /// A mail of this name with other content is there already.
  case differs(OutboxID)
}
