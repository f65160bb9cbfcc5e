import Spreadsheet
import TestSupport
import Testing

private let strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main"
private let strictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships"

/// The same package in the strict form of the standard.
private func strict(_ package: PackageBuilder) -> PackageBuilder {
  var package = package
  package.parts = package.parts.map { part in
    let content = part.content.replacing(PackageBuilder.main, with: strictMain)
      .replacing(
        "\(PackageBuilder.relationships)/custom-properties", with: "\(strictRelationships)/customProperties"
      )
      .replacing(PackageBuilder.relationships, with: strictRelationships)
      .replacing(
        "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        with: "http://purl.oclc.org/ooxml/officeDocument/customProperties"
      )
      .replacing(
        "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
        with: "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes"
      )
    return (part.name, content)
  }
  return package
}

/// Elements and attributes are known by namespace and local name.
@Suite struct NamespaceTests {
  private var full: PackageBuilder {
    var package = PackageBuilder(
      rows: "<row><c s=\"1\"><v>46112</v></c><c t=\"s\"><v>0</v></c></row>",
      around: ("", "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
    )
    package.setStrings(["<r><t>a</t></r><rPh><t>x</t></rPh>"])
    package.setFormats(["yyyy-mm-dd"])
    let types = "http://schemas.openxmlformats.org/officeDocument/2006"
    package["docProps/custom.xml"] = """
      <Properties xmlns="\(types)/custom-properties" xmlns:vt="\(types)/docPropsVTypes">\
      <property name="rekap.form" pid="2"><vt:lpwstr>baku/1</vt:lpwstr></property></Properties>
      """
    package["_rels/.rels"] = PackageBuilder.relations([
      ("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", "custom-properties", "docProps/custom.xml"),
    ])
    return package
  }

  private func expectAll(of package: PackageBuilder) throws {
    let book = try read(package)
    let date = CivilDateTime(year: 2026, month: 3, day: 31)
    #expect(try values(package) == ["A1": .date(date, serial: 46112), "B1": .text("a")])
    #expect(book.sheets.first?.merges.map(\.description) == ["A1:B1"])
    #expect(book.properties == ["rekap.form": "baku/1"])
    #expect(book.warnings.isEmpty)
  }

  // QtExcel/QXlsx#68; Krzysztof318/MailFathom#1681; tafia/calamine 0.36.1 (strict in `_rels/.rels`)
  @Test func `reads the strict twin of a workbook alike`() throws {
    try expectAll(of: full)
    try expectAll(of: strict(full))
  }

  // tidyverse/readxl#202, #80; exceljs/exceljs#1437; abap2xlsx/abap2xlsx#447
  @Test(arguments: ["x", "ns0", "ss", "_"], [false, true])
  func `reads elements of any prefix in every part`(prefix: String, isStrict: Bool) throws {
    var package = isStrict ? strict(full) : full
    package.parts = package.parts.map { part in
      var content = part.content.replacing("xmlns=", with: "xmlns:\(prefix)=")
        .replacing("<", with: "<\(prefix):").replacing("<\(prefix):/", with: "</\(prefix):")
        .replacing("<\(prefix):vt:", with: "<vt:").replacing("</\(prefix):vt:", with: "</vt:")
      if !content.hasPrefix("<") { content = part.content }
      return (part.name, content)
    }
    try expectAll(of: package)
  }

  // tafia/calamine#634
  @Test(arguments: ["q", "rel", "r2"])
  func `finds the relationship of a sheet by namespace, whatever its prefix`(prefix: String) throws {
    var package = full
    package["xl/workbook.xml"] = """
      <workbook xmlns="\(PackageBuilder.main)"><sheets><sheet name="A" \(prefix):id="rId1" id="rId2"
       x:id="rId3" xmlns:x="urn:lain" xmlns:\(prefix)="\(PackageBuilder.relationships)"/></sheets></workbook>
      """
    try expectAll(of: package)
  }

  @Test func `passes over elements and attributes of other namespaces`() throws {
    let other = "xmlns:z=\"urn:lain\""
    let package = PackageBuilder(
      rows: """
        <row r="1" \(other) z:r="7" z:hidden="1"><c r="A1" z:t="s" z:r="Q9"><v>1</v><z:v>2</z:v></c><z:c r="B1">\
        <z:v>3</z:v></z:c><c r="C1"><extLst><ext uri="x"><z:is><z:t>t</z:t></z:is></ext></extLst><v>4</v></c></row>
        """
    )
    #expect(try values(package) == ["A1": .number(1), "C1": .number(4)])
    #expect(try read(package).sheets.first?.hiddenRows == [])
  }

  // QtExcel/QXlsx#68: an empty sheet was all there was to see
  @Test(arguments: [
    "<worksheet xmlns=\"urn:lain\"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
    "<worksheet xmlns=\"\(PackageBuilder.main)\"><sheetData><row xmlns=\"urn:lain\"/></sheetData></worksheet>",
    "<worksheet xmlns=\"\(PackageBuilder.main)\"><data/></worksheet>",
    "<worksheet xmlns=\"\(PackageBuilder.main)\"/>", "<html/>",
  ])
  func `says when nothing of a sheet was understood`(part: String) throws {
    var package = full
    package["xl/worksheets/sheet1.xml"] = part
    #expect(
      try read(package).warnings == [
        ReadWarning(.sheetNotRead, sheet: "Data", detail: "xl/worksheets/sheet1.xml")
      ]
    )
  }

  @Test(arguments: ["", "<row/>", "<row r=\"3\"><c r=\"A3\" s=\"1\"/></row>", "<!-- kosong -->"])
  func `says nothing of a sheet that is empty`(rows: String) throws {
    var package = PackageBuilder(rows: rows)
    package.setFormats(["0"])
    #expect(try read(package).warnings.isEmpty)
  }

  @Test(arguments: [
    "<workbook xmlns=\"\(PackageBuilder.main)\"/>",
    "<workbook xmlns=\"\(PackageBuilder.main)\"><sheets/></workbook>",
    "<workbook xmlns=\"\(PackageBuilder.main)\"><sheets><x xmlns=\"urn:lain\"/></sheets></workbook>",
  ])
  func `refuses a workbook without a sheet by name`(part: String) {
    var package = full
    package["xl/workbook.xml"] = part
    #expect(throws: UnreadableFile.damaged("xl/workbook.xml: sheets")) { try read(package) }
    package["xl/workbook.xml"] = part.replacing(PackageBuilder.main, with: "urn:lain")
    #expect(throws: UnreadableFile.noWorkbook) { try read(package) }
  }
}
