import Archive
import TestSupport
import Testing

private func reader(
  _ zip: ZipBuilder,
  limits: ArchiveLimits = ArchiveLimits()
) throws(ArchiveReadError) -> ArchiveReader {
  try ArchiveReader(.bytes(zip.bytes), limits: limits)
}

private func content(_ name: String, of reader: ArchiveReader) throws -> String {
  let entry = try #require(try reader.entry(name))
  return String(decoding: try reader.bytes(of: entry), as: UTF8.self)
}

private let twoParts = ZipBuilder([("xl/workbook.xml", "satu"), ("xl/sharedStrings.xml", "dua")])

@Suite struct ArchiveReaderTests {
  @Test(arguments: ["xl/workbook.xml", "XL/Workbook.XML", "xl\\workbook.xml", "/xl/workbook.xml"])
  func `finds an entry whatever its case and slashes`(name: String) throws {
    #expect(try content(name, of: reader(twoParts)) == "satu")
  }

  @Test func `reads entries in any order`() throws {
    let reader = try reader(twoParts)
    #expect(try content("xl/sharedStrings.xml", of: reader) == "dua")
    #expect(try content("xl/workbook.xml", of: reader) == "satu")
  }

  @Test func `reads 64-bit records`() throws {
    var zip = twoParts
    zip.isZip64 = true
    #expect(try content("xl/sharedStrings.xml", of: reader(zip)) == "dua")
  }

  @Test func `reads past bytes before the archive and a comment behind it`() throws {
    var zip = twoParts
    zip.prefix = Array("#!/bin/sh\n".utf8)
    zip.comment = Array("dibuat oleh aplikasi".utf8)
    #expect(try content("xl/workbook.xml", of: reader(zip)) == "satu")
  }

  @Test func `inflates what is compressed`() throws {
    var entry = ZipBuilder.Entry("a", DeflateRun.bytes(of: 7, matches: 1_000))
    entry.method = 8
    entry.size = DeflateRun.length(matches: 1_000)
    let reader = try reader(ZipBuilder([entry]))
    let bytes = try reader.bytes(of: try #require(try reader.entry("a")))
    #expect(bytes.count == 258_001)
    #expect(bytes.allSatisfy { $0 == 7 })
  }

  @Test func `reads a file from its descriptor`() throws {
    let reader = try ArchiveReader(.file(InputFile(path: Fixture("xlsx/baku.xlsx").path)))
    #expect(try content("xl/workbook.xml", of: reader).contains("<sheet"))
  }

  @Test func `says that a wrong checksum is wrong, after giving all bytes`() throws {
    var entry = ZipBuilder.Entry("a", "isi")
    entry.checksum = 1
    let reader = try reader(ZipBuilder([entry]))
    var seen = 0
    let outcome = try reader.stream(try #require(try reader.entry("a"))) { piece in
      seen += piece.count
      return true
    }
    #expect(outcome == .checksumMismatch)
    #expect(seen == 3)
  }

  @Test func `stops where the receiver has enough`() throws {
    let reader = try reader(twoParts)
    let outcome = try reader.stream(try #require(try reader.entry("xl/workbook.xml"))) { _ in false }
    #expect(outcome == .stopped)
  }

  @Test(arguments: [0, 8])
  func `hands an entry on in pieces of 64 KiB, whatever its size`(method: Int) throws {
    let size = DeflateRun.length(matches: 8_000)
    let packed = DeflateRun.bytes(of: 7, matches: 8_000)
    var entry = ZipBuilder.Entry("a", method == 0 ? Array(repeating: 7, count: size) : packed)
    entry.method = method
    entry.size = size
    let reader = try reader(ZipBuilder([entry]))
    var pieces: [Int] = []
    _ = try reader.stream(try #require(reader.entries.first)) { piece in
      pieces.append(piece.count)
      return true
    }
    #expect(pieces.max() == 64 << 10)
    #expect(pieces.reduce(0, +) == size)
  }
}
