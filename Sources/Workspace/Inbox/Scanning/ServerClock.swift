internal import Glibc

/// What time it is on the machine that stamps the files of a folder.
///
/// On a local file system that is this machine. A file server's clock may differ by hours, and a folder that can only be
/// read gives no way to ask it. But no stamp it ever gave lies in its future: the latest one seen, plus what passed here
/// since on the monotonic clock, is a time that the server has reached for certain. So an age is never
/// overstated; a file is at worst held longer.
package struct ServerClock: Sendable {
  private let isLocal: Bool
  private let localTime: @Sendable () -> Int64
  private var latest: (stamp: Int64, seen: ContinuousClock.Instant)?

  package init(isLocal: Bool, localTime: @escaping @Sendable () -> Int64 = ServerClock.ownTime) {
    self.isLocal = isLocal
    self.localTime = localTime
  }

  /// Takes in a time of last status change that the server gave.
  package mutating func note(_ stamp: Int64, at instant: ContinuousClock.Instant) {
    if let known = time(fromStampsAt: instant), known >= stamp { return }
    latest = (stamp, instant)
  }

  /// Nanoseconds since 1970, never later than the server's own; nil before anything is known.
  package func time(at instant: ContinuousClock.Instant) -> Int64? {
    isLocal ? localTime() : time(fromStampsAt: instant)
  }

  private func time(fromStampsAt instant: ContinuousClock.Instant) -> Int64? {
    guard let latest else { return nil }
    let (seconds, attoseconds) = latest.seen.duration(to: instant).components
    let passed = seconds &* 1_000_000_000 &+ attoseconds / 1_000_000_000
    let (sum, overflow) = latest.stamp.addingReportingOverflow(passed)
    return overflow ? latest.stamp : sum
  }

  /// The clock with which this machine's kernel stamps files.
  package static let ownTime: @Sendable () -> Int64 = {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return FileIdentity.nanoseconds(now)
  }
}
