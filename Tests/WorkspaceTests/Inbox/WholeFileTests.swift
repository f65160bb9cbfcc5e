import TestSupport
import Testing

@testable import Workspace

struct WholeFileTests {
  private static let book = ZipBuilder([
    ("xl/workbook.xml", "<workbook/>"), ("xl/sheet1.xml", "<sheet>isi</sheet>"),
  ])

  private func isWhole(_ bytes: [UInt8], _ name: String) -> Bool {
    WholeFile.evidence(in: bytes, named: FileName(name)) != .incomplete
  }

  @Test(arguments: ["a.xlsx", "a.XLSM", "a.ods"])
  func `still being written: a workbook is whole with its directory and every checksum`(name: String) {
    let bytes = Self.book.bytes
    #expect(isWhole(bytes, name))
    for length in 0..<bytes.count { #expect(!isWhole(Array(bytes.prefix(length)), name), "\(length)") }
  }

  @Test func `still being written: a size that was set first leaves NULs, wherever they are`() {
    let bytes = Self.book.bytes
    for length in 0..<bytes.count {
      let holed = bytes.prefix(length) + [UInt8](repeating: 0, count: bytes.count - length)
      // The very last bytes may be NUL in the finished file.
      guard Array(holed) != bytes else { continue }
      #expect(!isWhole(Array(holed), "a.xlsx"), "\(length)")
    }
  }

  @Test func `still being written: one entry that is not all there yet`() {
    var book = Self.book
    book.entries[1].checksum = 1
    #expect(!isWhole(book.bytes, "a.xlsx"))
  }

  @Test(
    arguments: [
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Array("<html>".utf8), Array("Kode;Nama".utf8),
    ] as [[UInt8]])
  func `a workbook that is no archive is not waited for`(bytes: [UInt8]) {
    #expect(isWhole(bytes, "a.xlsx"))
  }

  @Test func `an archive that is refused whatever comes is not waited for`() {
    var locked = Self.book
    locked.entries[0].flags = 1
    #expect(isWhole(locked.bytes, "a.xlsx"))
    var other = Self.book
    other.entries[0].method = 12
    #expect(isWhole(other.bytes, "a.xlsx"))
  }

  @Test(
    arguments: [
      (Array("Kode;Nama\n1;é".utf8), true), ([], false), (Array("Kode".utf8) + [0, 0, 0], false),
      ([0, 0, 0, 0], false),
      ([0xFF, 0xFE, 0x41, 0, 0x3B, 0], true), ([0xFF, 0xFE, 0x41, 0, 0, 0], false),
      ([0xFF, 0xFE, 0x41, 0, 0x3B], false),
      ([0xFE, 0xFF, 0, 0x41], true), ([0x41, 0, 0x3B, 0], true), ([0, 0x41, 0, 0x3B], true),
      // U+0100 behind A: two NULs in a row, but no character of two.
      ([0x41, 0, 0, 0x01], true),
    ] as [([UInt8], Bool)])
  func `still being written: a text holds no NUL, but for those of UTF-16`(bytes: [UInt8], expected: Bool) {
    #expect(isWhole(bytes, "a.csv") == expected)
  }

  @Test func `only checksums prove anything`() {
    #expect(WholeFile.evidence(in: Self.book.bytes, named: FileName("a.xlsx")) == .proven)
    #expect(WholeFile.evidence(in: Array("Kode".utf8), named: FileName("a.csv")) == .plausible)
  }

  @Test func `of other kinds nothing shows`() {
    #expect(isWhole([0, 0], "a.xls"))
    #expect(!isWhole([], "a.xls"))
  }
}
