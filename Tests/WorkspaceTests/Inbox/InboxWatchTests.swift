import Foundation
import Glibc
import TestSupport
import Testing

@testable import Workspace

/// Waits are long where an event is expected, so that a slow machine fails no test.
struct InboxWatchTests {
  private let place: InboxFolder
  private static let long = Duration.seconds(60)
  private static let local = FileSystemKind(magic: 0xEF53)

  init() throws { place = try InboxFolder() }

  private func watch() -> InboxWatch { InboxWatch(path: place.inbox, kind: Self.local) }

  @Test func `a file that arrives ends the wait`() throws {
    var watch = watch()
    #expect(watch.mode == .events)
    try place.drop("a.xlsx")
    #expect(watch.wait(upTo: Self.long) == .events)
    #expect(watch.wait(upTo: .milliseconds(1)) == .timeout)
  }

  @Test func `folders of the inbox are watched, those made later too`() throws {
    try place.drop("DINKES/a.xlsx")
    var watch = watch()
    watch.follow(try place.scan().folders)
    try place.drop("DINKES/b.xlsx")
    #expect(watch.wait(upTo: Self.long) == .events)
    try place.makeFolder("inbox/BAPPEDA")
    #expect(watch.wait(upTo: Self.long) == .events)
    try place.drop("BAPPEDA/c.xlsx")
    #expect(watch.wait(upTo: Self.long) == .events)
    try place.rename("BAPPEDA", to: "BAPPERIDA")
    #expect(watch.wait(upTo: Self.long) == .events)
    try place.drop("BAPPERIDA/d.xlsx")
    #expect(watch.wait(upTo: Self.long) == .events)
    try place.rename("BAPPERIDA", to: "../keluar")
    #expect(watch.wait(upTo: Self.long) == .events)
    try place.folder.write("keluar/e.xlsx", "bukan lagi di kotak masuk")
    #expect(watch.wait(upTo: .milliseconds(1)) == .timeout)
  }

  @Test func `what this program does there itself wakes nobody`() throws {
    try place.drop("a.xlsx")
    let hidden = TakenName.make(for: FileName("a.xlsx"), process: 1, number: 0)
    try place.rename("a.xlsx", to: hidden.text)
    var watch = watch()
    try place.remove(hidden.text)
    try place.drop(".rekap-jam-1")
    #expect(watch.wait(upTo: .milliseconds(1)) == .timeout)
  }

  @Test func `missed events, watcher recreated: an inbox that is deleted and made anew is watched again`()
    throws
  {
    var watch = watch()
    try #require(unsafe rmdir(place.inbox) == 0)
    #expect(watch.wait(upTo: Self.long) == .events)
    #expect(watch.wait(upTo: .milliseconds(1)) == .timeout)
    try place.makeFolder("inbox")
    #expect(watch.wait(upTo: Self.long) == .events)
    try place.drop("a.xlsx")
    #expect(watch.wait(upTo: Self.long) == .events)
  }

  @Test func `missed events, watcher recreated: another folder under the name is the inbox`() throws {
    var watch = watch()
    try #require(unsafe rename(place.inbox, "\(place.folder.path)/lama") == 0)
    try place.makeFolder("inbox")
    #expect(watch.wait(upTo: Self.long) == .events)
    while watch.wait(upTo: .milliseconds(1)) == .events {}
    try place.folder.write("lama/a.xlsx", "di folder lama")
    #expect(watch.wait(upTo: .milliseconds(1)) == .timeout)
    try place.drop("a.xlsx")
    #expect(watch.wait(upTo: Self.long) == .events)
  }

  @Test func `an inbox that is not there yet is watched once it is`() throws {
    try #require(unsafe rmdir(place.inbox) == 0)
    var watch = watch()
    #expect(watch.wait(upTo: .milliseconds(1)) == .timeout)
    try place.makeFolder("inbox")
    #expect(watch.wait(upTo: Self.long) == .events)
  }

  @Test func `no events at all: a share is looked at every few seconds`() throws {
    var watch = InboxWatch(
      path: place.inbox, kind: FileSystemKind(magic: 0xFF53_4D42), pollInterval: .milliseconds(1))
    #expect(watch.mode == .polling)
    try place.drop("a.xlsx")
    #expect(watch.wait(upTo: Self.long) == .timeout)
  }

  @Test func `a wait ends when the other end says so`() throws {
    var pipes: [Int32] = [0, 0]
    try #require(unsafe pipe(&pipes) == 0)
    defer { for end in pipes { close(end) } }
    var watch = watch()
    #expect(watch.wait(upTo: .milliseconds(1), stop: pipes[0]) == .timeout)
    try #require(unsafe write(pipes[1], [1], 1) == 1)
    #expect(watch.wait(upTo: Self.long, stop: pipes[0]) == .stopped)
    var polling = InboxWatch(path: place.inbox, kind: nil)
    #expect(polling.wait(upTo: Self.long, stop: pipes[0]) == .stopped)
  }

  /// How many events the kernel keeps for one watcher.
  private static let queued = Int(
    (try? String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8))?.dropLast() ?? ""
  )

  @Test(.enabled(if: queued.map { $0 <= 1 << 16 } ?? false))
  func `queue overflow: it is told, since a full look is due`() throws {
    let paths = [try place.drop("a.xlsx"), try place.drop("b.xlsx")]
    var watch = watch()
    // By turns, since equal events in a row are kept as one.
    for number in 0...(try #require(Self.queued)) {
      let writer = unsafe open(paths[number % 2], O_WRONLY)
      try #require(writer >= 0)
      close(writer)
    }
    #expect(watch.wait(upTo: Self.long) == .overflow)
    try place.drop("c.xlsx")
    #expect(watch.wait(upTo: Self.long) == .events)
  }

  @Test func `an event that is cut off is none`() throws {
    let overflow = [UInt32.max, UInt32(IN_Q_OVERFLOW), 0, 0].flatMap { number in
      (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
    let events = FolderEvent.all(in: overflow[...])
    #expect(events.map(\.watch) == [-1])
    #expect(events.allSatisfy { $0.has(IN_Q_OVERFLOW) })
    #expect(FolderEvent.all(in: overflow.dropLast()).isEmpty)
  }
}
