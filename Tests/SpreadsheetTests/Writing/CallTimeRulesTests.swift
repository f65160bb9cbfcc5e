import TestSupport
import Testing

@testable import Spreadsheet

@Suite("Every call of the writer")
struct CallTimeRulesTests {
  struct Call: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let work: @Sendable (SheetWriter) throws -> Void

    init(_ name: String, _ work: @escaping @Sendable (SheetWriter) throws -> Void) {
      testDescription = name
      self.work = work
    }
  }

  private static let outside = CellRange(
    CellReference(row: 0, column: 16_383), CellReference(row: 3, column: 16_384))
  private static let below = CellReference(row: 1_048_576, column: 0)
  private static let chart = Chart(
    .line(showsMarkers: true),
    series: [.init(name: "s", categories: .init("S!A1", cached: ["a"]), values: .init("S!B1", cached: [1]))])

  @Test(
    arguments: [
      Call("merge") { try $0.merge(outside) }, Call("filter") { try $0.setFilter(outside) },
      Call("table") { try $0.addTable(SheetTable(name: "T", range: outside, headings: ["a", "b"])) },
      Call("validation") { try $0.addValidation(DataValidation(.custom("1")), to: [outside]) },
      Call("conditional format") { try $0.addConditional(.dataBar(0), to: [outside]) },
      Call("ignored errors") { try $0.ignoreNumbersStoredAsText(in: [outside]) },
      Call("link") { try $0.addLink(.place("A1"), at: below) },
      Call("note") { try $0.addNote(CellNote("n"), at: below) },
      Call("chart") { try $0.addChart(chart, over: outside) },
      Call("print area") { try $0.setPage(PageSetup(printArea: outside)) },
      Call("active cell") { try $0.setView(SheetView(activeCell: below)) },
      Call("columns") { try $0.setColumns(0...16_384, ColumnFormat(width: 1)) },
      Call("page break") { try $0.setPage(PageSetup(rowBreaks: [1_048_576])) },
    ])
  func `stays in the grid`(call: Call) {
    expectRule(.outsideGrid) { try call.work(WorkbookWriter().addSheet("S")) }
  }

  @Test(
    arguments: [
      Call("cell") {
        try $0.beginRow(0)
        try $0.write(.formula("SUM(A1", result: nil))
      },
      Call("condition") {
        try $0.addConditional(.expression("SUM(A1", ConditionalLook()), to: [range("A1")])
      },
      Call("comparison") {
        try $0.addConditional(.cell(.less("SUM(A1"), ConditionalLook()), to: [range("A1")])
      },
      Call("list") { try $0.addValidation(DataValidation(.listFormula("SUM(A1")), to: [range("A1")]) },
      Call("custom validation") {
        try $0.addValidation(DataValidation(.custom("SUM(A1")), to: [range("A1")])
      },
      Call("chart") { sheet in
        var broken = chart
        broken.series[0].values.formula = "SUM(S!A1"
        try sheet.addChart(broken, over: range("A1:B2"))
      },
    ])
  func `checks its formulas`(call: Call) {
    expectRule(.formulaUnbalanced) { try call.work(WorkbookWriter().addSheet("S")) }
  }

  @Test(arguments: [PageSetup(rowBreaks: Array(1...1024)), PageSetup(columnBreaks: Array(1...1024))])
  func `breaks pages as often as Excel does`(page: PageSetup) throws {
    let field: WorkbookRule.Field = page.rowBreaks.isEmpty ? .columnBreak : .rowBreak
    expectRule(.tooMany(field, limit: 1023)) { try WorkbookWriter().addSheet("S").setPage(page) }
  }

  @Test func `escapes what markup cannot hold, wherever a text stands`() throws {
    let bad = "a\u{1}b\u{FFFF}"
    let book = try WrittenWorkbook(
      properties: DocumentProperties(title: bad, company: bad, custom: [.init("n", .text(bad))])
    ) { workbook in
      let sheet = try workbook.addSheet("S")
      try sheet.addTable(SheetTable(name: "T", range: range("A1:A2"), headings: [bad]))
      try sheet.writeRow(0, [.text(bad)])
      try sheet.writeRow(1, [.formula("T(1)", result: .text(bad))])
      try sheet.setPage(
        PageSetup(header: HeaderFooter(left: [.text(bad)]), footer: HeaderFooter(center: [.text(bad)])))
      let message = DataValidation.Message(title: bad, text: bad)
      try sheet.addValidation(
        DataValidation(.custom("1"), prompt: message, error: message), to: [range("A1")])
      try sheet.addLink(.place("S!A1"), at: cell("A1"), tip: bad)
      try sheet.addNote(CellNote(bad, author: bad), at: cell("A1"))
      var drawn = Self.chart
      drawn.title = bad
      drawn.series[0].name = bad
      drawn.series[0].categories.cached = [bad]
      try sheet.addChart(drawn, over: range("C1:D9"))
    }
    #expect(try WorkbookAudit.faults(in: book.bytes) == [])
    let escaped = "a_x0001_b_xFFFF_"
    #expect(try book.firstSheet.split(separator: escaped).count - 1 == 8)
    #expect(try book.part("xl/sharedStrings.xml").contains(escaped))
    #expect(try book.part("xl/tables/table1.xml").contains(escaped))
    #expect(try book.part("xl/comments1.xml").split(separator: escaped).count - 1 == 2)
    #expect(try book.part("xl/charts/chart1.xml").split(separator: escaped).count - 1 == 2)
    // Titles and properties know no escape.
    for part in ["xl/charts/chart1.xml", "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"] {
      #expect(try book.part(part).contains("a\u{FFFD}b\u{FFFD}"))
    }
  }

  @Test func `says in which sheet and where it was refused`() throws {
    let sheet = try WorkbookWriter().addSheet("TW I")
    let error = #expect(throws: WorkbookWriteError.self) { try sheet.merge(range("B2")) }
    #expect(try error == .ruleBroken(.oneCellMerge, sheet: "TW I", range: range("B2")))
  }
}
