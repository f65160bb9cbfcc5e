import Testing

@testable import Spreadsheet

@Suite("A formula")
struct FormulaTextTests {
  @Test(
    arguments: zip(
      [
        "=SUM(A1:A3)", "IFNA(A1,0)", "ifs(A1>0,1)", "NETWORKDAYS(A1,B1)", "NETWORKDAYS.INTL(A1,B1)",
        "STDEV.S(A1:A3)+STDEV(A1:A3)", "CONCAT(\"IFNA(\",A1)", "'IFNA(x)'!A1", "_xlfn.IFNA(A1,0)", "IFNA+1",
        "MYIFNA(1)", "IF(DAYS(A1,B1)>0,XOR(1,0),DAYS360(A1,B1))", "\"a\"\"IFS(\"", "'it''s IFS('!A1+IFS(1,1)",
      ],
      [
        "SUM(A1:A3)", "_xlfn.IFNA(A1,0)", "_xlfn.ifs(A1>0,1)", "NETWORKDAYS(A1,B1)",
        "NETWORKDAYS.INTL(A1,B1)",
        "_xlfn.STDEV.S(A1:A3)+STDEV(A1:A3)", "_xlfn.CONCAT(\"IFNA(\",A1)", "'IFNA(x)'!A1", "_xlfn.IFNA(A1,0)",
        "IFNA+1", "MYIFNA(1)", "IF(_xlfn.DAYS(A1,B1)>0,_xlfn.XOR(1,0),DAYS360(A1,B1))", "\"a\"\"IFS(\"",
        "'it''s IFS('!A1+_xlfn.IFS(1,1)",
      ]
    )
  )
  func `loses its equals sign and has newer functions under their long names`(source: String, text: String)
    throws
  {
    #expect(try FormulaText(source).text == text)
  }

  @Test func `is refused where programs would not calculate it`() {
    expectRule(.unsupportedFunction("LET")) { _ = try FormulaText("=let(x,1,x)") }
    expectRule(.unsupportedFunction("FILTER")) { _ = try FormulaText("FILTER(A1:A3,B1:B3)") }
    expectRule(.emptyText(.formula)) { _ = try FormulaText("=") }
    expectRule(.formulaHasControlCharacter) { _ = try FormulaText("\"\u{1}\"") }
  }

  @Test func `has at most 8,192 UTF-16 units, and 255 in each text`() throws {
    let sum = Array(repeating: "\"é\"", count: 2048).joined(separator: "&")
    #expect(try FormulaText(sum + "&").text.utf16.count == 8192)
    expectRule(.textTooLong(.formula, units: 8193, limit: 8192)) { _ = try FormulaText(sum + "&1") }
    let text = String(repeating: "é", count: 253) + "\"\"\"\""
    #expect(try FormulaText("\"\(text)\"").text == "\"\(text)\"")
    expectRule(.textTooLong(.formulaText, units: 256, limit: 255)) { _ = try FormulaText("\"\(text)é\"") }
  }

  @Test(arguments: ["\"open", "'open", "(", "A1)", "SUM(A1", "{1,2", "{1)", "T[a", "T[a']", "\"a\"\""])
  func `is refused where it is plainly unfinished`(source: String) {
    expectRule(.formulaUnbalanced) { _ = try FormulaText(source) }
  }

  @Test func `parts its arguments by commas, but rows of an array by semicolons`() throws {
    expectRule(.formulaSemicolon) { _ = try FormulaText("IF(A1>0;1;0)") }
    #expect(try FormulaText("SUM({1,2;3,4})&\";\"").text == "SUM({1,2;3,4})&\";\"")
  }

  @Test(arguments: ["[1]Lain!A1", "SUM([Buku.xlsx]Lain!A1)", "'C:\\berkas\\[Buku.xlsx]TW I'!A1", "[@Nilai]"])
  func `stays in its workbook`(source: String) {
    expectRule(.formulaLeavesWorkbook) { _ = try FormulaText(source) }
  }

  @Test(arguments: ["T[IFS(]", "T[[#All],[a'[b']]]", "Lain!A1+T['']", "A1:", "\"[1]\"&A1"])
  func `keeps references as they are`(source: String) throws {
    #expect(try FormulaText(source).text == source)
  }
}
