import Spreadsheet
import TestSupport
import Testing

/// A package that says all it can: dates, shared texts and a property, so that a part that is not found shows.
private func fullPackage(_ target: (String) -> String) -> PackageBuilder {
  var package = PackageBuilder(
    rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46112</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>"
  )
  package.setStrings(["<t>satu</t>"])
  package.setFormats(["yyyy-mm-dd"])
  let types = "http://schemas.openxmlformats.org/officeDocument/2006"
  package["docProps/custom.xml"] = """
    <Properties xmlns="\(types)/custom-properties" xmlns:vt="\(types)/docPropsVTypes">\
    <property name="rekap.form" pid="2"><vt:lpwstr>baku/1</vt:lpwstr></property></Properties>
    """
  package["xl/_rels/workbook.xml.rels"] = PackageBuilder.relations([
    ("rId1", "worksheet", target("xl/worksheets/sheet1.xml")),
    ("rId2", "sharedStrings", target("xl/sharedStrings.xml")),
    ("rId3", "styles", target("xl/styles.xml")),
  ])
  package["_rels/.rels"] = PackageBuilder.relations([
    ("rId1", "officeDocument", "/xl/workbook.xml"), ("rId2", "custom-properties", "/docProps/custom.xml"),
  ])
  return package
}

private func expectAll(of package: PackageBuilder) throws {
  let date = CivilDateTime(year: 2026, month: 3, day: 31)
  #expect(try values(package) == ["A1": .date(date, serial: 46112), "B1": .text("satu")])
  #expect(try read(package).properties == ["rekap.form": "baku/1"])
  #expect(try read(package).warnings.isEmpty)
}

@Suite struct RelationshipTests {
  // JuliaData/XLSX.jl#62; troldal/OpenXLSX#297; tealeg/xlsx#37; PHPOffice/PhpSpreadsheet#907, and for parts
  // other than sheets qax-os/excelize#2386; tafia/calamine#587: one resolver for all of them.
  @Test(
    arguments: [
      { "/" + $0 }, { String($0.dropFirst(3)) }, { "./" + $0.dropFirst(3) }, { "../" + $0 },
      { "../../../" + $0 }, { "worksheets/../" + $0.dropFirst(3) }, { "//" + $0 }, { "/./" + $0 },
      { $0.dropFirst(3).split(separator: "/").joined(separator: "\\") },
      { "\\" + $0.split(separator: "/").joined(separator: "\\") },
    ] as [@Sendable (String) -> String]
  )
  func `resolves targets of every part as packages do`(target: @Sendable (String) -> String) throws {
    try expectAll(of: fullPackage(target))
  }

  // SheetJS/sheetjs#439; doy/spreadsheet-parsexlsx#57; tafia/calamine#531
  @Test func `compares part names without case`() throws {
    var package = fullPackage { "/" + $0 }
    package.rename("xl/sharedStrings.xml", to: "xl/SharedStrings.xml")
    package.rename("xl/styles.xml", to: "XL/Styles.XML")
    package.rename("[Content_Types].xml", to: "[content_types].xml")
    package.rename("xl/worksheets/sheet1.xml", to: "xl/Worksheets/Sheet1.xml")
    try expectAll(of: package)
  }

  // tafia/calamine#530
  @Test func `takes backslashes in entry names for slashes`() throws {
    var package = fullPackage { "/" + $0 }
    package.parts = package.parts.map { ($0.name.split(separator: "/").joined(separator: "\\"), $0.content) }
    try expectAll(of: package)
  }

  // tidyverse/readxl#435; python-excel/xlrd#241; troldal/OpenXLSX#185
  @Test(arguments: ["buku.xml", "a/b/c.xml", "XL/WORKBOOK2.XML", "xl/workbook"])
  func `starts from the root relationships, wherever the workbook is`(name: String) throws {
    var package = fullPackage { "/" + $0 }
    package["_rels/.rels"] = package["_rels/.rels"].replacing("/xl/workbook.xml", with: "/" + name)
    package.rename("xl/workbook.xml", to: name)
    let folder = name.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    package.rename(
      "xl/_rels/workbook.xml.rels",
      to: "\(folder)_rels/\(name.split(separator: "/").last ?? "").rels"
    )
    try expectAll(of: package)
  }

