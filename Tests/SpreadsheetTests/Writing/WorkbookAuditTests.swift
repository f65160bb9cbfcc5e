import TestSupport
import Testing

@testable import Spreadsheet

@Suite("The audit of a workbook")
struct WorkbookAuditTests {
  @Test func `finds no fault where every feature occurs`() throws {
    #expect(try WorkbookAudit.faults(in: ShowcaseWorkbook.bytes()) == [])
  }

  @Test func `finds no fault in the smallest workbook`() throws {
    #expect(try WorkbookAudit.faults(in: WrittenWorkbook.sheet { _ in }.bytes) == [])
  }

  /// A change in one part of the showcase, and a piece of what the audit says of it.
  struct Damage: CustomTestStringConvertible, Sendable {
    let part: String
    let old: String
    let new: String
    let fault: String

    init(_ part: String, _ old: String, _ new: String, _ fault: String) {
      self.part = part
      self.old = old
      self.new = new
      self.fault = fault
    }

    var testDescription: String { fault }
  }

  private static let sheet = "xl/worksheets/sheet1.xml"
  private static let data = "xl/worksheets/sheet2.xml"
  private static let book = "xl/workbook.xml"
  private static let types = "[Content_Types].xml"

  /// Made once for all damages.
  private static let showcase = Result { try UnzippedArchive(ShowcaseWorkbook.bytes()).entries }

