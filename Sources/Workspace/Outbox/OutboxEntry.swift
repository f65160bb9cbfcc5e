/// A mail that lies in the outbox.
package struct OutboxEntry: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    case waiting
    /// This process is sending it, or died while it was.
    case claimed(pid: Int32)
    case sent
    case failed(reason: String)
  }

  /// What the sender wrote down about tries that came to nothing.
  package struct Delay: Hashable, Sendable {
    package let tries: Int
    /// Seconds since 1970 before which it is not tried again.
    package let notBefore: Int
    package let reason: String

    /// Reads `3 1783300000 75 sementara`, one line.
    init?(_ text: String) {
      let parts = text.split(whereSeparator: \.isNewline).first?.split(separator: " ", maxSplits: 2) ?? []
      guard parts.count >= 2, let tries = Int(parts[0]), let notBefore = Int(parts[1]) else { return nil }
      self.tries = tries
      self.notBefore = notBefore
      reason = parts.count > 2 ? String(parts[2]) : ""
    }
  }

  package let id: OutboxID
  package let state: State
  package let delay: Delay?
}
