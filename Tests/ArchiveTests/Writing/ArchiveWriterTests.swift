import TestSupport
import Testing

@testable import Archive

@Suite("An archive")
struct ArchiveWriterTests {
  private func archive(
    _ entries: [(String, [UInt8], CompressedPart.Method)],
    largest32BitValue: UInt64 = 0xFFFF_FFFE
  ) throws -> [UInt8] {
    var writer = ArchiveWriter(sink: MemorySink(), largest32BitValue: largest32BitValue)
    for (name, bytes, method) in entries { try writer.add(name, bytes: bytes, method: method) }
    return try writer.finish().bytes
  }

  private let text = Array(String(repeating: "rekap kinerja ", count: 5000).utf8)

  @Test(arguments: [CompressedPart.Method.stored, .deflated])
  func `gives back what went in`(method: CompressedPart.Method) throws {
    let noise = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    let bytes = try archive([("a.xml", text, method), ("b/empty", [], method), ("b/noise", noise, method)])
    let read = try UnzippedArchive(bytes)
    #expect(read.entries.map(\.name) == ["a.xml", "b/empty", "b/noise"])
    #expect(read.entries.map(\.content) == [text, [], noise])
    #expect(read.entries.allSatisfy { $0.method == Int(method.rawValue) })
  }

  @Test func `has the first day of the format for its time and needs version 2`() throws {
    let entry = try #require(try UnzippedArchive(archive([("a", text, .deflated)])).entries.first)
    #expect((entry.date, entry.time) == (0x0021, 0))
    #expect(entry.versionNeeded == 20)
    #expect(entry.flags == 0)
  }

  @Test func `marks names outside ASCII as UTF-8`() throws {
    let entry = try #require(try UnzippedArchive(archive([("é.xml", text, .deflated)])).entries.first)
    #expect(entry.name == "é.xml")
    #expect(entry.flags == 0x0800)
  }

  @Test func `without entries is only its end`() throws {
    let bytes = try archive([])
    #expect(bytes.count == 22)
    #expect(try UnzippedArchive(bytes).entries.isEmpty)
  }

  @Test func `turns to zip64 only for what is too large or too far`() throws {
    let bytes = try archive(
      [("small", [1], .stored), ("large", text, .stored), ("far", [2], .stored)],
      largest32BitValue: 60_000
    )
    let read = try UnzippedArchive(bytes)
    #expect(read.entries.map(\.content) == [[1], text, [2]])
    #expect(read.entries.prefix(2).map(\.versionNeeded) == [20, 45])
  }

  @Test(arguments: ["", "/a", "a\\b", String(repeating: "n", count: 65_536)])
  func `refuses a bad name`(name: String) {
    #expect(throws: ArchiveWriteError.badEntryName(name)) { try archive([(name, [], .stored)]) }
  }

  @Test func `refuses two names that differ only in case`() {
    #expect(throws: ArchiveWriteError.duplicateEntry("A.xml")) {
      try archive([("a.xml", [], .stored), ("A.xml", [], .stored)])
    }
  }

  @Test func `is the same for the same input`() throws {
    let (one, other) = (try archive([("a", text, .deflated)]), try archive([("a", text, .deflated)]))
    #expect(one == other)
  }
}
