import Spreadsheet
import Testing

/// Texts, truth values and errors.
@Suite struct TextFormatTests {
  @Test(arguments: [
    ("General", "BB"), ("0.00", "BB"), ("@", "BB"), ("d/m/yyyy", "BB"), ("0;-0;0", "BB"),
    ("\"a\";\"b\";\"c\"", "BB"), ("0;0;0;\"nilai \"@", "nilai BB"),
    ("\"nilai \"@", "nilai BB"), ("@\" ha\"", "BB ha"), ("@@", "BBBB"), ("0;@", "BB"),
    ("0;\"<\"@\">\"", "<BB>"), (";;;", ""), (";;;@", "BB"),
    ("0;0;0;", ""), ("\"a\";\"b\";\"c\";\"d\"", "d"), ("_(@_)", " BB "), ("@* ", "BB"), ("[Red]@", "BB"),
    ("0;0;0;[Blue]General", "BB"),
    ("General;General;General;General'", "BB'"), ("General\" kg\"", "BB"), ("[>5]0;@\"!\"", "BB!"),
    ("\\C\\O\\ @", "CO BB"),
    ("_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)", " BB "),
  ])
  func `shows a text through the section for texts`(code: String, expected: String) {
    #expect(shown(.text("BB"), code) == expected)
  }

  @Test(
    arguments: FormatCase.table([
      ("@", [5: "5", 0.1: "0.1", -1: "-1", 123_456_789_012: "1.23457E+11", 46_112: "46112"]),
      ("@@", [1: "1"]), ("\"bar\" @ \"foo\"", [1: "1", -1: "-1"]),
    ])
  )
  func `shows a number without a format where there is one for texts only`(of: FormatCase) {
    #expect(of.shown() == of.expected)
  }

  @Test(arguments: ["General", "0.00", "@", "d/m/yyyy", ";;;", "0;0;0;\"nilai \"@"])
  func `shows truth values and errors as they are`(code: String) {
    #expect(shown(.bool(true), code) == "TRUE")
    #expect(shown(.bool(false), code, .indonesian) == "FALSE")
    #expect(shown(.error("#DIV/0!"), code) == "#DIV/0!")
  }

  @Test func `does not show a text beyond what a cell holds, however often a code repeats it`() {
    let text = String(repeating: "a", count: 30_000)
    #expect(shown(.text(text), String(repeating: "@", count: 1_000)).utf8.count == 60_000)
  }

  @Test func `shows nothing for a formula without a result`() {
    let place = CellReference(row: 0, column: 0)
    #expect(displayText(of: Cell(reference: place, value: nil), locale: .english).isEmpty)
  }
}
