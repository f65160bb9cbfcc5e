import Spreadsheet
import TestSupport
import Testing

/// The workbook of a package.
func read(_ package: PackageBuilder, limits: Limits = Limits()) throws(UnreadableFile) -> Workbook {
  try SpreadsheetReader.read(bytes: package.bytes, name: "uji.xlsx", limits: limits)
}

/// The values of the first sheet by their place.
func values(_ package: PackageBuilder) throws -> [String: CellValue] {
  let sheet = try #require(try read(package).sheets.first)
  let cells = sheet.rows.flatMap(\.cells).map { ("\($0.reference)", $0.value) }
  return Dictionary(uniqueKeysWithValues: cells.compactMap { place, value in value.map { (place, $0) } })
}

@Suite struct PackageTests {
  private static let cell = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"

  @Test func `needs no styles, no strings and no content types`() throws {
    var package = PackageBuilder(rows: Self.cell)
    package.remove("[Content_Types].xml")
    #expect(try values(package) == ["A1": .number(7)])
  }

  @Test(arguments: [
    "/xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml", "./worksheets/sheet1.xml",
    "../xl/worksheets/sheet1.xml", "WORKSHEETS/Sheet1.XML", "../../xl/worksheets/sheet1.xml",
    "worksheets/sheet%31.xml",
  ])
  func `resolves targets of relationships as packages do`(target: String) throws {
    var package = PackageBuilder(rows: Self.cell)
    package["xl/_rels/workbook.xml.rels"] = PackageBuilder.relations([("rId1", "worksheet", target)])
    #expect(try values(package) == ["A1": .number(7)])
  }

  @Test func `finds a workbook that does not lie under xl`() throws {
    var package = PackageBuilder(rows: Self.cell)
    package.rename("xl/workbook.xml", to: "buku.xml")
    package.rename("xl/worksheets/sheet1.xml", to: "isi/1.xml")
    package["_rels/.rels"] = PackageBuilder.relations([("rId1", "officeDocument", "/buku.xml")])
    package["_rels/buku.xml.rels"] = PackageBuilder.relations([("rId1", "worksheet", "isi/1.xml")])
    package.remove("xl/_rels/workbook.xml.rels")
    #expect(try values(package) == ["A1": .number(7)])
  }

  @Test func `finds a workbook without root relationships`() throws {
    var package = PackageBuilder(rows: Self.cell)
    package.remove("_rels/.rels")
    #expect(try values(package) == ["A1": .number(7)])
    package.remove("[Content_Types].xml")
    #expect(try values(package) == ["A1": .number(7)])
  }

  @Test func `reads backslashes and capitals in entry names`() throws {
    var package = PackageBuilder(rows: Self.cell)
    package.parts = package.parts.map { ($0.name.split(separator: "/").joined(separator: "\\"), $0.content) }
    #expect(try values(package) == ["A1": .number(7)])
    package.parts = package.parts.map { ($0.name.uppercased(), $0.content) }
    #expect(try values(package) == ["A1": .number(7)])
  }

  @Test func `reads strict workbooks`() throws {
    var package = PackageBuilder(rows: Self.cell)
    for (index, part) in package.parts.enumerated() {
      package.parts[index].content = part.content
        .replacing(PackageBuilder.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replacing(
          PackageBuilder.relationships,
          with: "http://purl.oclc.org/ooxml/officeDocument/relationships"
        )
    }
    #expect(try values(package) == ["A1": .number(7)])
  }

  @Test func `reads any prefix`() throws {
    var package = PackageBuilder(rows: "")
    package["xl/worksheets/sheet1.xml"] = """
      <x:worksheet xmlns:x="\(PackageBuilder.main)"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row>\
      </x:sheetData></x:worksheet>
      """
    package["xl/workbook.xml"] = """
      <y:workbook xmlns:y="\(PackageBuilder.main)"><y:sheets>\
      <y:sheet name="A" q:id="rId1" xmlns:q="\(PackageBuilder.relationships)"/></y:sheets></y:workbook>
      """
    #expect(try values(package) == ["A1": .number(7)])
  }

  @Test func `keeps the order of the workbook and names sheets that are not there`() throws {
    var package = PackageBuilder(rows: Self.cell)
    package["xl/workbook.xml"] = """
      <workbook xmlns="\(PackageBuilder.main)" xmlns:r="\(PackageBuilder.relationships)"><sheets>\
      <sheet name="Hilang" sheetId="9" r:id="rId9"/><sheet name="Tanpa" sheetId="4" r:id=""/>\
      <sheet name="A &amp; B" sheetId="2" r:id="rId1" state="hidden"/>\
      <sheet name="Bagan" r:id="rId8" state="veryHidden"/></sheets></workbook>
      """
    package["xl/_rels/workbook.xml.rels"] = PackageBuilder.relations([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId8", "chartsheet", "chartsheets/sheet1.xml"),
    ])
    let book = try read(package)
    #expect(book.sheets.map(\.name) == ["Hilang", "Tanpa", "A & B", "Bagan"])
    #expect(book.sheets.map(\.visibility) == [.visible, .visible, .hidden, .veryHidden])
    #expect(book.sheets.map(\.kind) == [.worksheet, .worksheet, .worksheet, .chart])
    #expect(book.sheets.map(\.rows.count) == [0, 0, 1, 0])
    #expect(
      book.warnings.map { "\($0.code) \($0.sheet ?? "")" }
        == ["unresolvedSheet Hilang", "unresolvedSheet Tanpa", "sheetNotRead Bagan"]
    )
  }

