import Spreadsheet
import TestSupport
import Testing

/// Files that are not as they should be but still say what is in their cells.
@Suite struct DamagedPackageTests {
  private static let row = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"

  private func codes(_ package: PackageBuilder) throws -> [ReadWarning.Code] {
    try read(package).warnings.map(\.code)
  }

  @Test(arguments: ["\r\n", "<br />\n<b>Warning</b>: tanggal tidak dikenal;", "PK00", "\u{0}\u{1}\u{2}"])
  func `reads a workbook behind other bytes, and says so`(prefix: String) throws {
    var package = PackageBuilder(rows: Self.row)
    package.zip.prefix = Array(prefix.utf8)
    #expect(try values(package) == ["A1": .number(7)])
    #expect(try read(package).warnings == [ReadWarning(.bytesBeforeArchive, detail: "\(prefix.utf8.count)")])
  }

  @Test func `takes text that is called text for text, whatever stands behind it`() throws {
    var package = PackageBuilder(rows: Self.row)
    package.zip.prefix = Array(repeating: Array("nomor;uraian;nilai\n".utf8), count: 500).flatMap(\.self)
    #expect(try SpreadsheetReader.read(bytes: package.bytes, name: "a.csv").format == .csv)
  }

  @Test func `needs no list of types that can be read`() throws {
    var package = PackageBuilder(rows: Self.row)
    package["[Content_Types].xml"] = "<Types"
    #expect(try values(package) == ["A1": .number(7)])
    #expect(try codes(package) == [.damagedPart])
  }

  @Test func `needs no custom properties that can be read`() throws {
    var package = PackageBuilder(rows: Self.row)
    package["_rels/.rels"] = PackageBuilder.relations([
      ("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", "custom-properties", "docProps/custom.xml"),
    ])
    package["docProps/custom.xml"] = "<Properties><property name=\"a\">"
    #expect(try values(package) == ["A1": .number(7)])
    #expect(try codes(package) == [.damagedPart])
  }

  @Test(arguments: [
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    "application/vnd.ms-excel.template.macroEnabled.main+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  ])
  func `finds workbooks and templates with and without macros by their type`(type: String) throws {
    var package = PackageBuilder(rows: Self.row)
    package.remove("_rels/.rels")
    package.rename("xl/workbook.xml", to: "xl/buku.xml")
    package.rename("xl/_rels/workbook.xml.rels", to: "xl/_rels/buku.xml.rels")
    package["[Content_Types].xml"] = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Override PartName="/xl/buku.xml" ContentType="\(type)"/></Types>
      """
    #expect(try values(package) == ["A1": .number(7)])
  }

  @Test func `finds strings and styles that nothing relates to`() throws {
    var package = PackageBuilder(rows: "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46112</v></c></row>")
    package.setStrings(["<t>Uraian</t>"])
    package.setFormats(["dd/mm/yyyy"])
    package["xl/_rels/workbook.xml.rels"] = PackageBuilder.relations([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "hilang.xml"),
    ])
    let date = CivilDateTime(year: 2026, month: 3, day: 31)
    #expect(try values(package) == ["A1": .text("Uraian"), "B1": .date(date, serial: 46112)])
  }

  @Test func `finds a sheet whose relationship has a prefix declared nowhere`() throws {
    var package = PackageBuilder(rows: Self.row)
    package["xl/workbook.xml"] = """
      <workbook xmlns="\(PackageBuilder.main)"><sheets><sheet name="Data" r:id="rId1"/></sheets></workbook>
      """
    #expect(try values(package) == ["A1": .number(7)])
  }

  @Test(arguments: ["\n 0 \n", "0.0", "+0", "0e0"])
  func `takes the number of a shared string in any spelling`(spelling: String) throws {
    var package = PackageBuilder(rows: "<row><c t=\"s\"><v>\(spelling)</v></c><c t=\"s\"><v> </v></c></row>")
    package.setStrings(["<t>Uraian</t>"])
    #expect(try values(package) == ["A1": .text("Uraian")])
    #expect(try codes(package) == [])
  }

  @Test func `reads truth values among white space`() throws {
    let rows = "<row><c t=\"b\"><v>\n1\n</v></c><c t=\"b\"><v> false </v></c><c t=\"b\"><v> </v></c></row>"
    #expect(try values(PackageBuilder(rows: rows)) == ["A1": .bool(true), "B1": .bool(false)])
  }

  @Test func `keeps a number with a character XML cannot hold as text, and says so`() throws {
    let package = PackageBuilder(rows: "<row><c><v>1\u{2}2</v></c><c t=\"str\"><v>a&#2;b</v></c></row>")
    #expect(try values(package) == ["A1": .text("1\u{FFFD}2"), "B1": .text("a\u{FFFD}b")])
    #expect(try Set(codes(package)) == [.badNumber, .malformedMarkup])
  }

  @Test func `gives the whole sheets beside a damaged one, and nothing of that`() throws {
    var package = PackageBuilder(rows: Self.row)
    package["xl/workbook.xml"] = package["xl/workbook.xml"].replacing(
      "</sheets>",
      with: "<sheet name=\"Rusak\" state=\"hidden\" r:id=\"rId2\"/></sheets>"
    )
    package["xl/_rels/workbook.xml.rels"] = PackageBuilder.relations([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml"),
    ])
    package["xl/worksheets/sheet2.xml"] = """
      <worksheet xmlns="\(PackageBuilder.main)"><sheetData>\(Self.row)<row r="2"><c r="A2"><v>8
      """
    let book = try read(package)
    #expect(book.sheets.map(\.name) == ["Data", "Rusak"])
    #expect(book.sheets.map(\.visibility) == [.visible, .hidden])
    #expect(book.sheets.map(\.rows.count) == [1, 0])
    #expect(book.warnings.map(\.code) == [.damagedSheet])
    #expect(book.warnings.map(\.sheet) == ["Rusak"])
  }
}
