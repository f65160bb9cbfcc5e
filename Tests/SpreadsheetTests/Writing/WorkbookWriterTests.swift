import Archive
import Foundation
import TestSupport
import Testing

@testable import Spreadsheet

@Suite("A workbook")
struct WorkbookWriterTests {
  /// One of everything.
  private func fill(_ workbook: WorkbookWriter) throws {
    let sheet = try workbook.addSheet("TW I")
    try sheet.setView(SheetView(frozenRows: 1, tabColor: 0x70AD47))
    try sheet.setColumn(0, width: 20)
    try sheet.setPage(
      PageSetup(
        scaling: .fit(width: 1, height: nil),
        isCenteredHorizontally: true,
        repeatedRows: 0...0,
        printArea: range("A1:B9"),
        header: HeaderFooter(left: ["x"]),
        rowBreaks: [5],
        columnBreaks: [3]
      )
    )
    try sheet.protect()
    try sheet.setFilter(range("A1:B3"))
    try sheet.merge(range("A5:B5"))
    try sheet.addConditional(.dataBar(0x638EC6), to: [range("A2:A3")])
    try sheet.addValidation(DataValidation(.list(["Ya", "Tidak"])), to: [range("B2:B3")])
    try sheet.addLink(.address("https://contoh.go.id"), at: cell("A1"))
    try sheet.ignoreNumbersStoredAsText(in: [range("A1")])
    try sheet.addNote(CellNote("n"), at: cell("A2"))
    try sheet.addTable(SheetTable(name: "Tabel", range: range("D1:E2"), headings: ["x", "y"]))
    try sheet.addChart(chart(), over: range("G1:M9"))
    try sheet.beginRow(0)
    try sheet.write("Unit")
    try sheet.write("x", column: 3)
    try sheet.write("y")
    try sheet.writeRow(1, [.formula("1+1", result: .number(2))])
  }

  private func chart() -> Chart {
    Chart(
      .bar(.vertical, .clustered),
      series: [
        .init(name: "s", categories: .init("S!$A$1", cached: ["a"]), values: .init("S!$B$1", cached: [1]))
      ]
    )
  }

