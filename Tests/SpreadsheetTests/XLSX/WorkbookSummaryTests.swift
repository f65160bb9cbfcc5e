import Spreadsheet
import TestSupport
import Testing

/// Counting cells as they stream by gives what counting the workbook gives.
@Suite struct WorkbookSummaryTests {
  private static let files = ["xlsx", "samples/masuk/TW1", "samples/masuk/TW3", "samples/pk", "csv"].flatMap {
    folder in
    Fixture(folder).names.map { Fixture("\(folder)/\($0)") }
  }.filter { (try? SpreadsheetReader.read(path: $0.path)) != nil }

  @Test(arguments: files) func `a streamed summary says what the whole workbook says`(file: Fixture) throws {
    let workbook = try SpreadsheetReader.read(path: file.path)
    let summary = try SpreadsheetReader.summary(path: file.path)
    #expect(summary.sheets == workbook.sheets.map(SheetCounts.init))
    #expect(summary.warnings == workbook.warnings)
    #expect(summary.dialect == workbook.dialect)
  }

  @Test(arguments: [
    // Two cells in one place, rows out of order, a date out of the calendar, a sheet that breaks off.
    "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\" t=\"str\"><v>dua</v></c></row>",
    "<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>",
    "<row><c s=\"1\"><v>-5</v></c><c s=\"1\"><v>46112</v></c><c t=\"d\"><v>2026-03-31</v></c></row>",
    "<row><c><v>1</v></c></row><row><c><v>2</v>",
  ])
  func `what cannot be counted in passing is read whole`(rows: String) throws {
    var package = PackageBuilder(rows: rows)
    package.setFormats(["dd/mm/yyyy"])
    package["xl/workbook.xml"] = package["xl/workbook.xml"].replacing(
      "</sheets>", with: "<sheet name=\"Lain\" sheetId=\"2\" r:id=\"rId2\"/></sheets>")
    package["xl/_rels/workbook.xml.rels"] = PackageBuilder.relations([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml"),
      ("rId3", "styles", "styles.xml"),
    ])
    package["xl/worksheets/sheet2.xml"] =
      "<worksheet xmlns=\"\(PackageBuilder.main)\"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"
    let folder = try TemporaryFolder()
    let path = try folder.write("a.xlsx", package.bytes)
    let workbook = try SpreadsheetReader.read(path: path)
    let summary = try SpreadsheetReader.summary(path: path)
    #expect(summary.sheets == workbook.sheets.map(SheetCounts.init))
    #expect(summary.warnings == workbook.warnings)
  }
}
