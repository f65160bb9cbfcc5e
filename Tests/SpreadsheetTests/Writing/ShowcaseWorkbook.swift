import Testing

@testable import Spreadsheet

/// A workbook in which every feature of the writer occurs at least once, so that whatever looks at one sees all.
enum ShowcaseWorkbook {
  static let properties = DocumentProperties(
    title: "Rekap <TW I> & lain",
    subject: "Capaian",
    creator: "Dinas Pendidikan",
    keywords: "rekap, kinerja",
    description: "Baris satu\nbaris dua",
    category: "Laporan",
    company: "Kabupaten Contoh",
    created: CivilDateTime(year: 2026, month: 4, day: 5, millisecond: 3_600_000),
    custom: [.init("form", .text("a&b")), .init("versi", .number(1.5)), .init("final", .bool(true))]
  )

  static func bytes() throws -> [UInt8] {
    let workbook = try WorkbookWriter(properties: properties, options: .init(locksStructure: true))
    let summary = try workbook.addSheet("Ringkasan '26")
    let data = try workbook.addSheet("Data")
    let charts = try workbook.addSheet("Grafik", textStorage: .inline)
    let list = try workbook.addSheet("Daftar")
    try list.setView(SheetView(visibility: .hidden))
    try list.writeRow(0, ["Ya"])
    try list.writeRow(1, ["Tidak"])
    try fill(data, of: workbook)
    try fill(summary, of: workbook)
    try fill(charts)
    try workbook.define(DefinedName("Pagu", formula: "=Data!$C$2:$C$5"))
    try workbook.define(DefinedName("Ambang", formula: "90", sheet: "Data", isHidden: true))
    workbook.activate(summary)
    return try workbook.finish()
  }

  /// Units with a figure of each of two quarters.
  static let units: [(name: String, first: Double, second: Double?)] = [
    ("Sekretariat", 96.5, 98), ("Bidang SD", 88, 91.25), ("Bidang SMP", 102.75, nil), ("Bidang PAUD", 71, 79),
  ]

  private static func fill(_ sheet: SheetWriter, of workbook: WorkbookWriter) throws {
    if sheet.name == "Data" {
      try fillTable(sheet, of: workbook)
    } else {
      try fillSummary(sheet, of: workbook)
    }
  }

  private static func fillTable(_ sheet: SheetWriter, of workbook: WorkbookWriter) throws {
    try sheet.setView(SheetView(frozenRows: 1, frozenColumns: 1, zoom: 90, tabColor: 0x70AD47))
    try sheet.setColumns(0...0, ColumnFormat(width: 24))
    try sheet.setColumns(5...6, ColumnFormat(isHidden: true, outlineLevel: 1))
    try sheet.setColumns(7...7, ColumnFormat(isCollapsed: true))
    let area = CellRange(CellReference(row: 0, column: 0), CellReference(row: 4, column: 3))
    let headings = ["Unit", "TW I", "TW II", "Rata-\nrata"]
    try sheet.addTable(SheetTable(name: "Capaian", range: area, headings: headings))
    let head = try workbook.style(
      CellStyle(
        font: CellFont(isBold: true, color: 0xFFFFFF), fill: 0x1F4E78, border: .box(.thin),
        alignment: CellAlignment(horizontal: .center, vertical: .center, wraps: true)))
    let number = try workbook.style(CellStyle(border: .box(.hair, color: 0x808080), numberFormat: "0.00"))
    let open = try workbook.style(CellStyle(numberFormat: "#,##0", isLocked: false))
    try sheet.writeRow(0, headings.map { .text($0) }, style: head, format: RowFormat(height: 32))
    for (index, unit) in units.enumerated() {
      try sheet.beginRow(index + 1)
      try sheet.write(.text(unit.name))
      try sheet.write(.number(unit.first), style: number)
      try sheet.write(unit.second.map { .number($0) } ?? .blank, style: number)
      let mean = unit.second.map { (unit.first + $0) / 2 } ?? unit.first
      let row = index + 2
      try sheet.write(.formula("=AVERAGE(B\(row):C\(row))", result: .number(mean)), style: number)
    }
    try sheet.writeRow(6, ["Isian", .blank], style: open)
    try sheet.ignoreNumbersStoredAsText(in: [try range("A2:A5")])
    let red = ConditionalLook(fill: 0xFFC7CE, textColor: 0x9C0006, isBold: true)
    try sheet.addConditional(.cell(.less("90"), red), to: [try range("B2:C5")])
    try sheet.addConditional(.cell(.notBetween("0", "120"), red), to: [try range("D2:D5")])
    try sheet.addConditional(
      .expression("=$B2>100", ConditionalLook(isItalic: true)), to: [try range("A2:A5")])
    try sheet.addConditional(
      .colorScale([
        .init(.minimum, 0xF8696B), .init(.percentile(50), 0xFFEB84), .init(.number(100), 0x63BE7B),
      ]),
      to: [try range("C2:C5")])
    try sheet.addConditional(.dataBar(0x638EC6), to: [try range("D2:D5")])
    for (offset, rule) in [
      DataValidation.Rule.list(["Ya", "Tidak"]), .listFormula("=Daftar!$A$1:$A$2"), .whole(.between(1, 9)),
      .decimal(.atLeast(0.5)), .textLength(.atMost(20)), .custom("LEN(B7)>2"),
    ].enumerated() {
      let cell = CellReference(row: 6 + offset, column: 1)
      try sheet.addValidation(
        DataValidation(
          rule, severity: offset == 0 ? .stop : .warning,
          prompt: .init(title: "Isi", text: "baris\nkedua"), error: .init(title: "Salah", text: "<tidak>")),
        to: [CellRange(cell, cell)])
    }
    try sheet.addNote(CellNote("Catatan <satu>\nbaris dua", author: "Pemeriksa"), at: try cell("B3"))
    try sheet.addNote(CellNote("Catatan dua", author: "Lain"), at: try cell("A2"))
    try sheet.protect(SheetProtection(password: "rahasia", allowsFormattingColumns: true))
  }

