import Glibc
import Testing

@testable import Workspace

struct InboxRemovalTests {
  private let place: InboxFolder
  private var removal: InboxRemoval { InboxRemoval(inbox: Inbox(path: place.inbox)) }

  init() throws { place = try InboxFolder() }

  /// What a run leaves that died between hiding a file and removing it.
  private func hide(_ name: String) throws -> FileName {
    let hidden = TakenName.make(for: FileName(name), process: 999, number: 0)
    try place.rename(name, to: hidden.text)
    return hidden
  }

  @Test func `the file that was copied is removed, from folders too`() throws {
    for name in ["a.xlsx", "DINKES/b.xlsx"] { try place.drop(name) }
    for entry in try place.scan().entries {
      #expect(removal.remove(entry.path, matching: entry.identity) == .removed)
    }
    #expect(place.names == ["DINKES"])
  }

  @Test func `same name, new content: a version saved meanwhile stays, in place or not`() throws {
    try place.drop("a.xlsx", "satu")
    let first = try place.entry()
    try place.replace("a.xlsx", "dua")
    #expect(removal.remove(first.path, matching: first.identity) == .replaced)
    #expect(place.names == ["a.xlsx"])
    #expect(try place.text(of: "a.xlsx") == "dua")
    let second = try place.entry()
    try place.overwrite("a.xlsx", "tiga!")
    #expect(removal.remove(second.path, matching: second.identity) == .replaced)
    #expect(try place.text(of: "a.xlsx") == "tiga!")
  }

  @Test func `same name, new content: a version saved at the very moment of removal is never lost`()
    async throws
  {
    for _ in 0..<200 {
      try place.drop("a.xlsx", "lama")
      let entry = try place.entry()
      try place.drop("baru.tmp", "baru")
      let place = place
      async let saved: Void = place.rename("baru.tmp", to: "a.xlsx")
      let outcome = removal.remove(entry.path, matching: entry.identity)
      try await saved
      #expect(try place.text(of: "a.xlsx") == "baru", "\(outcome)")
      #expect(place.names == ["a.xlsx"])
    }
  }

  @Test func `sender removes the file: nothing to do`() throws {
    try place.drop("a.xlsx")
    let entry = try place.entry()
    try place.remove("a.xlsx")
    #expect(removal.remove(entry.path, matching: entry.identity) == .gone)
    let nowhere = InboxPath(folder: FileName("HILANG"), FileName("a.xlsx"))
    #expect(removal.remove(nowhere, matching: entry.identity) == .gone)
  }

  @Test func `still being written: what a program has open is not removed under it`() throws {
    let path = try place.drop("a.xlsx")
    let entry = try place.entry()
    let writer = unsafe open(path, O_WRONLY)
    #expect(removal.remove(entry.path, matching: entry.identity) == .beingWritten)
    #expect(place.names == ["a.xlsx"])
    close(writer)
    #expect(removal.remove(entry.path, matching: entry.identity) == .removed)
  }

  @Test func `symlink: one that took the place of the file stays as it is`() throws {
    try place.drop("a.xlsx")
    let entry = try place.entry()
    try place.rename("a.xlsx", to: "b.xlsx")
    try place.link("a.xlsx", to: "b.xlsx")
    #expect(removal.remove(entry.path, matching: entry.identity) == .replaced)
    #expect(place.names == ["a.xlsx", "b.xlsx"])
  }

  @Test func `cannot delete from inbox: a folder in the way of nothing is refused with a reason`() throws {
    try place.drop("a.xlsx")
    let entry = try place.entry()
    let link = InboxPath(folder: FileName("luar"), FileName("a.xlsx"))
    try place.link("luar", to: place.inbox)
    #expect(removal.remove(link, matching: entry.identity) != .removed)
    #expect(place.names == ["a.xlsx", "luar"])
  }