  static let damages: [Damage] = [
    Damage(types, "PartName=\"/xl/styles.xml\"", "PartName=\"/xl/style.xml\"", "no type for xl/styles.xml"),
    Damage(types, "PartName=\"/xl/styles.xml\"", "PartName=\"/xl/style.xml\"", "which is not there"),
    Damage(types, "Extension=\"vml\"", "Extension=\"vmk\"", "a type for .vmk"),
    Damage(types, "worksheet+xml", "chartsheet+xml", "is no worksheet"),
    Damage(
      "xl/_rels/workbook.xml.rels", "Target=\"styles.xml\"", "Target=\"style.xml\"",
      "nothing leads to xl/styles.xml"),
    Damage("xl/_rels/workbook.xml.rels", "Target=\"styles.xml\"", "Target=\"style.xml\"", "which is no part"),
    Damage("xl/worksheets/_rels/sheet1.xml.rels", "Id=\"rId2\"", "Id=\"rId1\"", "ids in"),
    Damage("xl/worksheets/_rels/sheet1.xml.rels", "Id=\"rId2\"", "Id=\"rId22\"", "rId22 is not used"),
    Damage(
      "xl/worksheets/_rels/sheet1.xml.rels", "relationships/hyperlink\"", "relationships/externalLinkPath\"",
      "as externalLinkPath"),
    Damage(sheet, "<drawing r:id=\"rId2\"/>", "<drawing r:id=\"rId7\"/>", "rId7 leads nowhere"),
    Damage(sheet, "<drawing r:id=\"rId2\"/>", "", "does not show its drawing"),
    Damage(
      "docProps/core.xml", "2026-04-05T01:00:00Z</dcterms:m", "2026-04-06T01:00:00Z</dcterms:m",
      "modified after"),
    Damage(sheet, "<mergeCells count=\"2\">", "<mergeCells count=\"3\">", "says 3 and has 2"),
    Damage(sheet, "<dimension ref=\"A1:E6\"/>", "", "dimension"),
    Damage(sheet, "<dimension ref=\"A1:E6\"/>", "<dimension ref=\"A1:E7\"/>", "dimension"),
    Damage(sheet, "</sheetData>", "</sheetData><sheetPr/>", "children of worksheet out of order"),
    Damage(sheet, "</sheetData>", "</sheetData><other/>", "worksheet holds other"),
    Damage(sheet, "<row r=\"3\">", "<row r=\"1\">", "row 1 after row 2"),
    Damage(sheet, "<c r=\"B3\"", "<c r=\"A3\"", "cell A3 after column 1"),
    Damage(sheet, "<c r=\"B3\"", "<c r=\"B4\"", "cell B4 in row 3"),
    Damage(sheet, "<c r=\"B3\" t=\"s\"><v>17</v>", "<c r=\"B3\" t=\"s\"><v>170</v>", "value of B3"),
    Damage(sheet, "<c r=\"C4\" s=\"", "<c r=\"C4\" s=\"9", "style of C4"),
    Damage(sheet, "<f>1/0</f>", "<f>=1/0</f>", "formula in A5"),
    Damage(sheet, "<v>#DIV/0!</v>", "<v>#OOPS!</v>", "value of A5"),
    Damage(sheet, "<mergeCell ref=\"B6:C7\"/>", "<mergeCell ref=\"B1:C7\"/>", "merges overlap"),
    Damage(sheet, "<mergeCell ref=\"B6:C7\"/>", "<mergeCell ref=\"B6:B6\"/>", "a merge of one cell"),
    Damage(sheet, "<brk id=\"30\"", "<brk id=\"0\"", "order of rowBreaks"),
    Damage(sheet, "<pageSetUpPr fitToPage=\"1\"/>", "", "fits pages without saying so"),
    Damage(sheet, "outlineLevelRow=\"2\"", "outlineLevelRow=\"1\"", "depth of groups"),
    Damage(sheet, "location=\"Data!B3\"", "location=\"Dota!B3\"", "names no sheet of this book"),
    Damage(sheet, "location=\"Data!B3\"", "", "leads nowhere"),
    Damage(sheet, "<f>SUM(Data!B2:B5)</f>", "<f>SUM([1]Data!B2:B5)</f>", "leads to another workbook"),
    Damage(sheet, "tabSelected=\"1\"", "tabSelected=\"0\"", "is selected wrongly"),
    Damage(data, "ySplit=\"1\"", "ySplit=\"2\"", "the corner of the frozen pane"),
    Damage(data, "<col min=\"6\"", "<col min=\"1\"", "columns 1 to 7"),
    Damage(data, "dxfId=\"0\" priority=\"1\"", "dxfId=\"7\" priority=\"1\"", "look 7"),
    Damage(
      data, "dxfId=\"0\" priority=\"1\"", "dxfId=\"0\" priority=\"2\"", "priorities of conditional formats"),
    Damage(data, "<formula1>\"Ya,Tidak\"</formula1>", "<formula1></formula1>", "without a rule"),
    Damage(data, "<legacyDrawing r:id=\"rId1\"/>", "", "does not draw its boxes"),
    Damage(data, "<tablePart r:id=\"rId3\"/>", "", "tableParts says 1 and has 0"),
    Damage("xl/tables/table1.xml", "ref=\"A1:D5\"", "ref=\"A2:D5\"", "headings in the cells"),
    Damage("xl/tables/table1.xml", "name=\"TW II\"", "name=\"tw i\"", "headings not unique"),
    Damage("xl/tables/table1.xml", "displayName=\"Capaian\"", "displayName=\"Pagu\"", "names not unique"),
    Damage("xl/comments2.xml", "ref=\"B3\"", "ref=\"B4\"", "boxes of Data"),
    Damage("xl/comments2.xml", "authorId=\"1\"", "authorId=\"2\"", "author of"),
    Damage("xl/drawings/vmlDrawing2.vml", "_x0000_s2049", "_x0000_s1025", "ids of boxes"),
    Damage("xl/drawings/drawing1.xml", "descr=\"Grafik capaian\"", "descr=\"\"", "a chart without words"),
    Damage("xl/charts/chart1.xml", "<c:idx val=\"1\"/>", "<c:idx val=\"0\"/>", "c:idx of series"),
    Damage("xl/charts/chart1.xml", "<c:crossAx val=\"50010001\"/>", "<c:crossAx val=\"5\"/>", "crosses none"),
    Damage(
      "xl/charts/chart3.xml", "<c:dLblPos val=\"ctr\"/>", "<c:dLblPos val=\"outEnd\"/>",
      "labels outside of stacked bars"),
    Damage("xl/charts/chart1.xml", "<c:ptCount val=\"4\"/>", "<c:ptCount val=\"3\"/>", "points of a cache"),
    Damage("xl/styles.xml", "fontId=\"1\"", "fontId=\"11\"", "fontId of cellXfs"),
    Damage("xl/styles.xml", "patternType=\"gray125\"", "patternType=\"solid\"", "two fills"),
    Damage(
      "xl/styles.xml", "numFmtId=\"164\" formatCode", "numFmtId=\"64\" formatCode", "place of a built-in one"),
    Damage("xl/sharedStrings.xml", "uniqueCount=\"", "uniqueCount=\"1", "another number of texts"),
    Damage("xl/sharedStrings.xml", " count=\"", " count=\"1", "uses of"),
    Damage("xl/sharedStrings.xml", "<t xml:space=\"preserve\"> tepi ", "<t> tepi ", "blanks at an edge"),
    Damage("xl/sharedStrings.xml", "<t>007</t>", "<t>+62</t>", "texts not unique"),
    Damage(book, "name=\"Data\"", "name=\"Data:\"", "the sheet name \"Data:\""),
    Damage(book, "name=\"Data\"", "name=\"GRAFIK\"", "sheet names not unique"),
    Damage(book, "sheetId=\"2\"", "sheetId=\"1\"", "sheet ids not unique"),
    Damage(book, "name=\"Pagu\"", "name=\"TW1\"", "the name \"TW1\""),
    Damage(book, "name=\"Pagu\"", "name=\"_xlnm.Print_Area\"", "the name \"_xlnm.Print_Area\""),
    Damage(
      book, "name=\"Ambang\" localSheetId=\"1\"", "name=\"Ambang\" localSheetId=\"9\"", "of an unknown sheet"),
    Damage(book, "name=\"Ambang\" localSheetId=\"1\"", "name=\"pagu\"", "names not unique"),
    Damage(
      book, "<bookViews><workbookView", "<bookViews><workbookView activeTab=\"3\"", "the sheet in front"),
  ]

  @Test(arguments: damages) func `finds what is damaged`(damage: Damage) throws {
    var replaced = 0
    let entries = try Self.showcase.get().map { entry in
      guard entry.name == damage.part, let place = entry.text.firstRange(of: damage.old) else { return entry }
      replaced += 1
      return entry.holding(entry.text.replacingCharacters(at: place, with: damage.new))
    }
    #expect(replaced == 1, "\(damage.old) does not occur")
    let faults = try WorkbookAudit.faults(in: entries)
    #expect(faults.contains { $0.contains(damage.fault) }, "\(faults)")
  }

  @Test(
    arguments: [
      "<a><b></a></b>", "<a x=\"1\" x=\"2\"/>", "<a>&nbsp;</a>", "<a>&</a>", "<a", "<a/><b/>", "<p:a/>",
      "<a>\u{1}</a>", "<a><!-- --></a>", "<a x=\"<\"/>", "<a x=\"1\"y=\"2\"/>",
    ])
  func `reads no markup that is not well formed`(markup: String) {
    #expect(throws: MarkupTree.Malformed.self) { try MarkupTree(Array(markup.utf8)) }
  }
}

extension String {
  fileprivate func replacingCharacters(at range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + self[range.upperBound...]
  }
}
