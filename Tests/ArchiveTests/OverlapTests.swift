import Archive
import TestSupport
import Testing

private func outcome(_ name: String, of zip: ZipBuilder) throws -> String {
  let reader = try ArchiveReader(.bytes(zip.bytes))
  let entry = try #require(try reader.entry(name))
  return String(decoding: try reader.bytes(of: entry), as: UTF8.self)
}

/// Entries that share bytes unfold without bound (Fifield, "A better zip bomb"; python/cpython#110016).
@Suite struct OverlapTests {
  @Test func `refuses entries with one header between them`() {
    var second = ZipBuilder.Entry("b", "isi")
    second.sharesDataOf = 0
    let zip = ZipBuilder([ZipBuilder.Entry("a", "isi"), second])
    for name in ["a", "b"] {
      #expect(throws: ArchiveReadError.ambiguous("\(name) overlaps another entry")) {
        try outcome(name, of: zip)
      }
    }
  }

  @Test func `refuses an entry that quotes the header of the next`() throws {
    var inner = ZipBuilder.Entry("b", "isi")
    // Behind the local header and the name of the first entry.
    inner.statedOffset = 31
    let quoted = ZipBuilder([ZipBuilder.Entry]()).local(inner)
    let zip = ZipBuilder([
      ZipBuilder.Entry("a", quoted), inner, ZipBuilder.Entry("c", "bebas"),
    ])
    for name in ["a", "b"] {
      #expect(throws: ArchiveReadError.ambiguous("\(name) overlaps another entry")) {
        try outcome(name, of: zip)
      }
    }
    // What others do with their bytes is no fault of an entry that is read alone.
    #expect(try outcome("c", of: zip) == "bebas")
  }

  @Test func `refuses an entry that reaches into the directory`() {
    var entry = ZipBuilder.Entry("a", "isi")
    entry.statedOffset = 0
    // The header says three bytes and the directory ten, seven of which are its own.
    var listed = entry
    listed.data = Array("isi1234567".utf8)
    let bytes = ZipBuilder([ZipBuilder.Entry]()).local(entry) + ZipBuilder([listed]).bytes
    #expect(throws: ArchiveReadError.self) {
      let reader = try ArchiveReader(.bytes(bytes))
      for entry in reader.entries { _ = try reader.bytes(of: entry) }
    }
  }

  // ClamAV and libzip (nih-at/libzip#354) met honest archives that a strict rule refuses.
  @Test(arguments: ZipBuilder.Descriptors.allCases)
  func `takes no descriptor, gap or order for an overlap`(descriptors: ZipBuilder.Descriptors) throws {
    var gap = ZipBuilder.Entry("tak disebut", "celah")
    gap.checksum = 0
    var zip = ZipBuilder([ZipBuilder.Entry("a", "satu"), gap, ZipBuilder.Entry("b", "dua")])
    zip.descriptors = descriptors
    zip.directoryOrder = [2, 0]
    zip.statedCount = 2
    #expect(try outcome("a", of: zip) == "satu")
    #expect(try outcome("b", of: zip) == "dua")
  }
}
