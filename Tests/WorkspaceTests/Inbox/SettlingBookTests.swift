import Testing

@testable import Workspace

struct SettlingBookTests {
  private let start = ContinuousClock.now
  private var book = SettlingBook()

  private func scan(_ entries: InboxEntry...) -> InboxScan {
    var scan = InboxScan()
    scan.entries = entries
    return scan
  }

  private func at(_ seconds: Double) -> ContinuousClock.Instant { start.advanced(by: .seconds(seconds)) }

  /// Looks at the given seconds and says at which of them the file was settled.
  private func settled(
    _ looks: [(Double, InboxEntry)],
    times: SettlingTimes = SettlingTimes(),
    _ condition: FileCondition = .whole
  ) -> [Double] {
    var book = SettlingBook(times: times)
    return looks.filter { second, entry in
      !book.look(at: scan(entry), now: at(second)) { _, _ in condition }.settled.isEmpty
    }.map(\.0)
  }

  @Test func `still being written: two equal looks five seconds apart`() {
    let file = InboxEntry("a.xlsx")
    #expect(settled([(0, file), (2, file), (4.9, file), (5, file)]) == [5])
    #expect(settled([(0, file), (60, file)]) == [60])
  }

  @Test func `still being written: ten seconds on a share`() {
    let file = InboxEntry("a.xlsx")
    let share = SettlingTimes(for: FileSystemKind(magic: 0xFF53_4D42))
    #expect(settled([(0, file), (5, file), (9.9, file), (10, file)], times: share) == [10])
    #expect(SettlingTimes(for: FileSystemKind(magic: 0xEF53)).interval == .seconds(5))
  }

  @Test(arguments: [
    FileIdentity(device: 1, inode: 1, size: 4, modified: 0, changed: 0),
    FileIdentity(device: 1, inode: 1, size: 3, modified: 1, changed: 0),
    FileIdentity(device: 1, inode: 1, size: 3, modified: 0, changed: 1),
    FileIdentity(device: 1, inode: 2, size: 3, modified: 0, changed: 0),
    FileIdentity(device: 2, inode: 1, size: 3, modified: 0, changed: 0),
  ])
  func `still being written: any difference starts the time anew`(other: FileIdentity) {
    let file = InboxEntry("a.xlsx")
    let changed = InboxEntry(path: file.path, identity: other)
    #expect(settled([(0, file), (4, changed), (8, changed), (9, changed)]) == [9])
  }

  @Test func `clock skew: times of files count only as marks of change`() {
    let future = InboxEntry("a.xlsx", modified: .max)
    #expect(settled([(0, future), (5, future)]) == [5])
  }

  @Test func `still being written: a file that somebody has open waits, however long it keeps still`() {
    var book = book
    let file = InboxEntry("a.xlsx")
    for second in stride(from: 0.0, through: 3600, by: 5) {
      let look = book.look(at: scan(file), now: at(second)) { _, _ in .beingWritten }
      #expect(look.settled.isEmpty)
    }
    #expect(book.look(at: scan(file), now: at(3605)) { _, _ in .whole }.settled.map(\.isWhole) == [true])
  }

