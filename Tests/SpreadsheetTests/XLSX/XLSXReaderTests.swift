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
}