  private static func fillSummary(_ sheet: SheetWriter, of workbook: WorkbookWriter) throws {
    try sheet.setView(
      SheetView(showsGridlines: false, activeCell: try cell("A3"), summaryRowsBelow: false))
    try sheet.setColumn(0, width: 30)
    try sheet.setPage(
      PageSetup(
        paper: .f4, orientation: .landscape, scaling: .fit(width: 1, height: nil),
        isCenteredHorizontally: true, repeatedRows: 0...1, repeatedColumns: 0...0,
        printArea: try range("A1:E60"), header: HeaderFooter(left: ["Dinas P&K"], right: [.sheetName]),
        footer: HeaderFooter(center: ["Hal. ", .pageNumber, " dari ", .pageCount]), rowBreaks: [30],
        columnBreaks: [3]))
    let title = try workbook.style(
      CellStyle(
        font: CellFont(name: "Arial", size: 14, isBold: true, isUnderlined: true),
        border: CellBorder(bottom: .init(.double)), alignment: CellAlignment(horizontal: .center)))
    let date = try workbook.style(CellStyle(numberFormat: "dd/mm/yyyy"))
    let share = try workbook.style(CellStyle(numberFormat: "0.0%;[Red]-0.0%;\"nihil\"", isTextPrefixed: true))
    try sheet.beginRow(0, RowFormat(height: 24))
    try sheet.write("REKAP\u{B} _x0041_ 東京", style: title)
    for column in 1...4 { try sheet.write(.blank, column: column, style: title) }
    try sheet.merge(try range("A1:E1"))
    try sheet.writeRow(1, ["Unit", "Tanggal", "Porsi", "Rumus", "Teks"])
    try sheet.setFilter(try range("A2:E6"))
    try sheet.writeRow(2, ["=bukan rumus", "007", " tepi ", .bool(true), "+62"])
    try sheet.beginRow(3, RowFormat(outlineLevel: 1))
    try sheet.write("Rincian")
    try sheet.write(.date(CivilDateTime(year: 2026, month: 3, day: 31, millisecond: 0)), style: date)
    try sheet.write(0.125, style: share)
    try sheet.write(.formula("=SUM(Data!B2:B5)", result: .number(358.25)))
    try sheet.write(.formula("IFNA(\"a\"&\"<b>\",\"\")", result: .text("a<b>")))
    try sheet.beginRow(4, RowFormat(isHidden: true, outlineLevel: 2))
    try sheet.write(.formula("1/0", result: .error("#DIV/0!")))
    try sheet.write(.formula("B4>0", result: .bool(true)))
    try sheet.write(.formula("Pagu", result: nil))
    try sheet.beginRow(5, RowFormat(isCollapsed: true))
    try sheet.write(.date(CivilDateTime(year: 2026, month: 1, day: 2, millisecond: 43_200_000)))
    try sheet.merge(try range("B6:C7"))
    try sheet.addLink(.address("https://contoh.go.id/a b#bagian"), at: try cell("A3"), tip: "Buka")
    try sheet.addLink(.place("Data!B3"), at: try cell("A4"))
    try sheet.addNote(CellNote("Di ringkasan"), at: try cell("A3"))
    try sheet.addChart(SampleCharts.standing, over: try range("G1:N16"))
  }

  private static func fill(_ sheet: SheetWriter) throws {
    try sheet.setPage(PageSetup(paper: .a4, orientation: .portrait, scaling: .percent(80)))
    try sheet.writeRow(0, ["Teks di sel", "Teks di sel"])
    for (index, chart) in SampleCharts.all.enumerated() {
      let top = 2 + index * 16
      try sheet.addChart(
        chart, over: CellRange(CellReference(row: top, column: 0), CellReference(row: top + 14, column: 8)))
    }
  }
}