  @Test func `still being written: not whole waits ten minutes and then goes on as it is`() {
    var book = book
    let file = InboxEntry("a.xlsx")
    var tries = 0
    var handedOn: [(Double, Bool)] = []
    for second in stride(from: 0.0, through: 600, by: 5) {
      let look = book.look(at: scan(file), now: at(second)) { _, _ in
        tries += 1
        return .incomplete
      }
      handedOn += look.settled.map { (second, $0.isWhole) }
      if look.settled.isEmpty, second >= 5 { #expect(look.waiting.map(\.reason) == [.incomplete]) }
    }
    #expect(handedOn.map(\.0) == [600])
    #expect(handedOn.map(\.1) == [false])
    // 5, 10, 20 … seconds apart, and once at the end.
    #expect(tries == 8)
  }

  @Test func `still being written: what arrives meanwhile ends the waiting`() {
    var book = book
    _ = book.look(at: scan(InboxEntry("a.xlsx")), now: at(0)) { _, _ in .incomplete }
    _ = book.look(at: scan(InboxEntry("a.xlsx")), now: at(300)) { _, _ in .incomplete }
    let grown = InboxEntry("a.xlsx", size: 9)
    #expect(book.look(at: scan(grown), now: at(301)) { _, _ in .whole }.settled.isEmpty)
    #expect(book.look(at: scan(grown), now: at(306)) { _, _ in .whole }.settled.count == 1)
  }

  @Test func `still being written: what nothing proves to be whole is given a minute`() {
    let file = InboxEntry("a.csv")
    let looks = [0.0, 5, 30, 59, 60].map { ($0, file) }
    #expect(settled(looks, .seeminglyWhole) == [60])
  }

  @Test func `never gets stable: told once after half an hour, and still watched`() {
    var book = book
    var told: [Double] = []
    for second in stride(from: 0.0, through: 7200, by: 60) {
      let look = book.look(at: scan(InboxEntry("a.xlsx", size: Int64(second))), now: at(second)) { _, _ in
        .whole
      }
      #expect(look.waiting.count == 1)
      if !look.overdue.isEmpty { told.append(second) }
    }
    #expect(told == [1800])
  }

  @Test func `open in Excel: waits, and nobody is told, until the mark is gone`() {
    var book = book
    let file = InboxEntry("a.xlsx")
    var held = scan(file)
    held.openElsewhere[file.path] = FileName("~$a.xlsx")
    for second in stride(from: 0.0, through: 7200, by: 60) {
      let look = book.look(at: held, now: at(second)) { _, _ in .whole }
      #expect(look.waiting.map(\.reason) == [.openElsewhere(FileName("~$a.xlsx"))])
      #expect(look.overdue.isEmpty)
    }
    #expect(book.look(at: scan(file), now: at(7201)) { _, _ in .whole }.settled.count == 1)
  }

  @Test func `unreadable: waits with growing pauses, at once again when it changes`() {
    var book = book
    var tries: [Double] = []
    for second in stride(from: 0.0, through: 3600, by: 5) {
      _ = book.look(at: scan(InboxEntry("a.xlsx")), now: at(second)) { _, _ in
        tries.append(second)
        return .unreadable(errno: 13)
      }
    }
    #expect(tries.prefix(7) == [5, 10, 20, 40, 80, 160, 320])
    #expect(zip(tries.dropFirst(8), tries.dropFirst(7)).allSatisfy { $0 - $1 == 300 })
    let mended = InboxEntry("a.xlsx", modified: 1)
    _ = book.look(at: scan(mended), now: at(3601)) { _, _ in .whole }
    #expect(book.look(at: scan(mended), now: at(3606)) { _, _ in .whole }.settled.count == 1)
  }

  @Test(arguments: [WaitingReason.noSpace, .notRemoved(errno: 13), .changing])
  func `skipped once, never retried: what is put off comes again`(reason: WaitingReason) {
    var book = book
    let file = InboxEntry("a.xlsx")
    _ = book.look(at: scan(file), now: at(0)) { _, _ in .whole }
    #expect(book.look(at: scan(file), now: at(5)) { _, _ in .whole }.settled.count == 1)
    book.postpone(file.path, because: reason, now: at(5))
    let look = book.look(at: scan(file), now: at(6)) { _, _ in .whole }
    #expect(look.waiting.map(\.reason) == [reason])
    #expect(look.nextTry == at(10))
    #expect(book.look(at: scan(file), now: at(10)) { _, _ in .whole }.settled.count == 1)
  }

  @Test func `skipped once, never retried: what still lies there is settled at every look`() {
    let file = InboxEntry("a.xlsx")
    #expect(settled([(0, file), (5, file), (6, file), (7, file)]) == [5, 6, 7])
  }

  @Test func `a file that was found whole is not read again, but asked about`() {
    var book = book
    let file = InboxEntry("a.xlsx")
    var known: [Bool] = []
    for second in [0.0, 5, 10] {
      _ = book.look(at: scan(file), now: at(second)) { _, isKnownWhole in
        known.append(isKnownWhole)
        return .whole
      }
    }
    #expect(known == [false, true])
  }

  @Test func `files come in the order in which they were first seen`() {
    var book = book
    _ = book.look(at: scan(InboxEntry("z.xlsx")), now: at(0)) { _, _ in .whole }
    let both = scan(InboxEntry("a.xlsx"), InboxEntry("z.xlsx"))
    _ = book.look(at: both, now: at(1)) { _, _ in .whole }
    let look = book.look(at: both, now: at(10)) { _, _ in .whole }
    #expect(look.settled.map(\.entry.name.text) == ["z.xlsx", "a.xlsx"])
  }

  @Test func `files that are gone are forgotten`() {
    var book = book
    var many = InboxScan()
    many.entries = (0..<10_000).map { InboxEntry("\($0).xlsx") }
    _ = book.look(at: many, now: at(0)) { _, _ in .whole }
    #expect(book.look(at: many, now: at(5)) { _, _ in .whole }.settled.count == 10_000)
    _ = book.look(at: InboxScan(), now: at(10)) { _, _ in .whole }
    #expect(book.count == 0)
  }

  @Test func `a name that was free for a moment is another file`() {
    var book = book
    let file = InboxEntry("a.xlsx")
    _ = book.look(at: scan(file), now: at(0)) { _, _ in .whole }
    _ = book.look(at: scan(), now: at(4)) { _, _ in .whole }
    #expect(book.look(at: scan(file), now: at(8)) { _, _ in .whole }.settled.isEmpty)
  }
}
