/// What one look made of the files in the inbox.
package struct Settling: Sendable {
  package struct Settled: Hashable, Sendable {
    package let entry: InboxEntry
    /// False for a file that was waited for long enough and still lacks bytes.
    package let isWhole: Bool
  }

  package struct Waiting: Hashable, Sendable {
    package let entry: InboxEntry
    package let reason: WaitingReason
    /// Since when it waits for this reason.
    package let since: ContinuousClock.Instant
    /// Since when it lies there.
    package let firstSeen: ContinuousClock.Instant
    /// When looking again can show something new.
    package let nextTry: ContinuousClock.Instant
  }

  /// In the order in which they were first seen.
  package var settled: [Settled] = []
  package var waiting: [Waiting] = []
  /// Those that have waited so long that somebody should be told, each once.
  package var overdue: [Waiting] = []

  /// When the next look should be at the latest; nil where nothing waits.
  package var nextTry: ContinuousClock.Instant? { waiting.lazy.map(\.nextTry).min() }
}
