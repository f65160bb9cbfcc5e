import Glibc
import TestSupport
import Testing

@testable import Workspace

struct InboxScanTests {
  @Test func `what lies there comes in the order of its bytes, the folders after the inbox itself`() throws {
    let place = try InboxFolder()
    for name in ["b.xlsx", "a.csv", "Z.xlsx", "DINKES/z.xlsx", "BAPPEDA/laporan.xlsx"] {
      try place.drop(name)
    }
    let scan = try place.scan()
    #expect(
      scan.entries.map(\.path.description) == [
        "Z.xlsx", "a.csv", "b.xlsx", "BAPPEDA/laporan.xlsx", "DINKES/z.xlsx",
      ])
    #expect(scan.folders.map(\.text) == ["BAPPEDA", "DINKES"])
    #expect(scan.ignored.isEmpty)
  }

  @Test func `sub-directories: a folder is a hint, what lies deeper is left with a reason`() throws {
    let place = try InboxFolder()
    try place.drop("DINKES/laporan.xlsx")
    try place.drop("DINKES/lama/laporan.xlsx")
    let scan = try place.scan()
    #expect(scan.entries.map(\.folderHint) == [FileName("DINKES")])
    #expect(scan.ignored.map(\.path.description) == ["DINKES/lama"])
    #expect(scan.ignored.map(\.reason) == [.tooDeep])
  }

  @Test func `symlink, FIFO: never followed, never waited for`() throws {
    let place = try InboxFolder()
    let outside = try place.folder.write("rahasia.xlsx", "rahasia")
    try place.folder.write("luar/laporan.xlsx", "luar")
    try place.link("a.xlsx", to: outside)
    try place.link("luar", to: "\(place.folder.path)/luar")
    try place.makePipe("pipa.xlsx")
    let scan = try place.scan()
    #expect(scan.entries.isEmpty)
    #expect(scan.folders.isEmpty)
    #expect(scan.ignored.map(\.reason) == [.symbolicLink, .symbolicLink, .special])
  }

  @Test(arguments: ["foto.jpg", "catatan", "laporan.xlsx.exe", "laporan."])
  func `junk and temp names: an unknown ending is told and left in place`(name: String) throws {
    let place = try InboxFolder()
    try place.drop(name)
    let scan = try place.scan()
    #expect(scan.entries.isEmpty)
    #expect(scan.ignored.map(\.reason) == [.unknownEnding])
    #expect(place.names == [name])
  }

  @Test func `name attacks: names that are no UTF-8 or equal but for their normal form stay apart`() throws {
    let place = try InboxFolder()
    let composed = Array("café.csv".utf8)
    let decomposed = Array("cafe\u{301}.csv".utf8)
    let latin = [UInt8](arrayLiteral: 0x6C, 0xE9, 0x2E, 0x63, 0x73, 0x76)
    for bytes in [composed, decomposed, latin] {
      let path = Array("\(place.inbox)/".utf8) + bytes + [0]
      let made = unsafe open(path.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o644)
      #expect(made >= 0)
      close(made)
    }
    let scan = try place.scan()
    #expect(Set(scan.entries.map(\.name.bytes)) == [composed, decomposed, latin])
    for entry in scan.entries {
      #expect(throws: Never.self) { _ = try OpenFile(entry.name, in: try Folder(path: place.inbox)) }
    }
  }

  @Test func `network share disappears: a folder that is not there is no empty inbox`() throws {
    let place = try InboxFolder()
    var inbox = Inbox(path: place.inbox)
    _ = try inbox.scan(at: .now)
    try #require(unsafe rmdir(place.inbox) == 0)
    #expect(throws: InboxError.vanished) { try inbox.scan(at: .now) }
    try place.makeFolder("inbox")
    #expect(throws: Never.self) { try inbox.scan(at: .now) }
  }

  @Test func `network share disappears: a file in its place is no inbox`() throws {
    let place = try InboxFolder()
    try #require(unsafe rmdir(place.inbox) == 0)
    try place.folder.write("inbox", "bukan folder")
    #expect(throws: InboxError.notAFolder) { try place.scan() }
  }

  @Test func `network share disappears: the empty folder under a mount is no empty inbox`() throws {
    let place = try InboxFolder()
    let mounted = InboxDevice(device: 77, isMountPoint: true, magic: 0xFF53_4D42)
    var inbox = Inbox(path: place.inbox, device: mounted)
    #expect {
      try inbox.scan(at: .now)
    } throws: { error in
      guard case .otherDevice(mounted, let found) = error as? InboxError else { return false }
      return !found.isMountPoint
    }
    inbox.acceptDevice()
    #expect(throws: Never.self) { try inbox.scan(at: .now) }
  }

  @Test func `network share disappears: a share that comes back under another number goes on`() {
    let share = InboxDevice(device: 77, isMountPoint: true, magic: 0xFF53_4D42)
    #expect(InboxDevice(device: 78, isMountPoint: true, magic: 0xFF53_4D42).continues(share))
    #expect(!InboxDevice(device: 78, isMountPoint: false, magic: 0xEF53).continues(share))
    #expect(!InboxDevice(device: 78, isMountPoint: true, magic: 0xEF53).continues(share))
  }

  @Test(arguments: [
    "laporan (conflicted copy 2026-04-03).xlsx", "laporan.sync-conflict-20260403-101112-ABC.xlsx",
  ])
  func `copies of a synchroniser are marked`(name: String) {
    #expect(InboxEntry(name).isConflictCopy)
    #expect(!InboxEntry("laporan.xlsx").isConflictCopy)
  }

  @Test func `unreadable, permission denied: whose the file is can be told`() throws {
    let place = try InboxFolder()
    let path = try place.drop("a.xlsx")
    #expect(unsafe chmod(path, 0o640) == 0)
    let access = try Inbox(path: place.inbox).access(of: try place.entry().path)
    #expect(access.permissions == 0o640)
    #expect(access.owner == geteuid())
  }

  @Test func `unreadable, permission denied: a folder that cannot be entered keeps nobody else waiting`()
    throws
  {
    let place = try InboxFolder()
    try place.drop("a.xlsx")
    try place.drop("DINKES/b.xlsx")
    #expect(unsafe chmod("\(place.inbox)/DINKES", 0) == 0)
    defer { unsafe chmod("\(place.inbox)/DINKES", 0o755) }
    let scan = try place.scan()
    #expect(scan.entries.map(\.path.description).contains("a.xlsx"))
    // Root enters it all the same.
    #expect(scan.entries.count == 2 || scan.ignored.map(\.reason) == [.unreadable(errno: EACCES)])
  }

  @Test(arguments: [Int64.max, 9_223_372_037])
  func `clock skew: a year that no clock reaches is a time like any other`(seconds: Int64) {
    #expect(FileIdentity.nanoseconds(timespec(tv_sec: Int(seconds), tv_nsec: 999_999_999)) == .max)
    #expect(FileIdentity.nanoseconds(timespec(tv_sec: Int(-seconds), tv_nsec: 0)) == .min)
  }
}
