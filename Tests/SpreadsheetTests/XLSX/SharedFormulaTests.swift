import Spreadsheet
import TestSupport
import Testing

/// Formulas that a cell shares with another are shown as that cell has them.
@Suite struct SharedFormulaTests {
  /// What the cell two columns right of and three rows below B2 shows.
  private func shared(_ formula: String, at place: String = "D5") throws -> String? {
    let escaped = formula.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    let rows = """
      <row r="2"><c r="B2"><f t="shared" si="4000000000" ref="B2:D5">\(escaped)</f><v>1</v></c></row>\
      <row r="5"><c r="\(place)"><f t="shared" si="4000000000"/><v>2</v></c></row>
      """
    let cells = try #require(try read(PackageBuilder(rows: rows)).sheets.first).rows.flatMap(\.cells)
    return cells.last?.formula
  }

  @Test(arguments: [
    ("A1+1", "C4+1"), ("$A$1+$A1+A$1", "$A$1+$A4+C$1"), ("SUM(A1:B2)", "SUM(C4:D5)"),
    ("SUM(B:C,$B:D)", "SUM(D:E,$B:F)"), ("SUM(1:2,$1:3)", "SUM(4:5,$1:6)"), ("a1*2", "C4*2"),
    // tafia/calamine#553: letters of other scripts are no references.
    ("\"é A1 \"\"B2\"\"\"&A1", "\"é A1 \"\"B2\"\"\"&C4"), ("ÉA1+Ünit1", "ÉA1+Ünit1"),
    // tafia/calamine#565: a function that looks like a cell, and numbers with an exponent.
    ("LOG10(A1)+ATAN2(A1,1)+1E5+1.5E+3", "LOG10(C4)+ATAN2(C4,1)+1E5+1.5E+3"),
    // tafia/calamine#567: sheet names are copied, what follows them is moved.
    ("Data1!A1+'A1 B2'!B$2+'it''s A1'!C3", "Data1!C4+'A1 B2'!D$2+'it''s A1'!E6"),
    ("[1]Lain!A1+SUM(TW1:TW4!A1)", "[1]Lain!C4+SUM(TW1:TW4!C4)"),
    ("Tabel1[[#This Row],[A1]]+Tabel1[A']1]+A1", "Tabel1[[#This Row],[A1]]+Tabel1[A']1]+C4"),
    // tafia/calamine#644: names, truth values and error values stay.
    ("IF(TRUE,pagu_2026,#REF!)+A1", "IF(TRUE,pagu_2026,#REF!)+C4"), ("#N/A&#DIV/0!&A1", "#N/A&#DIV/0!&C4"),
    ("ABCD1+A12345678+_A1+A1.5+R1C1", "ABCD1+A12345678+_A1+A1.5+R1C1"),
    ("XFC1048575", "#REF!"), ("A1048574:A1", "#REF!:C4"), ("\"tak ditutup A1", "\"tak ditutup A1"),
    ("'tak ditutup", "'tak ditutup"), ("[[A1]", "[[A1]"), ("", ""), ("$", "$"), ("A$", "A$"), ("$$1", "$$1"),
    ("A1:", "C4:"), (":A1", ":C4"),
  ])
  func `moves what is relative, and only that`(formula: String, expected: String) throws {
    #expect(try shared(formula) == expected)
  }

  @Test(arguments: [("A5", "#REF!+B$1"), ("B5", "A4+C$1"), ("C5", "B4+D$1")])
  func `a reference that leaves the grid on the left is lost`(place: String, expected: String) throws {
    #expect(try shared("A1+C$1", at: place) == expected)
  }

  @Test func `a formula longer than any is not spelled out again, nor an older one of its number`() throws {
    let long = String(repeating: "A1+", count: 11_000) + "1"
    let rows = """
      <row><c><f t="shared" si="0">A1</f><v>1</v></c><c><f t="shared" si="0">\(long)</f><v>2</v></c>\
      <c><f t="shared" si="0"/><v>3</v></c></row>
      """
    let cells = try #require(try read(PackageBuilder(rows: rows)).sheets.first).rows.flatMap(\.cells)
    #expect(cells.map(\.formula) == ["A1", long, ""])
    #expect(cells.map(\.value) == [.number(1), .number(2), .number(3)])
  }

  @Test func `a number that nothing defines gives an empty formula, and the value stays`() throws {
    let rows = "<row><c><f t=\"shared\" si=\"7\"/><v>3</v></c><c><f t=\"shared\"/><v>4</v></c></row>"
    let cells = try #require(try read(PackageBuilder(rows: rows)).sheets.first).rows.flatMap(\.cells)
    #expect(cells.map(\.formula) == ["", ""])
    #expect(cells.map(\.value) == [.number(3), .number(4)])
  }
}