  @Test func `names active content without touching it`() throws {
    var package = PackageBuilder(rows: Self.cell)
    #expect(try read(package).activeContent.isEmpty)
    for name in [
      "xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/embeddings/a.docx", "xl/connections.xml",
    ] {
      package[name] = "x"
    }
    #expect(try read(package).activeContent == Set(Workbook.ActiveContent.allCases))
  }

  @Test func `reads custom properties`() throws {
    var package = PackageBuilder(rows: Self.cell)
    package["_rels/.rels"] = PackageBuilder.relations([
      ("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", "custom-properties", "docProps/custom.xml"),
    ])
    let types = "http://schemas.openxmlformats.org/officeDocument/2006"
    package["docProps/custom.xml"] = """
      <Properties xmlns="\(types)/custom-properties" xmlns:vt="\(types)/docPropsVTypes">\
      <property name="rekap.form" pid="2"><vt:lpwstr>baku/1</vt:lpwstr></property>\
      <property name="tahun" pid="3"><vt:i4>2026</vt:i4></property></Properties>
      """
    #expect(try read(package).properties == ["rekap.form": "baku/1", "tahun": "2026"])
  }

  @Test func `reads parts in UTF-16`() throws {
    var package = PackageBuilder(rows: "")
    let sheet =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
      + PackageBuilder(rows: Self.cell)["xl/worksheets/sheet1.xml"]
    package.remove("xl/worksheets/sheet1.xml")
    let bytes = ("\u{FEFF}" + sheet).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    package.zip.entries = [ZipBuilder.Entry("xl/worksheets/sheet1.xml", bytes)]
    #expect(try values(package) == ["A1": .number(7)])
  }

  @Test func `goes on without styles that are broken, and says so`() throws {
    var package = PackageBuilder(rows: "<row><c s=\"1\"><v>7</v></c></row>")
    package["xl/styles.xml"] = "<styleSheet xmlns=\"\(PackageBuilder.main)\"><fills><fill></fills>"
    let book = try read(package)
    #expect(book.sheets.first?.rows.first?.cells.first?.value == .number(7))
    #expect(book.warnings.map(\.code) == [.badStyles, .styleOutOfRange])
  }

  @Test func `reads on after a wrong checksum, and says so`() throws {
    var package = PackageBuilder(rows: Self.cell)
    var entry = ZipBuilder.Entry("xl/worksheets/sheet1.xml", package["xl/worksheets/sheet1.xml"])
    package.remove("xl/worksheets/sheet1.xml")
    entry.checksum = 5
    package.zip.entries = [entry]
    let book = try read(package)
    #expect(book.sheets.first?.rows.count == 1)
    #expect(book.warnings.map(\.code) == [.checksumMismatch])
  }

  @Test func `says when a sheet part is no sheet`() throws {
    var package = PackageBuilder(rows: "")
    package["xl/worksheets/sheet1.xml"] = "<worksheet xmlns=\"urn:lain\"><sheetData/></worksheet>"
    #expect(try read(package).warnings.map(\.code) == [.sheetNotRead])
  }
}
