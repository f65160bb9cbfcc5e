import Spreadsheet
import TestSupport
import Testing

private func workbook(_ sheets: String) -> String {
  """
  <workbook xmlns="\(PackageBuilder.main)" xmlns:r="\(PackageBuilder.relationships)"><sheets>\(sheets)</sheets></workbook>
  """
}

/// Which sheets there are, in which order and of which kind.
@Suite struct SheetListTests {
  private let rows = "<row><c><v>7</v></c></row>"

  // ClosedXML/ClosedXML#1992 (empty id); shuchkin/simplexlsx#1, awalker89/openxlsx#74 (ids with gaps);
  // calamine 0.16.1 (order)
  @Test func `keeps the order of the workbook and names sheets that are not there`() throws {
    var package = PackageBuilder(rows: rows)
    package["xl/workbook.xml"] = workbook(
      """
      <sheet name="Hilang" sheetId="9" r:id="rId9"/><sheet name="Tanpa" sheetId="4" r:id=""/>\
      <sheet name="A &amp; B" sheetId="2" r:id="rId1" state="hidden"/><sheet name="Tiada" sheetId="700"/>\
      <sheet name="Salah" sheetId="x" r:id="rId7" state="baru"/>
      """
    )
    package["xl/_rels/workbook.xml.rels"] = PackageBuilder.relations([
      ("rId7", "worksheet", "worksheets/tiada.xml"), ("rId1", "worksheet", "worksheets/sheet1.xml"),
    ])
    let book = try read(package)
    #expect(book.sheets.map(\.name) == ["Hilang", "Tanpa", "A & B", "Tiada", "Salah"])
    #expect(book.sheets.map(\.visibility) == [.visible, .visible, .hidden, .visible, .visible])
    #expect(book.sheets.map(\.rows.count) == [0, 0, 1, 0, 0])
    #expect(
      book.warnings.map { "\($0.code) \($0.sheet ?? "")" }
        == [
          "unresolvedSheet Hilang", "unresolvedSheet Tanpa", "unresolvedSheet Tiada", "unresolvedSheet Salah",
        ]
    )
  }

  @Test func `orders sheets as the workbook does, not by their numbers or parts`() throws {
    var package = PackageBuilder(rows: rows)
    for (number, value) in [(1, 10), (2, 20), (10, 100)] {
      package["xl/worksheets/sheet\(number).xml"] =
        PackageBuilder(rows: "<row><c><v>\(value)</v></c></row>")["xl/worksheets/sheet1.xml"]
    }
    package["xl/workbook.xml"] = workbook(
      "<sheet name=\"C\" sheetId=\"1\" r:id=\"a\"/><sheet name=\"A\" sheetId=\"3\" r:id=\"b\"/><sheet name=\"B\" r:id=\"c\"/>"
    )
    package["xl/_rels/workbook.xml.rels"] = PackageBuilder.relations([
      ("c", "worksheet", "worksheets/sheet1.xml"), ("b", "worksheet", "worksheets/sheet10.xml"),
      ("a", "worksheet", "worksheets/sheet2.xml"),
    ])
    let found = try read(package).sheets.map {
      "\($0.name) \($0[CellReference(row: 0, column: 0)]?.value ?? .bool(false))"
    }
    #expect(found == ["C number(20.0)", "A number(100.0)", "B number(10.0)"])
  }

  // ClosedXML/ClosedXML#2231 (charts); calamine refuses the whole book for a macro sheet
  @Test(
    arguments: [
      ("chartsheet", .chart), ("dialogsheet", .dialog), ("xlMacrosheet", .macro),
      ("xlIntlMacrosheet", .macro),
    ] as [(String, Sheet.Kind)]
  )
  func `names sheets of other kinds and skips what they hold`(type: String, kind: Sheet.Kind) throws {
    var package = PackageBuilder(rows: rows)
    package["xl/workbook.xml"] = workbook(
      "<sheet name=\"Lain\" r:id=\"rId8\"/><sheet name=\"Data\" r:id=\"rId1\"/>")
    package["xl/_rels/workbook.xml.rels"] = PackageBuilder.relations([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId8", type, "lain/sheet1.xml"),
    ])
    package["xl/lain/sheet1.xml"] = package["xl/worksheets/sheet1.xml"]
    let book = try read(package)
    #expect(book.sheets.map(\.kind) == [kind, .worksheet])
    #expect(book.sheets.map(\.rows.count) == [0, 1])
    #expect(book.warnings == [ReadWarning(.sheetNotRead, sheet: "Lain", detail: kind.rawValue)])
  }

  @Test func `lists a sheet without cells`() throws {
    let book = try read(PackageBuilder(rows: ""))
    #expect(book.sheets.map(\.name) == ["Data"])
    #expect(book.warnings.isEmpty)
  }

  @Test func `counts a part that several sheets show against the limits each time`() throws {
    var package = PackageBuilder(rows: rows)
    package["xl/workbook.xml"] = workbook(
      (0..<50).map { "<sheet name=\"S\($0)\" r:id=\"rId1\"/>" }.joined())
    #expect(try read(package).sheets.count == 50)
    var limits = Limits()
    limits.cells = 49
    #expect(throws: UnreadableFile.limitExceeded(limit: "cells", allowed: 49, met: 50)) {
      try read(package, limits: limits)
    }
    package["xl/worksheets/sheet1.xml"] =
      PackageBuilder(
        rows: "<row hidden=\"1\"/><row hidden=\"1\"/>",
        around: (
          "<cols><col min=\"1\" max=\"20\" hidden=\"1\"/></cols>", "<mergeCell ref=\"A1:B1\"/>"
        )
      )["xl/worksheets/sheet1.xml"]
    limits.cells = 50 * 23
    #expect(try read(package, limits: limits).sheets.count == 50)
    limits.cells -= 1
    #expect(throws: UnreadableFile.limitExceeded(limit: "cells", allowed: 1_149, met: 1_150)) {
      try read(package, limits: limits)
    }
    limits = Limits()
    limits.inflatedBytes = 5_000
    #expect(throws: UnreadableFile.self) { try read(package, limits: limits) }
  }
}
