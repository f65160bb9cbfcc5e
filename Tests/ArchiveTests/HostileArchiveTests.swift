import Archive
import TestSupport
import Testing

private func bomb(matches: Int) -> ZipBuilder {
  var entry = ZipBuilder.Entry("a", DeflateRun.bytes(of: 0x20, matches: matches))
  entry.method = 8
  entry.size = DeflateRun.length(matches: matches)
  return ZipBuilder([entry])
}

private func readAll(_ zip: ZipBuilder, _ limits: ArchiveLimits = ArchiveLimits()) throws {
  let reader = try ArchiveReader(.bytes(zip.bytes), limits: limits)
  for entry in reader.entries { _ = try reader.bytes(of: try #require(try reader.entry(entry.name))) }
}

private func refusal(
  _ zip: ZipBuilder,
  _ limits: ArchiveLimits = ArchiveLimits()
) -> ArchiveReadError? {
  #expect(throws: ArchiveReadError.self) { try readAll(zip, limits) }
}

@Suite struct HostileArchiveTests {
  @Test func `meters the bytes of an entry as they come out`() {
    var limits = ArchiveLimits()
    limits.inflatedEntryBytes = 100_000
    guard case .limitExceeded("part_bytes", 100_000, let met) = refusal(bomb(matches: 1_000), limits) else {
      Issue.record("not refused for its size")
      return
    }
    #expect(met <= 100_000 + 64 << 10)
  }

  @Test func `meters all entries together`() {
    var limits = ArchiveLimits()
    limits.inflatedTotalBytes = 5
    let zip = ZipBuilder([("a", "1234"), ("b", "1234")])
    #expect(refusal(zip, limits) == .limitExceeded(limit: "inflated_bytes", allowed: 5, met: 8))
  }

  @Test func `looks at the ratio only above a size`() throws {
    var limits = ArchiveLimits()
    limits.ratio = 100
    try readAll(bomb(matches: 1_000), limits)
    limits.ratioFreeBytes = 200_000
    guard case .limitExceeded("compression_ratio", 100, _) = refusal(bomb(matches: 1_000), limits) else {
      Issue.record("not refused for its ratio")
      return
    }
  }

  @Test func `refuses more entries than allowed`() {
    var limits = ArchiveLimits()
    limits.entries = 1
    let zip = ZipBuilder([("a", "1"), ("b", "2")])
    #expect(refusal(zip, limits) == .limitExceeded(limit: "archive_entries", allowed: 1, met: 2))
  }

  @Test func `refuses two entries of one name, but only when asked for it`() throws {
    let reader = try ArchiveReader(.bytes(ZipBuilder([("a", "1"), ("A", "2"), ("b", "3")]).bytes))
    #expect(throws: ArchiveReadError.self) { try reader.entry("a") }
    #expect(try reader.entry("b") != nil)
  }

  @Test func `refuses an entry larger than it declares`() {
    var zip = bomb(matches: 10)
    zip.entries[0].size = 100
    #expect(refusal(zip) == .ambiguous("a is larger than its declared size"))
    zip = ZipBuilder([("a", "isi")])
    zip.entries[0].size = 2
    #expect(refusal(zip) == .ambiguous("a is larger than its declared size"))
  }

  @Test(arguments: [0, 8])
  func `gives all bytes of an entry smaller than it declares, and says so`(method: Int) throws {
    var entry = ZipBuilder.Entry(
      "a", method == 0 ? Array("isi".utf8) : DeflateRun.bytes(of: 7, matches: 4))
    entry.method = method
    entry.size = 1 << 30
    let reader = try ArchiveReader(.bytes(ZipBuilder([entry]).bytes))
    var seen = 0
    let outcome = try reader.stream(try #require(reader.entries.first)) { piece in
      seen += piece.count
      return true
    }
    #expect(outcome == .checksumMismatch)
    #expect(seen == (method == 0 ? 3 : 1_033))
  }

  @Test func `looks at no ratio below 64 MiB unless told otherwise`() {
    #expect(ArchiveLimits().ratioFreeBytes == 64 << 20)
    #expect(ArchiveLimits().inflatedEntryBytes == 1 << 30)
    #expect(ArchiveLimits().inflatedTotalBytes == 4 << 30)
  }

  @Test func `never makes room for what is only declared`() throws {
    var entry = ZipBuilder.Entry("a", "isi")
    entry.size = Int.max >> 8
    var zip = ZipBuilder([entry])
    zip.isZip64 = true
    let reader = try ArchiveReader(.bytes(zip.bytes))
    #expect(try reader.bytes(of: try #require(reader.entries.first)).count == 3)
  }

  @Test func `refuses encrypted entries and unknown methods`() {
    var zip = ZipBuilder([("a", "isi")])
    zip.entries[0].flags = 1
    #expect(refusal(zip) == .encrypted(entry: "a"))
    zip.entries[0].flags = 0
    for method in [1, 6, 9, 12, 14, 93, 95, 99] {
      zip.entries[0].method = method
      #expect(refusal(zip) == .unsupportedMethod(method, entry: "a"))
    }
  }

  @Test func `leaves entries alone that nobody asks for`() throws {
    var zip = ZipBuilder([
      ("a", "1"), ("b", "2"), ("c", "3"), ("../../etc/passwd", "4"), ("", "5"), ("d", "6"),
    ])
    zip.entries[0].flags = 1
    zip.entries[1].method = 12
    zip.entries[2].checksum = 9
    let reader = try ArchiveReader(.bytes(zip.bytes))
    let entry = try #require(try reader.entry("d"))
    #expect(try reader.bytes(of: entry) == Array("6".utf8))
  }

  @Test func `refuses deflate data that is none, or ends early`() {
    var zip = ZipBuilder([ZipBuilder.Entry("a", [0xFF, 0xFF, 0xFF])])
    zip.entries[0].method = 8
    #expect(refusal(zip) == .damaged("a is not valid deflate data"))
    zip.entries[0].data = Array(DeflateRun.bytes(of: 1, matches: 100).dropLast(3))
    zip.entries[0].size = 30_000
    #expect(refusal(zip) == .damaged("a ends too early"))
  }

  @Test func `survives a cut at every byte`() {
    var zip = ZipBuilder([("a", "isi"), ("b", "isi lain")])
    zip.isZip64 = true
    let bytes = zip.bytes
    for count in bytes.indices {
      #expect(throws: ArchiveReadError.self) {
        let reader = try ArchiveReader(.bytes(Array(bytes[..<count])))
        for entry in reader.entries { _ = try reader.bytes(of: entry) }
      }
    }
  }

  @Test func `survives every byte being turned over`() {
    var zip = ZipBuilder([("a", "isi"), ("b", "isi lain")])
    zip.isZip64 = true
    let bytes = zip.bytes
    for index in bytes.indices {
      for change: UInt8 in [0xFF, 0x80, 0x01] {
        var damaged = bytes
        damaged[index] ^= change
        guard let reader = try? ArchiveReader(.bytes(damaged)) else { continue }
        for entry in reader.entries { _ = try? reader.bytes(of: entry) }
      }
    }
  }

  @Test func `opens no folder and no missing file`() {
    #expect(throws: ArchiveReadError.self) { try ByteSource(path: Fixture("xlsx").path) }
    #expect(throws: ArchiveReadError.inputOutput(errno: 2)) { try ByteSource(path: "/tidak/ada") }
  }
}
