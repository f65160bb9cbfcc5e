internal import Glibc

/// Waits until a look at the inbox may be worth while.
///
/// Events are a hint and nothing more: they wake the loop earlier, but what is found is found by looking. So nothing is lost when
/// some are, and file systems that have none are looked at every few seconds.
package struct InboxWatch: ~Copyable {
  package enum Mode: Hashable, Sendable {
    case events
    /// The kernel does not see what others do there, or has no watches left.
    case polling
  }

  private let path: String
  private let pollInterval: Duration
  private var events: EventQueue?
  package var mode: Mode { events == nil ? .polling : .events }

  /// How often a folder that is gone is looked for.
  private static let retry = Duration.seconds(1)

  /// `kind` is that of the inbox's file system; nil where it could not be found out.
  package init(path: String, kind: FileSystemKind?, pollInterval: Duration = .seconds(10)) {
    self.path = path
    self.pollInterval = pollInterval
    events = kind?.reportsEvents ?? false ? EventQueue(path: path) : nil
    _ = followInbox()
  }

  /// Watches these folders of the inbox too; give it those of the last scan.
  package mutating func follow(_ names: [FileName]) { events?.follow(names) }

  /// Returns at the first event, after `limit`, or as soon as `stop` can be read.
  package mutating func wait(upTo limit: Duration, stop: Int32? = nil) -> WatchSignal {
    let start = ContinuousClock.now
    while true {
      if followInbox() { return .events }
      let end = start.advanced(by: mode == .polling ? min(limit, pollInterval) : limit)
      let left = ContinuousClock.now.duration(to: end)
      let isLost = events.map { !$0.isWatching } ?? false
      var polled = [
        pollfd(fd: stop ?? -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: events?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let slice = Self.milliseconds(isLost ? min(left, Self.retry) : left)
      let ready = unsafe poll(&polled, nfds_t(polled.count), slice)
      if ready > 0 {
        if polled.first?.revents != 0 { return .stopped }
        if let signal = events?.drain() { return signal }
      }
      if ContinuousClock.now >= end { return .timeout }
    }
  }

  /// True where the inbox came, went or became another folder.
  private mutating func followInbox() -> Bool {
    switch events?.followInbox() {
    case nil, .same: return false
    case .changed: return true
    case .noWatches:
      events = nil
      return false
    }
  }

  /// Rounded up, so that the last part of a wait is no busy loop.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    let whole = min(seconds, 1_000_000) * 1000
    return Int32(clamping: whole + attoseconds / 1_000_000_000_000_000 + 1)
  }
}
