/// Why a file in the inbox is not taken yet.
package enum WaitingReason: Hashable, Sendable {
  /// Seen for the first time a moment ago.
  case new
  /// It became another one since the last look.
  case changing
  case beingWritten
  /// A program has it open, which says so by this file beside it.
  case openElsewhere(FileName)
  /// It keeps still, but not all bytes are there.
  case incomplete
  /// It may be whole, and is given more time since nothing can prove it.
  case unproven
  case unreadable(errno: Int32)
  /// There is no room for the copy.
  case noSpace
  /// It was taken, but could not be removed.
  case notRemoved(errno: Int32)
}