  // tidyverse/readxl#435: content types next, then the usual place
  @Test func `finds the workbook by its content type, then at the usual place`() throws {
    var package = PackageBuilder(rows: "<row><c><v>1</v></c></row>")
    package["_rels/.rels"] = PackageBuilder.relations([("rId1", "officeDocument", "xl/tiada.xml")])
    #expect(try values(package) == ["A1": .number(1)])
    package.remove("_rels/.rels")
    package["[Content_Types].xml"] = package["[Content_Types].xml"].replacing(
      "/xl/workbook.xml", with: "/xl/buku.xml")
    package.rename("xl/workbook.xml", to: "xl/buku.xml")
    package.rename("xl/_rels/workbook.xml.rels", to: "xl/_rels/buku.xml.rels")
    #expect(try values(package) == ["A1": .number(1)])
    package.rename("xl/buku.xml", to: "xl/workbook.xml")
    package.rename("xl/_rels/buku.xml.rels", to: "xl/_rels/workbook.xml.rels")
    package.remove("[Content_Types].xml")
    #expect(try values(package) == ["A1": .number(1)])
  }

  // CoreOffice/CoreXLSX#87, #136, #142, #145: types that were not foreseen closed the file
  @Test func `passes over relationships it does not know`() throws {
    var package = fullPackage { "/" + $0 }
    package["xl/_rels/workbook.xml.rels"] = package["xl/_rels/workbook.xml.rels"].replacing(
      "</Relationships>",
      with: """
        <Relationship Id="rId90" Type="http://schemas.microsoft.com/office/2030/relationships/baru" Target="x"/>\
        <Relationship Id="rId91" Type="" Target="worksheets"/><Relationship Id="rId92" Target=""/>\
        <Relationship/><Baru Id="rId1"/><Relationship Id="rId1" Target="/kedua.xml"/>\
        <Relationship Id="rId93" Type="hyperlink" Target="https://contoh.go.id" TargetMode="External"/>\
        </Relationships>
        """
    )
    try expectAll(of: package)
  }

  @Test func `follows no relationship out of the package`() throws {
    for target in [
      "file:///etc/passwd", "https://contoh.go.id/sheet1.xml", "../../../../etc/passwd", "C:\\a.xml",
    ] {
      var package = PackageBuilder(rows: "<row><c><v>1</v></c></row>")
      package["xl/_rels/workbook.xml.rels"] = PackageBuilder.relations([("rId1", "worksheet", target)])
        .replacing("/></", with: " TargetMode=\"External\"/></")
      let book = try read(package)
      #expect(book.sheets.map(\.rows.count) == [0])
      #expect(book.warnings.map(\.code) == [.unresolvedSheet])
    }
  }

  // Zip-slip: no entry's name is ever a path on the disk.
  @Test func `takes names that climb out of a folder for mere names`() throws {
    var package = PackageBuilder(rows: "<row><c><v>1</v></c></row>")
    for name in ["../../../tmp/keluar.xml", "/etc/passwd", "C:\\Windows\\a.xml", "xl/../../b", ""] {
      package.parts.append((name, "x"))
    }
    #expect(try values(package) == ["A1": .number(1)])
    package["xl/_rels/workbook.xml.rels"] = PackageBuilder.relations([
      ("rId1", "worksheet", "../../../tmp/keluar.xml")
    ])
    #expect(try read(package).warnings.map(\.code) == [.unresolvedSheet])
  }

  @Test func `refuses more relationships and content types than allowed`() {
    var limits = Limits()
    limits.relationships = 3
    var package = fullPackage { "/" + $0 }
    package["xl/_rels/workbook.xml.rels"] = PackageBuilder.relations(
      (0..<9).map { ("rId\($0)", "worksheet", "worksheets/sheet1.xml") })
    #expect(throws: UnreadableFile.limitExceeded(limit: "relationships", allowed: 3, met: 4)) {
      try read(package, limits: limits)
    }
    package["[Content_Types].xml"] = package["[Content_Types].xml"].replacing(
      "</Types>",
      with: (0..<9).map { "<Override PartName=\"/\($0)\" ContentType=\"a\"/>" }.joined() + "</Types>"
    )
    #expect(throws: UnreadableFile.limitExceeded(limit: "relationships", allowed: 3, met: 4)) {
      try read(package, limits: limits)
    }
  }
}
