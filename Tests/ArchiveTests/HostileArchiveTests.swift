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

  @Test func `refuses entries that share their bytes`() {
    var second = ZipBuilder.Entry("b", "isi")
    second.sharesDataOf = 0
    #expect(
      refusal(ZipBuilder([ZipBuilder.Entry("a", "isi"), second])) == .damaged("a overlaps another entry")
    )
  }

  @Test func `refuses an entry larger than it declares`() {
    var zip = bomb(matches: 10)
    zip.entries[0].size = 100
    #expect(refusal(zip) == .damaged("a is larger than its declared size"))
  }

  @Test func `refuses encrypted entries and unknown methods`() {
    var zip = ZipBuilder([("a", "isi")])
    zip.entries[0].flags = 1
    #expect(refusal(zip) == .encrypted(entry: "a"))
    zip.entries[0].flags = 0
    zip.entries[0].method = 12
    #expect(refusal(zip) == .unsupportedMethod(12, entry: "a"))
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
