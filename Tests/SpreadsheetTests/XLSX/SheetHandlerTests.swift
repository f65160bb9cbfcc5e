import Spreadsheet
import TestSupport
import Testing

private func sheet(_ rows: String, before: String = "", after: String = "") throws -> Sheet {
  try #require(try read(PackageBuilder(rows: rows, around: (before, after))).sheets.first)
}

@Suite struct SheetHandlerTests {
  @Test(
    arguments: [
      (#"<c><v>0.58</v></c>"#, .number(0.58)), (#"<c><v>0.57999999999999996</v></c>"#, .number(0.58)),
      (#"<c t="n"><v> -1.5E-3 </v></c>"#, .number(-0.0015)), (#"<c><v>1e400</v></c>"#, .text("1e400")),
      (#"<c><v>dua</v></c>"#, .text("dua")), (#"<c><v></v></c>"#, nil), (#"<c><v/></c>"#, nil),
      (#"<c s="0"/>"#, nil),
      (#"<c t="s"><v></v></c>"#, nil), (#"<c t="b"><v>1</v></c>"#, .bool(true)),
      (#"<c t="b"><v>0</v></c>"#, .bool(false)), (#"<c t="e"><v>#DIV/0!</v></c>"#, .error("#DIV/0!")),
      (#"<c t="str"><f>A2</f><v>ya</v></c>"#, .text("ya")), (#"<c t="str"><f>A2</f></c>"#, .text("")),
      (#"<c><f>A2</f><v></v></c>"#, nil), (#"<c t="str"><v>  dua  </v></c>"#, .text("  dua  ")),
      (#"<c t="inlineStr"><is><t>a</t></is></c>"#, .text("a")),
      (#"<c t="inlineStr"><f>B1</f><is><t>a</t></is><v>b</v></c>"#, .text("a")),
      (
        #"<c t="inlineStr"><is><r><t>a</t></r><r><t><![CDATA[<b>]]></t></r><rPh><t>x</t></rPh></is></c>"#,
        .text("a<b>")
      ),
      (#"<c><is><t>a</t></is></c>"#, .text("a")), (#"<c t="inlineStr"><v>a</v></c>"#, .text("a")),
      (#"<c t="str"><v>a_x000D_&#10;b_x005F_x0041_</v></c>"#, .text("a\r\nb_x0041_")),
      (#"<c t="str"><v>_xD834__xDD1E_ _xD834_ _x00_</v></c>"#, .text("𝄞 \u{FFFD} _x00_")),
      (
        #"<c t="d"><v>2026-03-31T12:00:00Z</v></c>"#,
        .date(CivilDateTime(year: 2026, month: 3, day: 31, millisecond: 43_200_000), serial: 46112.5)
      ),
      (#"<c t="d"><v>31 Maret</v></c>"#, .text("31 Maret")), (#"<c t="baru"><v>3</v></c>"#, .number(3)),
    ] as [(String, CellValue?)]
  )
  func `reads each kind of cell`(cell: String, expected: CellValue?) throws {
    #expect(try values(PackageBuilder(rows: "<row>\(cell)</row>"))["A1"] == expected)
  }

  @Test func `keeps formulas with their values, shared ones as they stand`() throws {
    let cells = try sheet(
      """
      <row><c><f>SUM(B1:C1)</f><v>3</v></c><c><f t="shared" ref="B1:B2" si="4000000000">A1*2</f><v>6</v></c>\
      <c><f t="shared" si="4000000000"/><v>8</v></c><c><f>NOW()</f></c></row>
      """
    ).rows.flatMap(\.cells)
    #expect(cells.map(\.formula) == ["SUM(B1:C1)", "A1*2", "B1*2", "NOW()"])
    #expect(cells.map(\.value) == [.number(3), .number(6), .number(8), nil])
  }

  @Test func `finds hidden rows and columns, also those without height or width`() throws {
    let sheet = try sheet(
      #"<row r="2" hidden="1"/><row r="4" ht="0" customHeight="1"/><row hidden="true"/><row hidden="0" ht="15"/>"#,
      before: #"""
        <cols><col min="2" max="3" hidden="1"/><col min="6" max="6" width="0"/><col min="8" max="8" width="9"/>\#
        <col min="16384" max="99999" hidden="true"/><col min="0" max="5" hidden="1"/><col hidden="1"/></cols>
        """#
    )
    #expect(sheet.hiddenRows == [1, 3, 4])
    #expect(sheet.hiddenColumns == [1, 2, 5, 16_383])
  }

  @Test func `lists merges and keeps the values beneath them`() throws {
    let sheet = try sheet(
      "<row><c><v>1</v></c><c><v>2</v></c></row>",
      after:
        #"<mergeCells count="9"><mergeCell ref="A1:B1"/><mergeCell ref="C3:B2"/><mergeCell ref="?"/></mergeCells>"#
    )
    #expect(sheet.merges.map(\.description) == ["A1:B1", "B2:C3"])
    #expect(sheet.rows.first?.cells.count == 2)
  }

  @Test func `takes dates and durations by their number format`() throws {
    var package = PackageBuilder(
      rows: """
        <row><c s="1"><v>46112.25</v></c><c s="2"><v>1.5</v></c><c s="3"><v>12500000</v></c><c s="1"><v>-3</v></c>\
        <c s="1"><v>60</v></c><c s="9"><v>4</v></c><c s="4"><v>46112</v></c></row>
        """
    )
    package.setFormats(["dd/mm/yyyy", "[h]:mm", "[Red]#,##0", "[$-421]d mmmm yyyy;@"])
    #expect(
      try values(package) == [
        "A1": .date(CivilDateTime(year: 2026, month: 3, day: 31, millisecond: 21_600_000), serial: 46112.25),
        "B1": .duration(seconds: 129_600), "C1": .number(12_500_000), "D1": .number(-3),
        "E1": .date(CivilDateTime(year: 1900, month: 2, day: 29), serial: 60), "F1": .number(4),
        "G1": .date(CivilDateTime(year: 2026, month: 3, day: 31), serial: 46112),
      ]
    )
    #expect(try read(package).warnings.map(\.code) == [.badDate, .earlyDate, .styleOutOfRange])
    package["xl/workbook.xml"] = package["xl/workbook.xml"].replacing(
      "<sheets>",
      with: "<workbookPr date1904=\"1\"/><sheets>"
    )
    #expect(try read(package).dateSystem == .from1904)
    #expect(
      try values(package)["A1"]
        == .date(CivilDateTime(year: 2030, month: 4, day: 1, millisecond: 21_600_000), serial: 46112.25)
    )
  }

  @Test func `lets the file redefine a built-in format`() throws {
    var package = PackageBuilder(rows: "<row><c s=\"0\"><v>1</v></c></row>")
    package["xl/styles.xml"] = """
      <styleSheet xmlns="\(PackageBuilder.main)"><cellXfs><xf numFmtId="1"/></cellXfs>\
      <numFmts><numFmt numFmtId="1" formatCode="MM/dd/yyyy"/></numFmts></styleSheet>
      """
    let cell = try #require(try read(package).sheets.first?.rows.first?.cells.first)
    #expect(cell.format == NumberFormat(code: "MM/dd/yyyy", kind: .date))
  }
}
