import Testing

@testable import Spreadsheet

@Suite("The layout of a sheet")
struct SheetLayoutTests {
  @Test(
    arguments: zip(
      [
        SheetView(), SheetView(frozenRows: 3), SheetView(frozenColumns: 2),
        SheetView(frozenRows: 3, frozenColumns: 2),
        SheetView(zoom: 85, showsGridlines: false, activeCell: CellReference(row: 4, column: 1)),
      ],
      [
        "<sheetView tabSelected=\"1\" workbookViewId=\"0\"></sheetView>",
        "<pane ySplit=\"3\" topLeftCell=\"A4\" activePane=\"bottomLeft\" state=\"frozen\"/>"
          + "<selection pane=\"bottomLeft\" activeCell=\"A1\" sqref=\"A1\"/>",
        "<pane xSplit=\"2\" topLeftCell=\"C1\" activePane=\"topRight\" state=\"frozen\"/>",
        "<pane xSplit=\"2\" ySplit=\"3\" topLeftCell=\"C4\" activePane=\"bottomRight\" state=\"frozen\"/>",
        "<sheetView showGridLines=\"0\" tabSelected=\"1\" zoomScale=\"85\" zoomScaleNormal=\"85\" workbookViewId=\"0\">"
          + "<selection activeCell=\"B5\" sqref=\"B5\"/></sheetView>",
      ]
    )
  )
  func `says how it is seen`(view: SheetView, markup: String) throws {
    #expect(try WrittenWorkbook.sheet { try $0.setView(view) }.firstSheet.contains(markup))
  }

