import Glibc
import TestSupport
import Testing

@testable import Workspace

struct StagingTests {
  private let place: InboxFolder
  /// Of "isi".
  private let hash = "55c123196402ef4b16c36bad51f12467397146987c479d41375831d1de9ed935"

  init() throws { place = try InboxFolder() }

  private func take(_ entry: InboxEntry, limits: StagingLimits = StagingLimits()) throws -> StagedFile {
    try Staging(folder: place.staging, limits: limits).take(entry, from: Inbox(path: place.inbox))
  }

  @Test func `a copy bears the hash of its content and the original stays`() throws {
    try place.drop("DINKES/a.xlsx", "isi")
    let file = try take(try place.entry())
    #expect(file.sha256 == hash)
    #expect(place.staged == [hash])
    #expect(try place.folder.read("antrean/\(hash)") == Array("isi".utf8))
    #expect(place.names == ["DINKES", "DINKES/a.xlsx"])
  }

  @Test func `a copy of more than one piece is the same`() throws {
    let bytes = (0..<400_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try place.drop("a.csv", bytes)
    let file = try take(try place.entry())
    #expect(try place.folder.read("antrean/\(file.sha256)") == bytes)
    #expect(file.size == 400_000)
  }

  @Test func `duplicate delivery of the same bytes: one copy`() throws {
    try place.drop("a.xlsx", "isi")
    try place.drop("b.xlsx", "isi")
    for entry in try place.scan().entries { #expect(try take(entry).sha256 == hash) }
    #expect(place.staged == [hash])
  }

  @Test func `sender replaces the file while it is read: back to waiting, nothing left`() throws {
    try place.drop("a.xlsx", "isi")
    let entry = try place.entry()
    try place.overwrite("a.xlsx", "baru")
    #expect(throws: StagingError.changed) { try take(entry) }
    try place.replace("a.xlsx", "lain")
    #expect(throws: StagingError.changed) { try take(entry) }
    try place.remove("a.xlsx")
    #expect(throws: StagingError.gone) { try take(entry) }
    #expect(place.staged.isEmpty)
  }

  @Test func `sender replaces the file while it is read: a writer that has not written yet`() throws {
    let path = try place.drop("a.xlsx")
    let entry = try place.entry()
    let writer = unsafe open(path, O_WRONLY)
    defer { close(writer) }
    #expect(throws: StagingError.beingWritten) { try take(entry) }
    #expect(place.staged.isEmpty)
  }

  @Test func `symlink, FIFO: what took the place of a file is not read`() throws {
    try place.drop("a.xlsx")
    let entry = try place.entry()
    try place.rename("a.xlsx", to: "b.xlsx")
    try place.link("a.xlsx", to: "b.xlsx")
    #expect(throws: StagingError.notRegular) { try take(entry) }
    try place.remove("a.xlsx")
    try place.makePipe("a.xlsx")
    #expect(throws: StagingError.notRegular) { try take(entry) }
    #expect(place.staged.isEmpty)
  }

  @Test func `huge file: refused before it is hashed`() throws {
    try place.drop("a.xlsx", "isian")
    var limits = StagingLimits()
    limits.fileBytes = 4
    #expect(throws: StagingError.tooLarge(size: 5, limit: 4)) { try take(try place.entry(), limits: limits) }
    limits.fileBytes = 5
    #expect(try take(try place.entry(), limits: limits).size == 5)
  }

  @Test func `disk full: refused while there still is room`() throws {
    try place.drop("a.xlsx", "isi")
    var limits = StagingLimits()
    limits.spareBytes = 1 << 60
    #expect {
      try take(try place.entry(), limits: limits)
    } throws: { error in
      guard case .noSpace(let needed, let free) = error as? StagingError else { return false }
      return needed == 1 << 60 + 9 && free < needed
    }
    #expect(place.staged.isEmpty)
    #expect(place.names == ["a.xlsx"])
  }

  @Test func `disk full: three times the file and 64 MiB`() {
    #expect(StagingLimits().needed(for: 1000) == 3000 + 64 << 20)
    #expect(StagingLimits().needed(for: .max) == .max)
  }

  /// A file system of 64 KiB, which only root can mount.
  @Test(.enabled(if: TinyDisk.canMount))
  func `disk full: a copy that did not fit is gone, and the original is not`() throws {
    try place.drop("a.csv", [UInt8](repeating: 65, count: 200_000))
    let disk = try TinyDisk(at: place.staging)
    defer { disk.unmount() }
    var limits = StagingLimits()
    (limits.spaceFactor, limits.spareBytes) = (0, 0)
    #expect {
      try take(try place.entry(), limits: limits)
    } throws: { error in
      guard case .noSpace = error as? StagingError else { return false }
      return true
    }
    #expect(place.staged.isEmpty)
    #expect(place.names == ["a.csv"])
  }

  @Test func `crash between steps: half copies are swept away, whole ones are found`() throws {
    try place.drop("a.xlsx", "isi")
    let file = try take(try place.entry())
    try place.folder.write("antrean/.rekap-999-0.tmp", "setengah")
    try place.folder.write("antrean/catatan.txt", "bukan milik kita")
    let staging = Staging(folder: place.staging)
    #expect(try staging.sweep() == 1)
    #expect(try staging.contents() == [file])
    #expect(place.staged == [hash, "catatan.txt"])
    try staging.discard(file.sha256)
    try staging.discard(file.sha256)
    #expect(try staging.contents().isEmpty)
  }

  @Test func `no staging folder is no reason to lose the file`() throws {
    try place.drop("a.xlsx")
    #expect(unsafe rmdir(place.staging) == 0)
    #expect(throws: StagingError.cannotWrite(errno: ENOENT)) { try take(try place.entry()) }
    #expect(throws: StagingError.cannotWrite(errno: ENOENT)) { try Staging(folder: place.staging).sweep() }
    #expect(place.names == ["a.xlsx"])
  }
}
