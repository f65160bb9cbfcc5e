/// Why a wait ended.
package enum WatchSignal: Hashable, Sendable {
  /// Something happened in the inbox.
  case events
  /// So much happened that the kernel lost count.
  case overflow
  case timeout
  /// The descriptor that was given became readable.
  case stopped
}
