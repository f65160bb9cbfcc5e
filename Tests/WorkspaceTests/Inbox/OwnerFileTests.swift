import Testing

@testable import Workspace

struct OwnerFileTests {
  private static let hour: Int64 = 3600 * 1_000_000_000

  @Test(arguments: ["~$laporan.xlsx", ".~lock.laporan.xlsx#"])
  func `open in Excel: a young mark holds its file, an old one does not`(mark: String) throws {
    let place = try InboxFolder()
    try place.drop("DINKES/laporan.xlsx")
    try place.drop("DINKES/\(mark)")
    let held = InboxPath(folder: FileName("DINKES"), FileName("laporan.xlsx"))
    #expect(try place.scan().openElsewhere == [held: FileName(mark)])
    var later = Inbox(path: place.inbox, localTime: { ServerClock.ownTime() + 12 * Self.hour })
    #expect(try later.scan(at: .now).openElsewhere.isEmpty)
    #expect(try later.scan(at: .now).entries.count == 1)
  }

  @Test func `open in Excel: a mark in another folder holds nothing`() throws {
    let place = try InboxFolder()
    try place.drop("laporan.xlsx")
    try place.drop("DINKES/~$laporan.xlsx")
    #expect(try place.scan().openElsewhere[InboxPath(FileName("laporan.xlsx"))] == nil)
  }

  @Test func `open in Excel: a time that a program set makes a mark no older`() throws {
    let place = try InboxFolder()
    try place.drop("laporan.xlsx")
    try place.drop("~$laporan.xlsx")
    try place.setModified("~$laporan.xlsx", to: 1_000_000)
    #expect(try place.scan().openElsewhere.count == 1)
  }

  @Test(
    arguments: [
      (0, true), (12 * hour - 1, true), (12 * hour, false), (-5 * hour, true), (nil, true),
    ] as [(Int64?, Bool)])
  func `open in Excel: twelve hours by the clock of the server`(age: Int64?, isInUse: Bool) {
    let changed: Int64 = 1_000_000_000
    #expect(OwnerFile.isInUse(changed: changed, serverTime: age.map { changed + $0 }) == isInUse)
  }

  @Test func `open in Excel: times at the ends of what is stored do not end the program`() {
    #expect(!OwnerFile.isInUse(changed: .min, serverTime: .max))
    #expect(OwnerFile.isInUse(changed: .max, serverTime: .min))
  }
}

struct ServerClockTests {
  private let start = ContinuousClock.now

  @Test func `clock skew: the clock of a share is known by what it stamped, and goes on from there`() {
    var clock = ServerClock(isLocal: false, localTime: { 5 })
    #expect(clock.time(at: start) == nil)
    clock.note(1_000_000_000_000, at: start)
    #expect(clock.time(at: start.advanced(by: .seconds(2))) == 1_002_000_000_000)
  }

  @Test func `clock skew: a share is asked by a file that is gone again`() throws {
    let place = try InboxFolder()
    let before = ServerClock.ownTime()
    try place.drop(".rekap-jam", "dari proses yang mati")
    let stamp = try #require(Inbox(path: place.inbox).freshStamp())
    // The kernel stamps with the time of its last tick.
    #expect(stamp > before - 1_000_000_000)
    #expect(place.names.isEmpty)
    #expect(Inbox(path: "/tidak/ada").freshStamp() == nil)
  }

  @Test func `clock skew: an older stamp seen later takes nothing back`() {
    var clock = ServerClock(isLocal: false)
    clock.note(1_000_000_000_000, at: start)
    clock.note(1_001_000_000_000, at: start.advanced(by: .seconds(2)))
    #expect(clock.time(at: start.advanced(by: .seconds(2))) == 1_002_000_000_000)
    clock.note(1_010_000_000_000, at: start.advanced(by: .seconds(3)))
    #expect(clock.time(at: start.advanced(by: .seconds(3))) == 1_010_000_000_000)
  }

  @Test func `clock skew: a local disk is stamped by this machine`() {
    #expect(ServerClock(isLocal: true, localTime: { 5 }).time(at: start) == 5)
  }

  @Test func `clock skew: the end of time is not passed`() {
    var clock = ServerClock(isLocal: false)
    clock.note(.max, at: start)
    #expect(clock.time(at: start.advanced(by: .seconds(1))) == .max)
  }
}
