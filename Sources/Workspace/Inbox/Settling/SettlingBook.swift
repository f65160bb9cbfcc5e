/// Says which files of the inbox have come to rest, from one look to the next.
///
/// It knows only what lies there now: a file that is gone is forgotten, and one that still lies there is looked at again at
/// every look, whatever was made of it before.
package struct SettlingBook: Sendable {
  package typealias Instant = ContinuousClock.Instant

  private struct Record {
    let order: Int
    let firstSeen: Instant
    var identity: FileIdentity
    var sameSince: Instant
    var isKnownWhole = false
    var reason = WaitingReason.new
    var reasonSince: Instant
    var pause = Duration.zero
    var pausedUntil: Instant?
    var isTold = false
  }

  private let times: SettlingTimes
  private var records: [InboxPath: Record] = [:]
  private var nextOrder = 0

  package init(times: SettlingTimes = SettlingTimes()) { self.times = times }

  /// How many files it knows.
  package var count: Int { records.count }

  /// Takes in a scan.
  ///
  /// `probe` is asked only about files that have kept still; true says that it was whole before.
  package mutating func look(
    at scan: InboxScan,
    now: Instant,
    probe: (InboxEntry, Bool) -> FileCondition
  ) -> Settling {
    var kept: [InboxPath: Record] = [:]
    kept.reserveCapacity(scan.entries.count)
    var settled: [(order: Int, file: Settling.Settled)] = []
    var waiting: [(order: Int, file: Settling.Waiting)] = []
    var overdue: [Settling.Waiting] = []
    for entry in scan.entries {
      var record = record(for: entry, now: now)
      if let isWhole = settle(&record, entry, scan.openElsewhere[entry.path], now, probe) {
        settled.append((record.order, Settling.Settled(entry: entry, isWhole: isWhole)))
      } else {
        let file = wait(for: entry, record, now: now)
        waiting.append((record.order, file))
        if isOverdue(record, now: now) {
          record.isTold = true
          overdue.append(file)
        }
      }
      kept[entry.path] = record
    }
    records = kept
    return Settling(
      settled: settled.sorted { $0.order < $1.order }.map(\.file),
      waiting: waiting.sorted { $0.order < $1.order }.map(\.file),
      overdue: overdue
    )
  }

  /// Puts a settled file off because something else than the file stood in the way.
  package mutating func postpone(_ path: InboxPath, because reason: WaitingReason, now: Instant) {
    guard var record = records[path] else { return }
    pause(&record, because: reason, now: now)
    records[path] = record
  }

  private mutating func record(for entry: InboxEntry, now: Instant) -> Record {
    guard var record = records[entry.path] else {
      nextOrder += 1
      return Record(
        order: nextOrder, firstSeen: now, identity: entry.identity, sameSince: now, reasonSince: now)
    }
    if record.identity != entry.identity {
      record.identity = entry.identity
      restart(&record, now: now)
    }
    return record
  }

  /// Nil for a file that has to wait; otherwise whether it is whole.
  private func settle(
    _ record: inout Record,
    _ entry: InboxEntry,
    _ owner: FileName?,
    _ now: Instant,
    _ probe: (InboxEntry, Bool) -> FileCondition
  ) -> Bool? {
    if let owner {
      change(&record, to: .openElsewhere(owner), now: now)
      return nil
    }
    if case .openElsewhere = record.reason { change(&record, to: .changing, now: now) }
    guard record.sameSince.duration(to: now) >= times.interval else { return nil }
    if let until = record.pausedUntil, now < until { return nil }
    switch probe(entry, record.isKnownWhole) {
    case .whole:
      record.isKnownWhole = true
      return true
    case .seeminglyWhole:
      if record.sameSince.duration(to: now) >= times.unproven { return true }
      change(&record, to: .unproven, now: now)
      record.pausedUntil = record.sameSince.advanced(by: times.unproven)
    case .incomplete:
      if record.sameSince.duration(to: now) >= times.incomplete { return false }
      pause(&record, because: .incomplete, now: now)
      record.pausedUntil = record.pausedUntil.map { min($0, record.sameSince.advanced(by: times.incomplete)) }
    case .beingWritten:
      // Asking costs next to nothing, and the end of a long upload should not go unnoticed for minutes.
      change(&record, to: .beingWritten, now: now)
      record.pausedUntil = now.advanced(by: times.interval)
    case .unreadable(let code): pause(&record, because: .unreadable(errno: code), now: now)
    case .changed: restart(&record, now: now)
    }
    return nil
  }

  private func restart(_ record: inout Record, now: Instant) {
    record.sameSince = now
    record.isKnownWhole = false
    record.pause = .zero
    record.pausedUntil = nil
    change(&record, to: .changing, now: now)
  }

  /// Twice as long as the last time.
  private func pause(_ record: inout Record, because reason: WaitingReason, now: Instant) {
    change(&record, to: reason, now: now)
    record.pause = min(max(record.pause * 2, times.interval), times.longestPause)
    record.pausedUntil = now.advanced(by: record.pause)
  }

  private func change(_ record: inout Record, to reason: WaitingReason, now: Instant) {
    guard record.reason != reason else { return }
    record.reason = reason
    record.reasonSince = now
  }

  private func wait(for entry: InboxEntry, _ record: Record, now: Instant) -> Settling.Waiting {
    let still = record.sameSince.advanced(by: times.interval)
    // A mark of another program can go at any time.
    let soonest = now.advanced(by: times.interval)
    let next = max(still, record.pausedUntil ?? still)
    return Settling.Waiting(
      entry: entry,
      reason: record.reason,
      since: record.reasonSince,
      firstSeen: record.firstSeen,
      nextTry: next > now ? next : soonest
    )
  }

  /// A program that has the file open may have it open all day.
  private func isOverdue(_ record: Record, now: Instant) -> Bool {
    if case .openElsewhere = record.reason { return false }
    return !record.isTold && record.firstSeen.duration(to: now) >= times.notice
  }
}
