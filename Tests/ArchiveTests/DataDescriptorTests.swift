import Archive
import TestSupport
import Testing

/// Sizes behind the data: only the central directory is sure of them.
@Suite struct DataDescriptorTests {
  private func contents(_ zip: ZipBuilder) throws -> [String] {
    let reader = try ArchiveReader(.bytes(zip.bytes))
    return try reader.entries.map { entry in
      var bytes: [UInt8] = []
      let outcome = try reader.stream(entry) { piece in
        for index in piece.indices { bytes.append(piece[index]) }
        return true
      }
      #expect(outcome == .complete)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  // dotnet/runtime#1094, icsharpcode/SharpZipLib#900 (the wide form), yukiyokotani/office-open-xml-viewer#1428
  @Test(arguments: ZipBuilder.Descriptors.allCases, [false, true])
  func `reads entries with descriptors of any form`(form: ZipBuilder.Descriptors, isZip64: Bool) throws {
    var zip = ZipBuilder([("a", "satu"), ("b", "dua")])
    zip.descriptors = form
    zip.isZip64 = isZip64
    #expect(try contents(zip) == ["satu", "dua"])
  }

  // shuchkin/simplexlsx#169
  @Test func `reads entries whose sizes stand in both places`() throws {
    var zip = ZipBuilder([("a", "satu"), ("b", "dua")])
    zip.descriptors = .signed
    zip.repeatsSizes = true
    #expect(try contents(zip) == ["satu", "dua"])
  }

  // EPPlusSoftware/EPPlus#1808
  @Test func `takes the mark of a descriptor within the data for data`() throws {
    for mark in ["PK\u{7}\u{8}", "PK\u{3}\u{4}", "PK\u{1}\u{2}"] {
      var zip = ZipBuilder([("a", "satu\(mark)12345678dua"), ("b", mark)])
      zip.descriptors = .signed
      #expect(try contents(zip) == ["satu\(mark)12345678dua", mark])
    }
  }
}
