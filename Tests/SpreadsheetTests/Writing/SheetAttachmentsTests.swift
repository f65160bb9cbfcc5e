import Testing

@testable import Spreadsheet

@Suite("What is attached to cells")
struct SheetAttachmentsTests {
  @Test func `leads to addresses and places`() throws {
    let book = try WrittenWorkbook.sheet { sheet in
      try sheet.addLink(
        .address("https://contoh.go.id/a b?x=[1]&y=é%20z%#bagian 2"),
        at: cell("A1"),
        tip: "Buka"
      )
      try sheet.addLink(.place("'Data & Lain'!A1"), at: cell("B1"))
      try sheet.addLink(.address("mailto:a@b.id"), at: cell("C1"))
    }
    #expect(
      try book.sheetFragment(from: "<hyperlinks>", to: "</hyperlinks>")
        == "<hyperlinks><hyperlink ref=\"A1\" r:id=\"rId1\" location=\"bagian 2\" tooltip=\"Buka\"/>"
        + "<hyperlink ref=\"B1\" location=\"'Data &amp; Lain'!A1\"/><hyperlink ref=\"C1\" r:id=\"rId2\"/></hyperlinks>"
    )
    let links = try book.part("xl/worksheets/_rels/sheet1.xml.rels")
    #expect(
      links.contains(
        "Target=\"https://contoh.go.id/a%20b?x=%5B1%5D&amp;y=%C3%A9%20z%25\" TargetMode=\"External\""
      )
    )
  }

  @Test func `keeps links within Excel's limits`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    let long = "https://" + String(repeating: "a", count: 2072)
    expectRule(.textTooLong(.address, units: 2080, limit: 2079)) {
      try sheet.addLink(.address(long), at: cell("A1"))
    }
    expectRule(.emptyText(.address)) { try sheet.addLink(.address("#A1"), at: cell("A1")) }
    expectRule(.emptyText(.place)) { try sheet.addLink(.place(""), at: cell("A1")) }
    expectRule(.textTooLong(.tip, units: 256, limit: 255)) {
      try sheet.addLink(.place("A1"), at: cell("A1"), tip: String(repeating: "é", count: 256))
    }
    for row in 0..<65_530 { try sheet.addLink(.place("A1"), at: CellReference(row: row, column: 0)) }
    expectRule(.tooMany(.link, limit: 65_530)) { try sheet.addLink(.place("A1"), at: cell("B1")) }
  }

  @Test func `links a cell once`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    try sheet.addLink(.place("A1"), at: cell("A1"))
    expectRule(.duplicateLink) { try sheet.addLink(.place("A2"), at: cell("A1")) }
  }

  @Test func `notes are texts by authors, in the order of their cells, and boxes`() throws {
    let book = try WrittenWorkbook.sheet { sheet in
      try sheet.addNote(CellNote("kedua", author: "B"), at: cell("D4"))
      try sheet.addNote(CellNote("baris\nsatu & dua", author: "A"), at: cell("B2"))
    }
    let texts = try book.part("xl/comments1.xml")
    #expect(texts.contains("<authors><author>A</author><author>B</author></authors>"))
    #expect(texts.contains("<comment ref=\"B2\" authorId=\"0\">"))
    #expect(
      texts.contains(
        "<t xml:space=\"preserve\">baris\nsatu &amp; dua</t></r></text></comment><comment ref=\"D4\""
      )
    )
    let boxes = try book.part("xl/drawings/vmlDrawing1.vml")
    #expect(boxes.contains("<x:Anchor>2, 15, 0, 10, 5, 15, 5, 4</x:Anchor>"))
    #expect(boxes.contains("<x:Row>3</x:Row><x:Column>3</x:Column>"))
    #expect(try book.firstSheet.contains("<legacyDrawing r:id=\"rId1\"/>"))
  }

  @Test func `boxes of different sheets have different numbers, however many there are`() throws {
    let book = try WrittenWorkbook { workbook in
      for name in ["a", "b"] {
        let sheet = try workbook.addSheet(name)
        for row in 0..<1024 { try sheet.addNote(CellNote("n"), at: CellReference(row: row, column: 0)) }
      }
    }
    let (one, other) = (
      try book.part("xl/drawings/vmlDrawing1.vml"), try book.part("xl/drawings/vmlDrawing2.vml")
    )
    #expect(one.contains("data=\"1,2\"") && other.contains("data=\"3,4\""))
    #expect(one.contains("\"_x0000_s2048\"") && !one.contains("\"_x0000_s3073\""))
    #expect(other.contains("\"_x0000_s3073\""))
  }

  @Test func `boxes stay on the sheet`() throws {
    let book = try WrittenWorkbook.sheet { try $0.addNote(CellNote("n"), at: cell("XFD1048576")) }
    #expect(
      try book.part("xl/drawings/vmlDrawing1.vml").contains(
        "<x:Anchor>16379, 15, 1048570, 10, 16382, 15, 1048575, 4</x:Anchor>"
      )
    )
  }

  @Test func `a cell has one note`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    try sheet.addNote(CellNote("n"), at: cell("A1"))
    expectRule(.duplicateNote) { try sheet.addNote(CellNote("m"), at: cell("A1")) }
    expectRule(.textTooLong(.note, units: 32_768, limit: 32_767)) {
      try sheet.addNote(CellNote(String(repeating: "n", count: 32_768)), at: cell("A2"))
    }
    expectRule(.measureOutOfRange(.noteSize, 0)) { try sheet.addNote(CellNote("n", rows: 0), at: cell("A2")) }
  }
}
