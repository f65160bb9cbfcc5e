import TestSupport
import Testing

@testable import Spreadsheet

@Suite("The rows of a sheet")
struct SheetWriterTests {
  private func rows(_ write: (SheetWriter) throws -> Void) throws -> String {
    try WrittenWorkbook.sheet(write).sheetFragment(from: "<sheetData>", to: "</sheetData>")
  }

  @Test func `hold each kind of value in its own form`() throws {
    let text = try rows { sheet in
      try sheet.writeRow(0, [1.5, "a", .bool(true), .bool(false), .blank])
    }
    #expect(
      text
        == "<sheetData><row r=\"1\"><c r=\"A1\"><v>1.5</v></c><c r=\"B1\" t=\"s\"><v>0</v></c>"
        + "<c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" t=\"b\"><v>0</v></c><c r=\"E1\"/></row></sheetData>"
    )
  }

  @Test func `hold a formula with the value to show until it is calculated`() throws {
    let text = try rows { sheet in
      try sheet.writeRow(
        0,
        [
          .formula("=B1*100", result: .number(12.5)), .formula("A1&\"<\"", result: .text("x<")),
          .formula("A1>0", result: .bool(true)), .formula("1/0", result: .error("#DIV/0!")),
          .formula("SUM(A1)", result: nil),
        ]
      )
    }
    #expect(text.contains("<c r=\"A1\"><f>B1*100</f><v>12.5</v></c>"))
    #expect(text.contains("<c r=\"B1\" t=\"str\"><f>A1&amp;\"&lt;\"</f><v>x&lt;</v></c>"))
    #expect(text.contains("<c r=\"C1\" t=\"b\"><f>A1&gt;0</f><v>1</v></c>"))
    #expect(text.contains("<c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"))
    // Never a zero that nobody calculated.
    #expect(text.contains("<c r=\"E1\"><f>SUM(A1)</f></c>"))
  }

  @Test func `never turn a text into a formula or a number`() throws {
    let book = try WrittenWorkbook.sheet { try $0.writeRow(0, ["=1+1", "+62", "007", "@x"]) }
    let strings = try book.part("xl/sharedStrings.xml")
    #expect(strings.contains("<si><t>=1+1</t></si><si><t>+62</t></si><si><t>007</t></si><si><t>@x</t></si>"))
    #expect(try !book.firstSheet.contains("<f>"))
  }

  @Test func `keep texts in their cells where the sheet says so`() throws {
    let book = try WrittenWorkbook { workbook in
      let sheet = try workbook.addSheet("S", textStorage: .inline)
      try sheet.writeRow(0, ["a & b", " c"])
    }
    let text = try book.firstSheet
    #expect(text.contains("<c r=\"A1\" t=\"inlineStr\"><is><t>a &amp; b</t></is></c>") == false)
    #expect(text.contains("<t xml:space=\"preserve\">a &amp; b</t>"))
    #expect(text.contains("<t xml:space=\"preserve\"> c</t>"))
    #expect(book.archive["xl/sharedStrings.xml"] == nil)
  }

  @Test func `give a date its serial number and a date format`() throws {
    let book = try WrittenWorkbook.sheet {
      try $0.writeRow(0, [.date(CivilDateTime(year: 2026, month: 3, day: 31, millisecond: 43_200_000))])
    }
    #expect(try book.firstSheet.contains("<c r=\"A1\" s=\"1\"><v>46112.5</v></c>"))
    #expect(try book.part("xl/styles.xml").contains("<numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/>"))
  }

  @Test func `carry height, style, group and visibility`() throws {
    let text = try rows { sheet in
      try sheet.beginRow(1, RowFormat(height: 30.5, isHidden: true, outlineLevel: 2, isCollapsed: true))
      try sheet.beginRow(4, RowFormat(height: 45, keepsHeight: false))
    }
    #expect(
      text
        == "<sheetData><row r=\"2\" ht=\"30.5\" customHeight=\"1\" hidden=\"1\" outlineLevel=\"2\" collapsed=\"1\">"
        + "</row><row r=\"5\" ht=\"45\"></row></sheetData>"
    )
  }

  @Test(arguments: zip([0, 25, 26, 701, 702, 16_383], ["A", "Z", "AA", "ZZ", "AAA", "XFD"]))
  func `name their columns`(column: Int, name: String) throws {
    let text = try rows { sheet in
      try sheet.beginRow(9)
      try sheet.write(1, column: column)
    }
    #expect(text.contains("<c r=\"\(name)10\">"))
  }

  @Test func `say at the top how far they reach`() throws {
    let book = try WrittenWorkbook.sheet { sheet in
      try sheet.beginRow(2)
      try sheet.write(1, column: 3)
      try sheet.beginRow(7)
      try sheet.write(1, column: 1)
    }
    #expect(try book.firstSheet.contains("<dimension ref=\"B3:D8\"/>"))
    #expect(try WrittenWorkbook.sheet { _ in }.firstSheet.contains("<dimension ref=\"A1\"/>"))
  }

  @Test func `must come from top to bottom`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    try sheet.beginRow(5)
    for index in [5, 4, -1] { expectRule(.rowOutOfOrder(last: 5)) { try sheet.beginRow(index) } }
  }

  @Test func `take their cells from left to right`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    try sheet.writeRow(0, [1, 2])
    expectRule(.cellOutOfOrder(last: try cell("B1")), at: try range("A1")) { try sheet.write(3, column: 0) }
  }

  @Test func `end where the grid ends`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    expectRule(.outsideGrid) { try sheet.beginRow(1_048_576) }
    try sheet.beginRow(1_048_575)
    expectRule(.outsideGrid) { try sheet.write(1, column: 16_384) }
  }

  @Test func `must have begun before a cell comes`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    expectRule(.noRowBegun) { try sheet.write(1) }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `hold only finite numbers`(number: Double) throws {
    let sheet = try WorkbookWriter().addSheet("S")
    try sheet.beginRow(0)
    expectRule(.numberNotFinite) { try sheet.write(.number(number)) }
    expectRule(.numberNotFinite) { try sheet.write(.formula("A2", result: .number(number))) }
  }

  @Test func `drop a refused cell as a whole`() throws {
    let text = try rows { sheet in
      try sheet.beginRow(0)
      expectRule(.numberNotFinite) { try sheet.write(.number(.nan)) }
      try sheet.write(2)
    }
    #expect(text == "<sheetData><row r=\"1\"><c r=\"A1\"><v>2</v></c></row></sheetData>")
  }

  @Test func `hold texts of up to 32,767 UTF-16 units`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    try sheet.beginRow(0)
    try sheet.write(.text(String(repeating: "é", count: 32_767)))
    let long = String(repeating: "😀", count: 16_384)
    expectRule(.textTooLong(.cell, units: 32_768, limit: 32_767)) { try sheet.write(.text(long)) }
  }

  @Test func `know only errors that the format knows`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    try sheet.beginRow(0)
    expectRule(.unknownError("#OOPS")) { try sheet.write(.formula("A2", result: .error("#OOPS"))) }
  }

  @Test func `know only styles of their own workbook`() throws {
    let other = try WorkbookWriter()
    let style = try other.style(CellStyle(fill: 0xFF0000))
    let sheet = try WorkbookWriter().addSheet("S")
    try sheet.beginRow(0)
    expectRule(.unknownStyle) { try sheet.write(1, style: style) }
    expectRule(.unknownStyle) { try sheet.beginRow(1, RowFormat(style: style)) }
  }

  @Test(arguments: [RowFormat(height: 409.75), RowFormat(height: -1), RowFormat(outlineLevel: 8)])
  func `have measures within bounds`(format: RowFormat) throws {
    let sheet = try WorkbookWriter().addSheet("S")
    #expect(throws: WorkbookWriteError.self) { try sheet.beginRow(0, format) }
  }

  @Test func `come out whole when there are many`() throws {
    let book = try WrittenWorkbook.sheet { sheet in
      for row in 0..<20_000 { try sheet.writeRow(row, [.number(Double(row)), "t"]) }
    }
    let text = try book.firstSheet
    #expect(text.utf8.count > 1_000_000)
    #expect(text.hasSuffix("</worksheet>"))
    #expect(text.contains("<dimension ref=\"A1:B20000\"/>"))
    #expect(
      text.contains(
        "<row r=\"20000\"><c r=\"A20000\"><v>19999</v></c><c r=\"B20000\" t=\"s\"><v>0</v></c></row>"
      )
    )
  }
}