  @Test func `has its parts in the order in which Excel writes them`() throws {
    let book = try WrittenWorkbook(
      properties: DocumentProperties(custom: [.init("form", .text("1"))]),
      fill
    )
    #expect(
      book.archive.entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml", "xl/charts/chart1.xml", "xl/drawings/drawing1.xml",
        "xl/drawings/_rels/drawing1.xml.rels", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml",
        "xl/tables/table1.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/theme/theme1.xml", "xl/styles.xml",
        "xl/sharedStrings.xml", "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml",
      ]
    )
  }

  @Test func `names every part in its content types, and every target is a part`() throws {
    let book = try WrittenWorkbook(fill)
    let types = try book.part("[Content_Types].xml")
    for entry in book.archive.entries.dropFirst() where entry.name.hasSuffix(".xml") {
      #expect(types.contains("PartName=\"/\(entry.name)\""))
    }
    #expect(types.contains("Extension=\"vml\""))
    for (rels, folder) in [
      ("_rels/.rels", ""), ("xl/_rels/workbook.xml.rels", "xl/"),
      ("xl/worksheets/_rels/sheet1.xml.rels", "xl/"),
      ("xl/drawings/_rels/drawing1.xml.rels", "xl/"),
    ] {
      for piece in try book.part(rels).split(separator: "Target=\"").dropFirst() {
        let target = piece.prefix { $0 != "\"" }
        guard !target.hasPrefix("https:") else { continue }
        let name = folder + (target.hasPrefix("../") ? String(target.dropFirst(3)) : String(target))
        #expect(book.archive[name] != nil, "\(name)")
      }
    }
  }

  @Test func `has the children of a sheet in the order of the schema`() throws {
    let text = try WrittenWorkbook(fill).firstSheet
    let order = [
      "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection",
      "autoFilter",
      "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins",
      "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "ignoredErrors", "drawing", "legacyDrawing",
      "tableParts",
    ]
    let found = text.split(separator: "<").compactMap { piece in
      order.first { piece.prefix { $0 != " " && $0 != ">" && $0 != "/" } == $0 }
    }
    #expect(found == order)
  }

  @Test func `has the same bytes for the same calls`() throws {
    let (one, other) = (try WrittenWorkbook(fill), try WrittenWorkbook(fill))
    #expect(one.bytes == other.bytes)
  }

  @Test func `is calculated on loading only if it holds formulas`() throws {
    #expect(try WrittenWorkbook(fill).part("xl/workbook.xml").contains("fullCalcOnLoad=\"1\""))
    let plain = try WrittenWorkbook.sheet { try $0.writeRow(0, [1]) }
    #expect(try !plain.part("xl/workbook.xml").contains("fullCalcOnLoad"))
  }

  @Test func `lists its sheets in the order of their tabs`() throws {
    let book = try WrittenWorkbook { workbook in
      try workbook.addSheet("a").setView(SheetView(visibility: .hidden))
      try workbook.addSheet("b & c").setView(SheetView(visibility: .veryHidden))
      _ = try workbook.addSheet("d")
      workbook.activate(try workbook.addSheet("e"))
    }
    let text = try book.part("xl/workbook.xml")
    #expect(
      text.contains(
        "<sheets><sheet name=\"a\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
          + "<sheet name=\"b &amp; c\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId2\"/>"
          + "<sheet name=\"d\" sheetId=\"3\" r:id=\"rId3\"/><sheet name=\"e\" sheetId=\"4\" r:id=\"rId4\"/></sheets>"
      )
    )
    #expect(text.contains("firstSheet=\"2\" activeTab=\"3\""))
    #expect(try book.part("xl/worksheets/sheet4.xml").contains("tabSelected=\"1\""))
    #expect(try !book.part("xl/worksheets/sheet3.xml").contains("tabSelected"))
  }

  @Test func `needs a sheet that can be seen`() throws {
    expectRule(.noVisibleSheet) { _ = try WorkbookWriter().finish() }
    let workbook = try WorkbookWriter()
    try workbook.addSheet("S").setView(SheetView(visibility: .hidden))
    expectRule(.noVisibleSheet) { _ = try workbook.finish() }
  }

  @Test func `is finished once`() throws {
    let workbook = try WorkbookWriter()
    _ = try workbook.addSheet("S")
    _ = try workbook.finish()
    expectRule(.alreadyFinished) { _ = try workbook.finish() }
  }

  @Test func `writes sheets whose rows come by turns`() throws {
    let book = try WrittenWorkbook { workbook in
      let (one, other) = (try workbook.addSheet("one"), try workbook.addSheet("other"))
      for row in 0..<3 {
        try one.writeRow(row, [1])
        try other.writeRow(row, [2])
      }
    }
    for number in 1...2 {
      let rows = try book.part("xl/worksheets/sheet\(number).xml").split(separator: "<v>\(number)</v>")
      #expect(rows.count == 4)
    }
  }

  @Test func `can forbid adding and removing sheets`() throws {
    let book = try WrittenWorkbook(options: .init(locksStructure: true)) { _ = try $0.addSheet("S") }
    #expect(try book.part("xl/workbook.xml").contains("<workbookProtection lockStructure=\"1\"/>"))
  }

  @Test func `appears as a file when it is complete, and not at all when it is not`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    expectRule(.noVisibleSheet) { try WorkbookWriter().finish(to: folder + "/none.xlsx") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)

    let workbook = try WorkbookWriter()
    try fill(workbook)
    try workbook.finish(to: folder + "/a.xlsx")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.xlsx"])
    #expect(try Array(Data(contentsOf: URL(filePath: folder + "/a.xlsx"))) == WrittenWorkbook(fill).bytes)
  }

  @Test func `says why a file cannot be made`() throws {
    let workbook = try WorkbookWriter()
    _ = try workbook.addSheet("S")
    #expect(throws: WorkbookWriteError.output(.inputOutput(errno: ENOENT))) {
      try workbook.finish(to: "/no/such/folder/a.xlsx")
    }
  }
}
