import Spreadsheet
import TestSupport
import Testing

private func refusal(_ bytes: [UInt8], _ name: String) -> UnreadableFile? {
  #expect(throws: UnreadableFile.self) { try SpreadsheetReader.read(bytes: bytes, name: name) }
}

/// An OLE compound file of one directory sector that names a stream, without content.
private func compoundFile(_ stream: String) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: 512 * 4)
  bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  bytes[30] = 9
  bytes[48] = 0
  bytes[76] = 1
  // Sector 0 is the directory, sector 1 the table of sectors, in which sector 0 is the end of its chain.
  let name: [UInt8] = stream.utf8.flatMap { [$0, 0] } + [0, 0]
  bytes.replaceSubrange(512..<512 + name.count, with: name)
  bytes[512 + 64] = UInt8(name.count)
  bytes[512 + 116] = 2
  for place in 1_024..<1_536 { bytes[place] = 0xFF }
  bytes[1_024] = 0xFE
  return bytes
}

/// Files under a name that is not theirs: told by their first bytes and named in the refusal.
@Suite struct DisguiseTests {
  // SheetJS/sheetjs#617; dimastbk/python-calamine#150; nissl-lab/npoi#834
  @Test(
    arguments: [
      (Array("<html><table><tr><td>1</td></tr></table></html>".utf8), .html),
      (Array("\u{FEFF}<!DOCTYPE html><table>".utf8), .html),
      (Array("Kode\tNama\tTarget\n1\t2\t3\n".utf8), .csv), (Array("Kode;Nama\n1;2\n".utf8), .csv),
      (
        Array(
          "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>".utf8),
        .xml
      ),
      (Array("%PDF-1.7\n".utf8), .pdf), (Array("{\\rtf1 a}".utf8), .rtf),
      (Array("Catatan rapat tanpa tabel".utf8), .text), ([0, 1, 2, 3, 0, 0, 0, 0, 9], .binary),
      (compoundFile("Workbook"), .xls), (compoundFile("Book"), .xls), (compoundFile("WordDocument"), .word),
      (compoundFile("PowerPoint Document"), .powerpoint), (compoundFile("Lain"), .ole),
      (ZipBuilder([("xl/workbook.bin", "x")]).bytes, .xlsb),
      (ZipBuilder([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]).bytes, .ods),
      (ZipBuilder([("word/document.xml", "x")]).bytes, .word), (ZipBuilder([("foto.jpg", "x")]).bytes, .zip),
    ] as [([UInt8], FileKind)]
  )
  func `names what a file called .xlsx really is`(bytes: [UInt8], kind: FileKind) {
    #expect(refusal(bytes, "laporan.xlsx") == .mislabelled(claimed: "xlsx", actual: kind))
  }

  // SheetJS/sheetjs#617: .xls that is HTML or tab-separated text
  @Test(
    arguments: [
      (Array("<table><tr><td>1".utf8), .html), (Array("Kode\tNama\n1\t2\n".utf8), .csv),
      (ZipBuilder([("xl/workbook.bin", "x")]).bytes, .xlsb),
    ] as [([UInt8], FileKind)]
  )
  func `names what a file called .xls really is`(bytes: [UInt8], kind: FileKind) {
    #expect(refusal(bytes, "laporan.xls") == .mislabelled(claimed: "xls", actual: kind))
  }

  @Test(
    arguments: [
      (compoundFile("Workbook"), "a.xls", .xls),
      (ZipBuilder([("xl/workbook.bin", "x")]).bytes, "a.xlsb", .xlsb),
      (ZipBuilder([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]).bytes, "a.ods", .ods),
    ] as [([UInt8], String, FileKind)]
  )
  func `names kinds that are not read also under their own name`(bytes: [UInt8], name: String, kind: FileKind)
  {
    #expect(refusal(bytes, name) == .otherFormat(kind))
  }

  // dimastbk/python-calamine#150: .xls that is really OOXML
  @Test(arguments: ["a.xls", "a.xlsm", "a.csv", "a", "a.zip", "A.XLSX"])
  func `reads a workbook under any name`(name: String) throws {
    let package = PackageBuilder(rows: "<row><c><v>7</v></c></row>")
    let book = try SpreadsheetReader.read(bytes: package.bytes, name: name)
    #expect(book.format == .xlsx)
    #expect(book.sheets.first?.rows.count == 1)
  }

  // nissl-lab/npoi#834: openpyxl says "File is not a zip file"
  @Test(arguments: ["a.xlsx", "a.xls", "a", "a.csv"])
  func `says that an encrypted workbook has a password`(name: String) {
    #expect(refusal(compoundFile("EncryptedPackage"), name) == .passwordProtected)
  }

  @Test func `says that an old workbook has a password`() {
    // BOF without content, then FilePass ([MS-XLS] 2.4.117).
    var bytes = compoundFile("Workbook")
    bytes.replaceSubrange(1_536..<1_544, with: [0x09, 0x08, 0, 0, 0x2F, 0, 0, 0])
    #expect(refusal(bytes, "a.xls") == .passwordProtected)
  }

  @Test func `survives every byte of a compound file being turned over`() {
    let bytes = compoundFile("EncryptedPackage")
    for index in Array(0..<700) + Array(1_020..<1_100) {
      for change: UInt8 in [0xFF, 0x01] {
        var damaged = bytes
        damaged[index] ^= change
        #expect(throws: UnreadableFile.self) { try SpreadsheetReader.read(bytes: damaged, name: "a.xlsx") }
      }
    }
  }

  @Test(arguments: ["#!/bin/sh\n", "MZ\0\0", "\0\0\0\0"])
  func `reads a workbook with something in front of it, and says so`(front: String) throws {
    let bytes = Array(front.utf8) + PackageBuilder(rows: "<row><c><v>7</v></c></row>").bytes
    let book = try SpreadsheetReader.read(bytes: bytes, name: "a.xlsx")
    #expect(book.sheets.first?.rows.count == 1)
    #expect(book.warnings.map(\.code) == [.bytesBeforeArchive])
  }

  @Test func `reads a workbook with something behind it`() throws {
    var package = PackageBuilder(rows: "<row><c><v>7</v></c></row>")
    package.zip.suffix = Array("\r\n--batas--\r\n".utf8)
    #expect(try SpreadsheetReader.read(bytes: package.bytes, name: "a.xlsx").sheets.first?.rows.count == 1)
  }
}
