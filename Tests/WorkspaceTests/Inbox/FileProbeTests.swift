import Glibc
import TestSupport
import Testing

@testable import Workspace

struct FileProbeTests {
  private let place: InboxFolder
  private let whole = ZipBuilder([("a", "isi")]).bytes

  init() throws { place = try InboxFolder() }

  private func condition(_ entry: InboxEntry, isKnownWhole: Bool = false, limit: Int = 1 << 20)
    -> FileCondition
  {
    FileProbe(inbox: Inbox(path: place.inbox), sizeLimit: limit).condition(
      of: entry, isKnownWhole: isKnownWhole)
  }

  @Test func `still being written: size and times keep still while a writer has it open`() throws {
    let path = try place.drop("a.xlsx", whole)
    let entry = try place.entry()
    #expect(condition(entry) == .whole)
    let writer = unsafe open(path, O_WRONLY)
    #expect(condition(entry) == .beingWritten)
    #expect(condition(entry, isKnownWhole: true) == .beingWritten)
    close(writer)
    #expect(condition(entry) == .whole)
  }

  @Test func `still being written: who only reads is in nobody's way`() throws {
    let path = try place.drop("a.xlsx", whole)
    let entry = try place.entry()
    let reader = unsafe open(path, O_RDONLY)
    defer { close(reader) }
    #expect(condition(entry) == .whole)
  }

  @Test func `still being written: asking leaves nothing behind that would stop a writer`() throws {
    let path = try place.drop("a.xlsx", whole)
    #expect(condition(try place.entry()) == .whole)
    let writer = unsafe open(path, O_WRONLY | O_NONBLOCK)
    #expect(writer >= 0)
    close(writer)
  }

  @Test func `still being written: not all bytes are there`() throws {
    try place.drop("a.xlsx", Array(whole.dropLast(4)))
    #expect(condition(try place.entry()) == .incomplete)
    #expect(condition(try place.entry(), isKnownWhole: true) == .whole)
  }

  @Test(arguments: [
    (WholeFile.Evidence.proven, WriterProbe.Answer.unknown, FileCondition.whole), (.proven, .nobody, .whole),
    (.plausible, .nobody, .whole), (.plausible, .unknown, .seeminglyWhole),
    (.proven, .somebody, .beingWritten),
    (.incomplete, .unknown, .incomplete), (.incomplete, .nobody, .incomplete),
  ])
  func `no events at all: where the kernel cannot say who writes, checksums count and text is in doubt`(
    evidence: WholeFile.Evidence, writer: WriterProbe.Answer, expected: FileCondition
  ) {
    #expect(FileProbe.condition(evidence, writer) == expected)
  }

  @Test func `huge file: not read before it is refused`() throws {
    try place.drop("a.xlsx", Array(whole.dropLast(4)))
    #expect(condition(try place.entry(), limit: 3) == .whole)
  }

  @Test func `sender removes or replaces the file: it is not the one that was seen`() throws {
    try place.drop("a.xlsx", whole)
    let entry = try place.entry()
    try place.replace("a.xlsx", "lain")
    #expect(condition(entry) == .changed)
    try place.remove("a.xlsx")
    #expect(condition(entry) == .changed)
  }

  @Test func `symlink: one that took the place of a file is not followed`() throws {
    try place.drop("a.xlsx", whole)
    let entry = try place.entry()
    try place.rename("a.xlsx", to: "b.xlsx")
    try place.link("a.xlsx", to: "b.xlsx")
    #expect(condition(entry) == .changed)
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func `unreadable: permission denied is not a change`() throws {
    let path = try place.drop("a.xlsx", whole)
    #expect(unsafe chmod(path, 0) == 0)
    #expect(condition(try place.entry()) == .unreadable(errno: EACCES))
  }
}