  @Test(.enabled(if: TinyDisk.canMount))
  func `cannot delete from inbox: a folder that can only be read keeps its file`() throws {
    try place.drop("a.xlsx")
    let entry = try place.entry()
    let disk = try ReadOnlyView(of: place.inbox)
    defer { disk.unmount() }
    #expect(removal.remove(entry.path, matching: entry.identity) == .refused(errno: EROFS))
    #expect(place.names == ["a.xlsx"])
  }

  @Test func `crash between steps: a hidden file is found with its name, and can be removed or given back`()
    throws
  {
    try place.drop("a.xlsx", "satu")
    try place.drop("DINKES/b-2.xlsx", "dua")
    _ = try hide("a.xlsx")
    let hidden = TakenName.make(for: FileName("b-2.xlsx"), process: 999, number: 7)
    try place.rename("DINKES/b-2.xlsx", to: "DINKES/\(hidden)")
    #expect(try place.scan().entries.isEmpty)
    let taken = try removal.taken()
    #expect(taken.map(\.original.text) == ["a.xlsx", "b-2.xlsx"])
    let (first, second) = (try #require(taken.first), try #require(taken.last))
    #expect(removal.discard(first) == .removed)
    #expect(removal.putBack(second) == .replaced)
    #expect(place.names == ["DINKES", "DINKES/b-2.xlsx"])
    #expect(removal.discard(first) == .gone)
    #expect(removal.putBack(first) == .gone)
  }

  @Test func `crash between steps: a name that was given anew meanwhile keeps both`() throws {
    try place.drop("a.xlsx", "lama")
    let hidden = try hide("a.xlsx")
    try place.drop("a.xlsx", "baru")
    let taken = try #require(try removal.taken().first)
    #expect(removal.putBack(taken) == .heldAside(taken))
    #expect(try place.text(of: "a.xlsx") == "baru")
    #expect(try place.text(of: hidden.text) == "lama")
    let staged = try Staging(folder: place.staging).take(taken.entry, from: Inbox(path: place.inbox))
    #expect(staged.size == 4)
  }

  @Test func `crash between steps: a file with both names becomes one`() throws {
    try place.drop("a.xlsx", "satu")
    let hidden = try hide("a.xlsx")
    #expect(unsafe link("\(place.inbox)/\(hidden)", "\(place.inbox)/a.xlsx") == 0)
    let taken = try #require(try removal.taken().first)
    #expect(removal.putBack(taken) == .replaced)
    #expect(place.names == ["a.xlsx"])
  }

  @Test func `crash between steps: a hidden file that changed is not removed`() throws {
    try place.drop("a.xlsx", "satu")
    let hidden = try hide("a.xlsx")
    let taken = try #require(try removal.taken().first)
    try place.overwrite(hidden.text, "lain lagi")
    #expect(removal.discard(taken) == .replaced)
    #expect(place.names == [hidden.text])
  }

  @Test(arguments: [
    String(repeating: "x", count: 250) + ".xlsx", String(repeating: "é", count: 125) + ".csv",
    String(repeating: "x", count: 255), "a-b-c.xlsx",
  ])
  func `name attacks: the longest name has a hidden one`(name: String) throws {
    let hidden = TakenName.make(for: FileName(name), process: .max, number: 999)
    #expect(hidden.bytes.count <= 255)
    let original = try #require(TakenName.original(of: hidden))
    #expect(!original.text.contains("\u{FFFD}"))
    #expect(original.ending == FileName(name).ending)
    let stem = original.bytes.dropLast(original.ending.map { $0.utf8.count + 1 } ?? 0)
    #expect(stem.count > 200 && name.utf8.starts(with: stem) || original == FileName(name))
  }

  @Test(arguments: [".rekap-ambil-", ".rekap-ambil-1-2-", ".rekap-ambil-1", ".rekap-1-0.tmp", "a.xlsx"])
  func `names of other things are no hidden files`(name: String) {
    #expect(TakenName.original(of: FileName(name)) == nil)
  }
}
