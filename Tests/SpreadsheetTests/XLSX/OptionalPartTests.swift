import Spreadsheet
import TestSupport
import Testing

/// Every part but workbook and sheet, and every attribute, may be missing or broken.
@Suite struct OptionalPartTests {
  private let rows = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"

  // readxl 1.2.0 (tidyverse/readxl#505); PHPOffice/PhpSpreadsheet#2246; kz26/PyExcelerate#34
  @Test(arguments: [
    nil, "<styleSheet xmlns=\"\(PackageBuilder.main)\"/>", "<styleSheet/>",
    "<styleSheet xmlns=\"\(PackageBuilder.main)\"><cellXfs/></styleSheet>",
    "<styleSheet xmlns=\"\(PackageBuilder.main)\"><cellXfs count=\"9\"><xf/><xf numFmtId=\"\"/></cellXfs></styleSheet>",
    "<lain/>",
  ])
  func `needs no styles, and none in them`(styles: String?) throws {
    var package = PackageBuilder(rows: rows + "<row><c s=\"0\"><v>8</v></c></row>")
    if let styles { package["xl/styles.xml"] = styles }
    #expect(try values(package) == ["A1": .number(7), "A2": .number(8)])
    #expect(try read(package).warnings.isEmpty)
  }

  @Test(arguments: ["", "   ", "<styleSheet", "bukan XML", "\0\0\0\0"])
  func `goes on without styles that are no XML, and says so`(styles: String) throws {
    var package = PackageBuilder(rows: rows)
    package["xl/styles.xml"] = styles
    #expect(try values(package) == ["A1": .number(7)])
    #expect(try read(package).warnings.map(\.code) == [.badStyles])
  }

  // Benchling-Open-Source/allotropy#301; pyexcel/pyexcel-xlsx#42
  @Test(arguments: [
    "<fills><fill/></fills>",
    "<fills><fill><patternFill patternType=\"warna\"><fgColor rgb=\"x\"/></patternFill></fill></fills>",
    "<fonts><font><sz val=\"besar\"/><family val=\"99\"/></font></fonts>",
    "<borders><border><left style=\"?\"/></border></borders>",
    "<cellStyleXfs><xf numFmtId=\"999\"/></cellStyleXfs>",
    "<dxfs><dxf><numFmt numFmtId=\"200\"/></dxf></dxfs>",
  ])
  func `keeps the formats beside a bad fill, font or border`(broken: String) throws {
    var package = PackageBuilder(rows: "<row><c s=\"1\"><v>46112</v></c></row>")
    package.setFormats(["yyyy-mm-dd"])
    package["xl/styles.xml"] = package["xl/styles.xml"].replacing("<cellXfs>", with: broken + "<cellXfs>")
    let date = CivilDateTime(year: 2026, month: 3, day: 31)
    #expect(try values(package) == ["A1": .date(date, serial: 46112)])
    #expect(try read(package).warnings.isEmpty)
  }

  // A style number out of range is General (calamine 0.25), never a stop.
  @Test(arguments: ["9", "4294967295", "99999999999999999999", "-1", "x", ""])
  func `takes a style that is not there for General, and says so`(style: String) throws {
    var package = PackageBuilder(rows: "<row><c s=\"\(style)\"><v>7</v></c></row>")
    package.setFormats(["0%"])
    let cell = try #require(try read(package).sheets.first?.rows.first?.cells.first)
    #expect(cell.value == .number(7))
    #expect(cell.format == .general)
    #expect(
      try read(package).warnings == [
        ReadWarning(.styleOutOfRange, sheet: "Data", cell: CellReference("A1"), detail: style)
      ]
    )
  }

  @Test func `reads a book whose shared strings are missing, and says so at each cell`() throws {
    let package = PackageBuilder(rows: "<row><c t=\"s\"><v>0</v></c><c><v>7</v></c></row>")
    #expect(try values(package) == ["A1": .error("#REF!"), "B1": .number(7)])
    #expect(try read(package).warnings.map(\.code) == [.sharedStringOutOfRange])
  }

  // CoreOffice/CoreXLSX#12, #119, #120; tfussell/xlnt#10; xlnt-community/xlnt#6
  @Test func `needs no attribute that only repeats or decorates`() throws {
    var package = PackageBuilder(
      rows: "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>1</v></c></row>",
      around: (
        "<sheetPr/><dimension/><sheetViews><sheetView/></sheetViews><sheetFormatPr/><cols/><cols><col/></cols>",
        "<mergeCells><mergeCell/><mergeCell ref=\"A1:B1\"/></mergeCells><pageMargins/><drawing/>"
      )
    )
    package.setStrings(["<t>satu</t>"])
    package.setFormats(["0%"])
    package["xl/workbook.xml"] = """
      <workbook xmlns="\(PackageBuilder.main)" xmlns:r="\(PackageBuilder.relationships)"><workbookPr/><bookViews>\
      <workbookView/></bookViews><sheets><sheet r:id="rId1"/></sheets><definedNames><definedName/></definedNames>\
      <calcPr/></workbook>
      """
    let book = try read(package)
    #expect(try values(package) == ["A1": .text("satu"), "B1": .number(1)])
    #expect(book.sheets.map(\.name) == [""])
    #expect(book.sheets.first?.merges.map(\.description) == ["A1:B1"])
    #expect(book.warnings.isEmpty)
  }

  @Test func `believes no count and no span`() throws {
    var package = PackageBuilder(
      rows: """
        <row spans="x:y"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row spans="1:1"><c/><c><v>7</v></c></row>
        """,
      around: ("", "<mergeCells count=\"4294967295\"><mergeCell ref=\"A1:B1\"/></mergeCells>")
    )
    package.setStrings(["<t>a</t>", "<t>b</t>"])
    package["xl/sharedStrings.xml"] = package["xl/sharedStrings.xml"].replacing(
      "<sst ", with: "<sst count=\"-1\" uniqueCount=\"4000000000\" ")
    #expect(try values(package) == ["A1": .text("a"), "B1": .text("b"), "B2": .number(7)])
    #expect(try read(package).warnings.isEmpty)
  }

  @Test func `passes over parts it does not know, however broken`() throws {
    var package = PackageBuilder(rows: rows)
    for name in [
      "xl/theme/theme1.xml", "docProps/core.xml", "docProps/app.xml", "xl/calcChain.xml",
      "customXml/item1.xml",
    ] {
      package[name] = "<!DOCTYPE a [<!ENTITY"
    }
    var unread = ZipBuilder.Entry("xl/media/image1.png", "x")
    unread.checksum = 1
    unread.method = 99
    package.zip.entries = [unread]
    #expect(try values(package) == ["A1": .number(7)])
    #expect(try read(package).warnings.isEmpty)
  }

  @Test(arguments: ["", "<Properties", "<a></b>"])
  func `goes on without custom properties that are broken, and says so`(part: String) throws {
    var package = PackageBuilder(rows: rows)
    package["_rels/.rels"] = PackageBuilder.relations([
      ("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", "custom-properties", "docProps/custom.xml"),
    ])
    package["docProps/custom.xml"] = part
    #expect(try values(package) == ["A1": .number(7)])
    #expect(try read(package).warnings.map(\.code) == [.damagedPart])
  }
}