  @Test func `colours its tab and puts summaries above`() throws {
    let book = try WrittenWorkbook.sheet {
      try $0.setView(SheetView(tabColor: 0x0000FF, summaryRowsBelow: false))
    }
    #expect(
      try book.firstSheet.contains(
        "<sheetPr><tabColor rgb=\"FF0000FF\"/><outlinePr summaryBelow=\"0\"/></sheetPr>"
      )
    )
  }

  @Test(arguments: [
    SheetView(zoom: 9), SheetView(zoom: 401), SheetView(frozenRows: -1), SheetView(frozenColumns: 16_384),
  ])
  func `refuses a view that cannot be`(view: SheetView) throws {
    #expect(throws: WorkbookWriteError.self) { try WorkbookWriter().addSheet("S").setView(view) }
  }

  @Test func `lists columns from left to right, with the padding that programs add`() throws {
    let book = try WrittenWorkbook.sheet { sheet in
      try sheet.setColumns(4...5, ColumnFormat(isHidden: true, outlineLevel: 1, isCollapsed: true))
      try sheet.setColumn(0, width: 10)
    }
    #expect(
      try book.sheetFragment(from: "<cols>", to: "</cols>")
        == "<cols><col min=\"1\" max=\"1\" width=\"10.7109375\" customWidth=\"1\"/>"
        + "<col min=\"5\" max=\"6\" width=\"9.140625\" hidden=\"1\" outlineLevel=\"1\" collapsed=\"1\"/></cols>"
    )
    #expect(try book.firstSheet.contains("<sheetFormatPr defaultRowHeight=\"15\" outlineLevelCol=\"1\"/>"))
  }

  @Test func `sets each column once and within bounds`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    try sheet.setColumns(2...4, ColumnFormat(width: 5))
    expectRule(.columnsOverlap(4)) { try sheet.setColumns(4...6, ColumnFormat(width: 5)) }
    expectRule(.measureOutOfRange(.columnWidth, 256)) { try sheet.setColumn(0, width: 256) }
    expectRule(.outsideGrid) { try sheet.setColumn(16_384, width: 1) }
  }

  @Test func `prints on the paper it is told`() throws {
    let page = PageSetup(
      paper: .f4,
      orientation: .landscape,
      scaling: .fit(width: 1, height: nil),
      isCenteredHorizontally: true
    )
    let text = try WrittenWorkbook.sheet { try $0.setPage(page) }.firstSheet
    #expect(text.contains("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"))
    #expect(text.contains("<printOptions horizontalCentered=\"1\"/>"))
    #expect(text.contains("<pageSetup paperSize=\"14\" fitToHeight=\"0\" orientation=\"landscape\"/>"))
    let scaled = try WrittenWorkbook.sheet { try $0.setPage(PageSetup(scaling: .percent(80))) }.firstSheet
    #expect(scaled.contains("<pageSetup paperSize=\"9\" scale=\"80\" orientation=\"portrait\"/>"))
  }

  @Test func `repeats headings and limits what is printed by names`() throws {
    let book = try WrittenWorkbook { workbook in
      try workbook.addSheet("TW I").setPage(
        PageSetup(repeatedRows: 3...4, repeatedColumns: 0...1, printArea: range("A1:K40"))
      )
    }
    let text = try book.part("xl/workbook.xml")
    #expect(
      text.contains(
        "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'TW I'!$A$1:$K$40</definedName>"
      )
    )
    #expect(
      text.contains(
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'TW I'!$A:$B,'TW I'!$4:$5</definedName>"
      )
    )
  }

  @Test func `prints lines above and below`() throws {
    let page = PageSetup(
      header: HeaderFooter(left: ["Dinas P&K"], right: [.sheetName]),
      footer: HeaderFooter(center: ["Hal. ", .pageNumber, " / ", .pageCount, .fileName])
    )
    let text = try WrittenWorkbook.sheet { try $0.setPage(page) }.firstSheet
    #expect(
      text.contains(
        "<headerFooter><oddHeader>&amp;LDinas P&amp;&amp;K&amp;R&amp;A</oddHeader>"
          + "<oddFooter>&amp;CHal. &amp;P / &amp;N&amp;F</oddFooter></headerFooter>"
      )
    )
  }

  @Test func `has header and footer of at most 255 UTF-16 units`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    let fits = HeaderFooter(center: [.text(String(repeating: "é", count: 253))])
    try sheet.setPage(PageSetup(header: fits))
    let long = HeaderFooter(center: [.text(String(repeating: "é", count: 254))])
    expectRule(.textTooLong(.header, units: 256, limit: 255)) { try sheet.setPage(PageSetup(header: long)) }
    expectRule(.textTooLong(.footer, units: 256, limit: 255)) { try sheet.setPage(PageSetup(footer: long)) }
  }

  @Test func `breaks pages in order and once`() throws {
    let page = PageSetup(rowBreaks: [20, 10, 20], columnBreaks: [3])
    let text = try WrittenWorkbook.sheet { try $0.setPage(page) }.firstSheet
    #expect(
      text.contains(
        "<rowBreaks count=\"2\" manualBreakCount=\"2\"><brk id=\"10\" max=\"16383\" man=\"1\"/>"
          + "<brk id=\"20\" max=\"16383\" man=\"1\"/></rowBreaks>"
          + "<colBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"3\" max=\"1048575\" man=\"1\"/></colBreaks>"
      )
    )
  }

  @Test(
    arguments: [
      PageSetup(scaling: .percent(9)), PageSetup(scaling: .fit(width: 0, height: 1)),
      PageSetup(margins: .init(left: -1)),
      PageSetup(margins: .init(top: .nan)), PageSetup(repeatedRows: -1...0), PageSetup(rowBreaks: [0]),
      PageSetup(rowBreaks: Array(1...1024)), PageSetup(repeatedColumns: 0...16_384),
    ])
  func `refuses a page that cannot be`(page: PageSetup) throws {
    #expect(throws: WorkbookWriteError.self) { try WorkbookWriter().addSheet("S").setPage(page) }
  }

  @Test func `is protected but for what is allowed`() throws {
    let protection = SheetProtection(
      password: "password",
      allowsFormattingColumns: true,
      allowsFiltering: true,
      allowsSelectingLockedCells: false
    )
    let text = try WrittenWorkbook.sheet { try $0.protect(protection) }.firstSheet
    #expect(
      text.contains(
        "<sheetProtection password=\"83AF\" sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" "
          + "autoFilter=\"0\" selectLockedCells=\"1\"/>"
      )
    )
  }

  @Test func `has a password that all programs read alike`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    expectRule(.passwordNotASCII) { try sheet.protect(SheetProtection(password: "sandé")) }
    expectRule(.textTooLong(.password, units: 16, limit: 15)) {
      try sheet.protect(SheetProtection(password: "1234567890123456"))
    }
    expectRule(.emptyText(.password)) { try sheet.protect(SheetProtection(password: "")) }
  }
}
