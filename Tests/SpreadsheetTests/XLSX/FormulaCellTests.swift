import Spreadsheet
import TestSupport
import Testing

private func cells(_ cells: String) throws -> [Cell] {
  try #require(try read(PackageBuilder(rows: "<row>\(cells)</row>")).sheets.first).rows.flatMap(\.cells)
}

@Suite struct FormulaCellTests {
  // python-excel/xlrd#81; tafia/calamine#633 (redundant <v>), #648 (CDATA)
  @Test(arguments: [
    "<f>B1</f><is><t>a</t></is>", "<is><t>a</t></is><v>salah</v>", "<v>salah</v><is><t>a</t></is>",
    "<is><t><![CDATA[a]]></t></is>",
    "<is><r><t>a</t></r></is><f>B1</f><v>0</v>", "<is><t>a</t></is><extLst/>", "<v>a</v>",
    "<v><![CDATA[a]]></v>",
  ])
  func `reads an inline text whatever stands beside it`(content: String) throws {
    #expect(try cells("<c t=\"inlineStr\">\(content)</c>").map(\.value) == [.text("a")])
  }

  // tidyverse/readxl#429
  @Test(arguments: [
    ("<c t=\"str\"><f>A2</f></c>", CellValue.text("")), ("<c t=\"str\"><f>A2</f><v/></c>", .text("")),
    ("<c><f>A2</f></c>", nil), ("<c><f>A2</f><v></v></c>", nil), ("<c t=\"b\"><f>A2</f></c>", nil),
    ("<c t=\"e\"><f>A2</f><v>#N/A</v></c>", .error("#N/A")), ("<c t=\"s\"><f>A2</f></c>", nil),
    ("<c t=\"d\"><f>A2</f></c>", nil), ("<c t=\"inlineStr\"><f>A2</f></c>", nil),
    ("<c><f/><v>1</v></c>", .number(1)),
  ])
  func `reads a formula without a stored value`(cell: String, value: CellValue?) throws {
    let found = try cells(cell)
    #expect(found.map(\.value) == [value])
    #expect(found.first?.formula != nil)
  }

  // tafia/calamine#553, #565, #567, #644; how references are moved is in SharedFormulaTests
  @Test func `spells shared formulas out and reads the value of each cell`() throws {
    let found = try cells(
      """
      <c><f t="shared" ref="A1:D1" si="0">LOG10($A$9)+"é A1"&amp;Á1</f><v>1</v></c>\
      <c><f t="shared" si="0"/><v>2</v></c><c><f t="shared" si="9"/><v>3</v></c>\
      <c><f t="array" ref="D1:D2">SUM(A1:A2*B1:B2)</f><v>4</v></c><c><f t="baru" aca="1"/><v>5</v></c>
      """
    )
    #expect(
      found.map(\.formula) == [
        "LOG10($A$9)+\"é A1\"&Á1", "LOG10($A$9)+\"é A1\"&Á1", "", "SUM(A1:A2*B1:B2)", "",
      ])
    #expect(found.map(\.value) == [.number(1), .number(2), .number(3), .number(4), .number(5)])
  }

  // calamine makes its list as long as the largest number
  @Test(arguments: ["4000000000", "18446744073709551615", "-1", "x", ""])
  func `makes no room for the number of a shared formula`(index: String) throws {
    let found = try cells(
      """
      <c><f t="shared" ref="A1:XFD1048576" si="\(index)">B1*2</f><v>6</v></c>\
      <c><f t="shared" si="\(index)"/><v>8</v></c>
      """
    )
    #expect(found.map(\.formula) == ["B1*2", index == "4000000000" ? "C1*2" : ""])
    #expect(found.map(\.value) == [.number(6), .number(8)])
  }
}
