import Spreadsheet
import TestSupport
import Testing

private func kind(_ text: String) -> FileKind { FileKind.sniff(Array(text.utf8)) }

@Suite struct FileKindSniffingTests {
  @Test(
    arguments: [
      ("%PDF-1.7", .pdf), ("{\\rtf1", .rtf), ("Rar!\u{1A}\u{07}", .rar), ("GIF89a", .image),
      ("<html><body>", .html),
      ("\u{FEFF}  <!DOCTYPE html>", .html), ("<TABLE border=1>", .html),
      ("<?xml version=\"1.0\"?><a/>", .xml),
      ("<?xml version=\"1.0\"?><html xmlns=\"x\">", .html), ("MIME-Version: 1.0", .html),
      ("Kode;Nama\n1;2", .csv),
      ("Kode\tNama", .csv), ("sep=;\nKode;Nama", .csv), ("Catatan rapat", .text),
      ("Kode;Na\0ma;Target;Realisasi", .csv),
      ("a,b\n1,\0\n2,\0\n", .csv), ("a\0b\0\0c\0\0", .binary), ("a;b\u{1}\u{2}\n\0\0;x", .binary),
    ] as [(String, FileKind)]
  )
  func `tells text files apart`(text: String, expected: FileKind) {
    #expect(kind(text) == expected)
  }

  @Test func `takes UTF-16 with and without a mark for text, and other NULs for binary`() {
    let little = "Kode;Nama;Target".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = "Kode;Nama;Target".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(FileKind.sniff(little) == .csv)
    #expect(FileKind.sniff(big) == .csv)
    #expect(FileKind.sniff([0xFF, 0xFE] + little) == .csv)
    #expect(FileKind.sniff([0xFE, 0xFF] + big) == .csv)
    #expect(FileKind.sniff([0xFF, 0xFE, 0, 0] + little.flatMap { $0 == 0 ? [0, 0, 0] : [$0] }) == .csv)
    #expect(FileKind.sniff([0, 0, 0xFE, 0xFF] + big.flatMap { $0 == 0 ? [0, 0, 0] : [$0] }) == .csv)
    #expect(FileKind.sniff([0, 1, 2, 0, 0, 3, 77, 78]) == .binary)
  }
}

@Suite struct SpreadsheetReaderTests {
  private func refusal(_ bytes: [UInt8], _ name: String) -> UnreadableFile? {
    #expect(throws: UnreadableFile.self) { try SpreadsheetReader.read(bytes: bytes, name: name) }
  }

  @Test(
    arguments: [
      ("terkunci.xlsx", .passwordProtected), ("biff.xls", .otherFormat(.xls)),
      ("terpotong.xlsx", .damaged("end of the archive")),
      ("html.xlsx", .mislabelled(claimed: "xlsx", actual: .html)),
      ("tidak-ada.xlsx", .inputOutput(errno: 2)),
    ] as [(String, UnreadableFile)]
  )
  func `says why a file is refused`(name: String, expected: UnreadableFile) {
    #expect(throws: expected) { try SpreadsheetReader.read(path: Fixture("xlsx/" + name).path) }
  }

  @Test func `takes the sender's name for the claim`() {
    let path = Fixture("xlsx/biff.xls").path
    #expect(throws: UnreadableFile.mislabelled(claimed: "xlsx", actual: .xls)) {
      try SpreadsheetReader.read(path: path, name: "Laporan TW2.XLSX")
    }
  }

  @Test func `calls nothing, white space and a lone mark empty`() {
    #expect(refusal([], "a.xlsx") == .empty)
    #expect(refusal(Array(" \r\n\t".utf8), "a.csv") == .empty)
    #expect(refusal([0xEF, 0xBB, 0xBF, 0x0A], "a.csv") == .empty)
    #expect(refusal([0xFF, 0xFE], "a.csv") == .empty)
  }

  @Test(
    arguments: [
      ("word/document.xml", .word), ("ppt/presentation.xml", .powerpoint), ("xl/workbook.bin", .xlsb),
      ("foto.jpg", .zip),
    ] as [(String, FileKind)]
  )
  func `tells archives apart by their entries`(entry: String, expected: FileKind) {
    let bytes = ZipBuilder([(entry, "x")]).bytes
    #expect(refusal(bytes, "laporan") == .otherFormat(expected))
    #expect(refusal(bytes, "laporan.xlsx") == .mislabelled(claimed: "xlsx", actual: expected))
  }

  @Test func `knows OpenDocument by its type entry`() {
    let bytes = ZipBuilder([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", ""),
    ]).bytes
    #expect(refusal(bytes, "a.ods") == .otherFormat(.ods))
  }

  @Test func `refuses text under the name of a workbook`() {
    #expect(refusal(Array("a;b".utf8), "x.xlsx") == .mislabelled(claimed: "xlsx", actual: .csv))
  }

  @Test func `reads a file that a person saved`() throws {
    let book = try SpreadsheetReader.read(path: Fixture("xlsx/tersembunyi.xlsx").path)
    let sheet = try #require(book.sheets.first)
    #expect(sheet.name == "TW II")
    #expect(sheet.hiddenRows == [17])
    #expect(sheet.hiddenColumns == [7])
    #expect(sheet.merges.first == CellRange("A1:L1"))
    #expect(book.sheets.contains { $0.visibility != .visible })
    #expect(book.warnings.isEmpty)
  }

  @Test func `reads formulas together with their stored values`() throws {
    let book = try SpreadsheetReader.read(path: Fixture("xlsx/duabaris-rumus.xlsx").path)
    let formulas = try #require(book.sheets.first).rows.flatMap(\.cells).filter { $0.formula != nil }
    #expect(!formulas.isEmpty)
    #expect(formulas.allSatisfy { $0.value != nil })
  }
}
