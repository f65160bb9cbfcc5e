import Testing

@testable import Spreadsheet

@Suite("What is laid over ranges")
struct SheetRangesTests {
  @Test func `joins cells`() throws {
    let text = try WrittenWorkbook.sheet { sheet in
      try sheet.merge(range("A1:C1"))
      try sheet.merge(range("A2:A300"))
    }.firstSheet
    #expect(
      text.contains(
        "<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A300\"/></mergeCells>"
      )
    )
  }

  @Test(arguments: ["C3:D4", "B2:B3", "A1:Z99", "B200:C400", "C150:C151"])
  func `never joins a cell twice`(text: String) throws {
    let sheet = try WorkbookWriter().addSheet("S")
    try sheet.merge(range("D4:E5"))
    try sheet.merge(range("B2:C3"))
    try sheet.merge(range("C100:C300"))
    let error = #expect(throws: WorkbookWriteError.self) { try sheet.merge(range(text)) }
    guard case .ruleBroken(.mergeOverlaps, "S", let place) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try place == range(text))
  }

  @Test func `never joins one cell with itself`() throws {
    expectRule(.oneCellMerge) { try WorkbookWriter().addSheet("S").merge(range("B2")) }
  }

  @Test func `filters by a range that only the sheet knows`() throws {
    let book = try WrittenWorkbook.sheet { try $0.setFilter(range("A3:E13")) }
    #expect(try book.firstSheet.contains("<autoFilter ref=\"A3:E13\"/>"))
    #expect(
      try book.part("xl/workbook.xml").contains(
        "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">S!$A$3:$E$13</definedName>"
      )
    )
  }

  private func table(_ text: String, _ headings: [String], name: String = "Tabel") throws -> SheetTable {
    SheetTable(name: name, range: try range(text), headings: headings)
  }

  @Test func `makes a table of headings and rows`() throws {
    let book = try WrittenWorkbook.sheet { sheet in
      try sheet.addTable(table("B2:C4", ["Unit", "Nilai\nakhir"]))
      try sheet.beginRow(1)
      try sheet.write("Unit", column: 1)
      try sheet.write("Nilai\nakhir")
    }
    #expect(
      try book.part("xl/tables/table1.xml").contains(
        "id=\"1\" name=\"Tabel\" displayName=\"Tabel\" ref=\"B2:C4\" totalsRowShown=\"0\"><autoFilter ref=\"B2:C4\"/>"
          + "<tableColumns count=\"2\"><tableColumn id=\"1\" name=\"Unit\"/>"
          + "<tableColumn id=\"2\" name=\"Nilai_x000A_akhir\"/></tableColumns>"
      )
    )
    #expect(try book.firstSheet.contains("<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>"))
  }

  @Test func `refuses a table that Excel would repair`() throws {
    let workbook = try WorkbookWriter()
    let sheet = try workbook.addSheet("S")
    try sheet.merge(range("J1:K1"))
    try sheet.addTable(table("A1:B3", ["a", "b"]))
    expectRule(.duplicateTableHeading("A")) { try sheet.addTable(table("D1:E2", ["a", "A"])) }
    expectRule(.emptyText(.tableHeading)) { try sheet.addTable(table("D1:D2", [""])) }
    expectRule(.textTooLong(.tableHeading, units: 256, limit: 255)) {
      try sheet.addTable(table("D1:D2", [String(repeating: "é", count: 256)]))
    }
    expectRule(.tableHeadings(expected: 2, given: 1)) { try sheet.addTable(table("D1:E2", ["a"])) }
    expectRule(.tableTooSmall) { try sheet.addTable(table("D1:D1", ["a"])) }
    expectRule(.duplicateName("TABEL")) { try sheet.addTable(table("D1:D2", ["a"], name: "TABEL")) }
    expectRule(.name(.looksLikeReference, name: "TW1")) {
      try sheet.addTable(table("D1:D2", ["a"], name: "TW1"))
    }
    expectRule(.tableOverlaps(try range("A1:B3"))) { try sheet.addTable(table("B3:B4", ["a"], name: "T")) }
    expectRule(.mergeOverlaps(try range("J1:K1"))) { try sheet.addTable(table("K1:K2", ["a"], name: "T")) }
    expectRule(.tableOverlaps(try range("A1:B3"))) { try sheet.merge(range("A3:A4")) }
    expectRule(.filterOverlapsTable(try range("A1:B3"))) { try sheet.setFilter(range("A1:B9")) }
  }

  @Test func `wants a table's headings in its cells`() throws {
    let workbook = try WorkbookWriter()
    let sheet = try workbook.addSheet("S")
    try sheet.addTable(table("A1:B3", ["a", "b"]))
    try sheet.beginRow(0)
    expectRule(.tableHeadingDiffers(heading: "a"), at: try range("A1")) { try sheet.write("x") }
    try sheet.write("a")
    expectRule(.tableAfterItsRows) { try sheet.addTable(table("D1:D2", ["d"], name: "T")) }
    expectRule(.tableHeadingDiffers(heading: "b"), at: try range("B1")) { _ = try workbook.finish() }
  }

  private func validation(_ validation: DataValidation) throws -> String {
    try WrittenWorkbook.sheet { try $0.addValidation(validation, to: [range("B2:B9"), range("D2")]) }
      .sheetFragment(from: "<dataValidation ", to: "</dataValidation>")
  }

  @Test func `limits what may be typed`() throws {
    let list = try validation(
      DataValidation(
        .list(["Ya", "Tidak \"x\""]),
        prompt: .init(title: "Isi", text: "a\nb"),
        error: .init(title: "Salah", text: "<x>")
      )
    )
    #expect(
      list
        == "<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" "
        + "errorTitle=\"Salah\" error=\"&lt;x&gt;\" promptTitle=\"Isi\" prompt=\"a&#10;b\" sqref=\"B2:B9 D2\">"
        + "<formula1>\"Ya,Tidak \"\"x\"\"\"</formula1></dataValidation>"
    )
    let between = try validation(
      DataValidation(.decimal(.between(0, 99.5)), severity: .warning, allowsBlank: false)
    )
    #expect(
      between
        == "<dataValidation type=\"decimal\" errorStyle=\"warning\" showInputMessage=\"1\" showErrorMessage=\"1\" "
        + "sqref=\"B2:B9 D2\"><formula1>0</formula1><formula2>99.5</formula2></dataValidation>"
    )
    #expect(
      try validation(DataValidation(.whole(.atLeast(1)))).contains(
        "type=\"whole\" operator=\"greaterThanOrEqual\""
      )
    )
    #expect(
      try validation(DataValidation(.textLength(.atMost(9)))).contains(
        "type=\"textLength\" operator=\"lessThanOrEqual\""
      )
    )
    #expect(
      try validation(DataValidation(.listFormula("=S!$A$1:$A$3"))).contains(
        "<formula1>S!$A$1:$A$3</formula1>"
      )
    )
    #expect(try validation(DataValidation(.custom("LEN(A1)>2"))).contains("type=\"custom\""))
  }

  @Test func `keeps validations within Excel's limits`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    func add(_ validation: DataValidation) throws { try sheet.addValidation(validation, to: [range("A1")]) }
    let long = { String(repeating: "é", count: $0) }
    try add(
      DataValidation(.list([long(255)]), prompt: .init(title: long(32), text: long(255)))
    )
    expectRule(.textTooLong(.validationList, units: 256, limit: 255)) {
      try add(DataValidation(.list([long(256)])))
    }
    expectRule(.textTooLong(.validationTitle, units: 33, limit: 32)) {
      try add(DataValidation(.custom("1"), prompt: .init(title: long(33), text: "")))
    }
    expectRule(.textTooLong(.validationText, units: 256, limit: 255)) {
      try add(DataValidation(.custom("1"), error: .init(title: "", text: long(256))))
    }
    expectRule(.listItemHoldsComma("a,b")) { try add(DataValidation(.list(["a,b"]))) }
    expectRule(.emptyText(.validationList)) { try add(DataValidation(.list([]))) }
    expectRule(.numberNotFinite) { try add(DataValidation(.whole(.equal(.nan)))) }
    expectRule(.emptyRange) { try sheet.addValidation(DataValidation(.custom("1")), to: []) }
  }

  @Test func `changes the look by the value`() throws {
    let book = try WrittenWorkbook.sheet { sheet in
      let red = ConditionalLook(fill: 0xFFC7CE, textColor: 0x9C0006, isBold: true)
      try sheet.addConditional(.cell(.less("90"), red), to: [range("E4:E9")])
      try sheet.addConditional(
        .cell(.between("90", "100"), ConditionalLook(isItalic: false)),
        to: [range("E4")]
      )
      try sheet.addConditional(.expression("=$A4>8", red), to: [range("A4"), range("C4")])
      try sheet.addConditional(
        .colorScale([
          .init(.minimum, 0xFF0000), .init(.percentile(50), 0xFFFF00), .init(.number(9), 0x00FF00),
        ]),
        to: [range("D4")]
      )
      try sheet.addConditional(.dataBar(0x638EC6), to: [range("F4")])
    }
    let text = try book.firstSheet
    #expect(
      text.contains(
        "<conditionalFormatting sqref=\"E4:E9\"><cfRule type=\"cellIs\" dxfId=\"0\" priority=\"1\" operator=\"lessThan\">"
          + "<formula>90</formula></cfRule></conditionalFormatting>"
      )
    )
    #expect(
      text.contains(
        "dxfId=\"1\" priority=\"2\" operator=\"between\"><formula>90</formula><formula>100</formula>"
      )
    )
    #expect(
      text.contains(
        "sqref=\"A4 C4\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"3\"><formula>$A4&gt;8</formula>"
      )
    )
    #expect(
      text.contains(
        "<colorScale><cfvo type=\"min\"/><cfvo type=\"percentile\" val=\"50\"/><cfvo type=\"num\" val=\"9\"/>"
          + "<color rgb=\"FFFF0000\"/><color rgb=\"FFFFFF00\"/><color rgb=\"FF00FF00\"/></colorScale>"
      )
    )
    #expect(
      text.contains("<dataBar><cfvo type=\"min\"/><cfvo type=\"max\"/><color rgb=\"FF638EC6\"/></dataBar>")
    )
    #expect(
      try book.part("xl/styles.xml").contains(
        "<dxfs count=\"2\"><dxf><font><b val=\"1\"/><color rgb=\"FF9C0006\"/></font><fill><patternFill>"
          + "<bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf><dxf><font><i val=\"0\"/></font></dxf></dxfs>"
      )
    )
  }

  @Test func `blends two or three colours`() throws {
    let sheet = try WorkbookWriter().addSheet("S")
    expectRule(.colorStops(1)) {
      try sheet.addConditional(.colorScale([.init(.minimum, 1)]), to: [range("A1")])
    }
  }
}
