import TestSupport
import Testing

@testable import Archive

@Suite("A part whose head comes last")
struct PartCompressorTests {
  private func content(head: String, body: [[UInt8]], tail: String, memoryLimit: Int) throws -> [UInt8] {
    var compressor = PartCompressor(level: 6, policy: .init(memoryLimit: memoryLimit))
    for bytes in body { try compressor.write(bytes) }
    let part = try compressor.finish(head: Array(head.utf8), tail: Array(tail.utf8))
    var archive = ArchiveWriter(sink: MemorySink())
    try archive.add("part", part)
    let bytes = try archive.finish().bytes
    return try #require(try UnzippedArchive(bytes).entries.first).content
  }

  @Test(arguments: [0, 1000, Int.max])
  func `is whole, however much of it waits in a file`(memoryLimit: Int) throws {
    let body = (0..<40).map { block in (0..<5000).map { UInt8(truncatingIfNeeded: ($0 &* $0) >> (block % 7)) }
    }
    let read = try content(head: "<head>", body: body, tail: "</tail>", memoryLimit: memoryLimit)
    #expect(read == Array("<head>".utf8) + body.joined() + Array("</tail>".utf8))
  }

  @Test func `may have nothing but a head`() throws {
    #expect(try content(head: "head", body: [], tail: "", memoryLimit: 100) == Array("head".utf8))
  }

  @Test func `says which folder cannot hold what does not fit in memory`() {
    var compressor = PartCompressor(level: 0, policy: .init(memoryLimit: 0, folder: "/no/such/folder"))
    #expect(throws: ArchiveWriteError.inputOutput(errno: 2)) {
      try compressor.write(Array(repeating: 7, count: 1 << 18))
    }
  }
}
