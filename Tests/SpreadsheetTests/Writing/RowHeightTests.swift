import Testing

@testable import Spreadsheet

@Suite("The guessed height of a row")
struct RowHeightTests {
  @Test(
    arguments: zip(
      ["", "x", "satu\ndua", "satu dua tiga empat", String(repeating: "n", count: 25)],
      [1, 1, 2, 3, 3]
    )
  )
  func `counts lines as words are broken`(text: String, lines: Int) {
    #expect(RowHeight.lineCount(of: text, in: 10) == lines)
  }

  @Test func `fits the longest text of the row and stays within what a row may be`() {
    #expect(RowHeight.estimate([("x", 10), ("a\nb\nc", 10)]) == 45)
    #expect(RowHeight.estimate([("x", 10)], fontSize: 22) == 30)
    #expect(RowHeight.estimate([(String(repeating: "kata ", count: 9999), 1)]) == 409.5)
    #expect(RowHeight.estimate([]) == 15)
  }
}
