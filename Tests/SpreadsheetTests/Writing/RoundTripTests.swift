import Testing

@testable import Spreadsheet

@Suite("What is written and read again")
struct RoundTripTests {
  private func read(_ write: (WorkbookWriter) throws -> Void) throws -> Workbook {
    let bytes = try WrittenWorkbook(write).bytes
    return try SpreadsheetReader.read(bytes: bytes, name: "a.xlsx")
  }

  private static let texts = [
    "a", " spasi ", "baris\nsatu", "\r\n", "_x000D_", "_x005F_x000D_", "\u{1}\u{B}\u{1F}", "<&>\"'", "=1+1",
    "+62",
    "東京 ｱ 😀", "e\u{301}", "\u{E9}", "\u{FFFE}", "tab\there", "007",
  ]

  @Test(arguments: [SheetWriter.TextStorage.shared, .inline])
  func `keeps its texts`(storage: SheetWriter.TextStorage) throws {
    let book = try read { workbook in
      try workbook.addSheet("S", textStorage: storage).writeRow(0, Self.texts.map(CellContent.text))
    }
    #expect(book.warnings.isEmpty)
    let values = try #require(book.sheets.first?.rows.first).cells.map { cell -> [UInt8] in
      guard case .text(let text) = cell.value else { return [] }
      return Array(text.utf8)
    }
    #expect(values == Self.texts.map { Array($0.utf8) })
  }

  @Test func `keeps its numbers to the last bit`() throws {
    let numbers = [
      0, 0.1, -1.0 / 3, 1e-300, 9.99999999999999e307, 85.5, 9_007_199_254_740_993.5, .leastNonzeroMagnitude,
      0.1 + 0.2,
    ]
    let book = try read { try $0.addSheet("S").writeRow(0, numbers.map(CellContent.number)) }
    let row = try #require(book.sheets.first?.rows.first)
    #expect(row.cells.map(\.value) == numbers.map(CellValue.number))
  }

  @Test func `keeps dates, formulas, formats and truth`() throws {
    let day = CivilDateTime(year: 2026, month: 3, day: 31)
    let book = try read { workbook in
      let percent = try workbook.style(CellStyle(numberFormat: "0.0%"))
      let sheet = try workbook.addSheet("S")
      try sheet.writeRow(0, [.date(day), .bool(true), .formula("=IFNA(A1,\"x\")", result: .text("a\nb"))])
      try sheet.write(.formula("1/0", result: .error("#DIV/0!")))
      try sheet.write(0.855, style: percent)
    }
    let cells = try #require(book.sheets.first?.rows.first).cells
    #expect(
      cells.map(\.value) == [
        .date(day, serial: 46_112), .bool(true), .text("a\nb"), .error("#DIV/0!"), .number(0.855),
      ])
    #expect(cells[4].format == NumberFormat(code: "0.0%", kind: .percent))
    #expect(cells[3].formula == "1/0")
  }

  @Test func `keeps sheets, merges, what is hidden, and properties`() throws {
    let bytes = try WrittenWorkbook(properties: DocumentProperties(custom: [.init("form", .text("a & b"))])) {
      workbook in
      let sheet = try workbook.addSheet("TW I & II")
      try sheet.merge(range("A1:C1"))
      try sheet.setColumns(3...4, ColumnFormat(isHidden: true))
      try sheet.beginRow(6, RowFormat(isHidden: true))
      try sheet.write("x")
      try workbook.addSheet("b").setView(SheetView(visibility: .veryHidden))
    }.bytes
    let book = try SpreadsheetReader.read(bytes: bytes, name: "a.xlsx")
    #expect(book.sheets.map(\.name) == ["TW I & II", "b"])
    #expect(book.sheets.map(\.visibility) == [.visible, .veryHidden])
    #expect(try book.sheets[0].merges == [range("A1:C1")])
    #expect(book.sheets[0].hiddenColumns == [3, 4])
    #expect(book.sheets[0].hiddenRows == [6])
    #expect(book.properties == ["form": "a & b"])
    #expect(book.warnings.isEmpty && book.activeContent.isEmpty)
  }
}
