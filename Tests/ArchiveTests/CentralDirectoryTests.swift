import Archive
import TestSupport
import Testing

private let twoParts = ZipBuilder([("a", "satu"), ("b", "dua")])

private func contents(_ bytes: [UInt8], _ limits: ArchiveLimits = ArchiveLimits()) throws -> [String] {
  let reader = try ArchiveReader(.bytes(bytes), limits: limits)
  return try reader.entries.map { String(decoding: try reader.bytes(of: $0), as: UTF8.self) }
}

private func contents(_ zip: ZipBuilder) throws -> [String] { try contents(zip.bytes) }

private func refusal(_ bytes: [UInt8], _ limits: ArchiveLimits = ArchiveLimits()) -> ArchiveReadError? {
  #expect(throws: ArchiveReadError.self) { try contents(bytes, limits) }
}

@Suite struct CentralDirectoryTests {
  @Test func `lists entries in the order of the directory, wherever their bytes are`() throws {
    var zip = ZipBuilder([("a", "satu"), ("b", "dua"), ("c", "tiga")])
    zip.directoryOrder = [2, 0, 1]
    #expect(try contents(zip) == ["tiga", "satu", "dua"])
  }

  @Test(arguments: [false, true])
  func `reads past bytes in front of the archive and behind it`(isZip64: Bool) throws {
    var zip = twoParts
    zip.isZip64 = isZip64
    zip.prefix = Array("#!/bin/sh\nPK\u{1}\u{2}".utf8)
    zip.suffix = Array("\r\n<!-- -->".utf8)
    #expect(try contents(zip) == ["satu", "dua"])
  }

  @Test func `takes the last of two archives in a row`() throws {
    #expect(try contents(ZipBuilder([("lama", "lama")]).bytes + twoParts.bytes) == ["satu", "dua"])
  }

  @Test func `takes no end record within a comment for the end`() throws {
    var zip = twoParts
    zip.comment = ZipBuilder([("palsu", "palsu")]).bytes + Array("!".utf8)
    #expect(try contents(zip) == ["satu", "dua"])
    zip.comment = Array("PK\u{5}\u{6}".utf8)
    #expect(try contents(zip) == ["satu", "dua"])
  }

  @Test func `refuses a comment that ends in an end record of its own`() {
    var zip = twoParts
    zip.comment = ZipBuilder([("palsu", "palsu")]).bytes
    #expect(refusal(zip.bytes) == .ambiguous("two ends of the central directory"))
  }

  @Test func `reads an archive with the longest comment there can be`() throws {
    var zip = twoParts
    zip.comment = Array(repeating: 0x50, count: 65_535)
    #expect(try contents(zip) == ["satu", "dua"])
  }

  @Test(arguments: [0, 1, 3, 0xFFFF], [false, true])
  func `believes the list and not the count of it`(count: Int, isZip64: Bool) throws {
    var zip = twoParts
    zip.statedCount = count
    zip.isZip64 = isZip64
    #expect(try contents(zip) == ["satu", "dua"])
  }

  @Test func `refuses a list that breaks off before its count is reached`() throws {
    var bytes = twoParts.bytes
    let second = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    bytes[second] = 0
    #expect(refusal(bytes) == .damaged("central directory, entry 2"))
  }

  @Test func `reads a list with a digital signature behind it`() throws {
    var zip = twoParts
    zip.signature = Array("PK\u{5}\u{5}\u{2}\0ab".utf8)
    #expect(try contents(zip) == ["satu", "dua"])
  }

  @Test(arguments: [0, 1, 40, 10_000, 0xFFFF_FFFE], [false, true])
  func `loses no entry to a false length of the list`(length: Int, isZip64: Bool) throws {
    var zip = twoParts
    zip.statedLength = length
    zip.isZip64 = isZip64
    #expect(try contents(zip) == ["satu", "dua"])
  }

  @Test func `refuses a length that starts the list at a later entry`() {
    var zip = twoParts
    zip.statedLength = 47
    #expect(refusal(zip.bytes) == .damaged("no local header for b"))
  }

  @Test(
    arguments: [
      0, 1, 10_000, 0xFFFF_FFFE, 1 << 62, .max, .max - 1, -1,
    ], [0, 98, 1 << 20, 1 << 62, .max, -1]
  )
  func `survives 64-bit records with false places and lengths`(start: Int, length: Int) {
    var zip = twoParts
    zip.isZip64 = true
    zip.statedStart = start
    zip.statedLength = length
    guard let found = try? contents(zip) else { return }
    #expect(found == ["satu", "dua"])
  }

  @Test func `survives a 64-bit place that wraps around`() throws {
    // Two bytes more than there are in front of the record, and the largest place there is.
    var zip = twoParts
    zip.isZip64 = true
    let record = zip.bytes.count - 22 - 20 - 56
    zip.statedLength = record + 2
    zip.statedStart = .max
    #expect(refusal(zip.bytes) == .damaged("central directory"))
  }

  @Test func `refuses a locator that leads nowhere`() throws {
    var zip = twoParts
    zip.isZip64 = true
    var bytes = zip.bytes
    let record = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 6, 6]) })
    bytes[record] = 0
    #expect(refusal(bytes) == .damaged("zip64 end of central directory"))
  }

  @Test func `reads 65,537 entries when allowed to, though the record counts only to 65,535`() throws {
    let zip = ZipBuilder((0..<65_537).map { ZipBuilder.Entry("\($0)", "") })
    let bytes = zip.bytes
    #expect(
      refusal(bytes) == .limitExceeded(limit: "archive_entries", allowed: 20_000, met: 20_001)
    )
    var limits = ArchiveLimits()
    limits.entries = 65_537
    #expect(try ArchiveReader(.bytes(bytes), limits: limits).entries.count == 65_537)
  }

  @Test func `refuses a list longer than allowed`() {
    var limits = ArchiveLimits()
    limits.directoryBytes = 50
    #expect(
      refusal(twoParts.bytes, limits) == .limitExceeded(limit: "directory_bytes", allowed: 50, met: 94)
    )
  }

  @Test func `opens an archive without entries`() throws {
    #expect(try contents(ZipBuilder([ZipBuilder.Entry]())) == [])
  }
}
