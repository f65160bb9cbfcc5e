import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct NumberingRowTests {
  @Test(arguments: [
    ["1", "2", "3", "4", "5"], ["(1)", "(2)", "(3)", "(4)"],
    ["1", "2", "3", "4", "13 = 9 + 10 + 11 + 12", "14 = (13/4)*100"],
    ["1.", "2.", "3."], ["1", "3", "7", "8", "9", "10", "12"], ["a", "1", "2", "3", "4"],
    ["0", "1", "2", "3"], ["1", "2", "3", "4", "5=4/3x100"],
  ])
  func `ascending numbers of columns are a numbering row`(texts: [String]) {
    #expect(NumberingRow.matches(texts, tableWidth: texts.count))
  }

  @Test(arguments: [
    ["1", "Angka Harapan Lama Sekolah", "Tahun", "12,80"], ["1", "2"], ["3", "2", "1"], ["12", "15", "12"],
    ["100", "200", "300"], ["1", "APK PAUD", "82", "90"],
    ["1", "80", "85"], [], ["x", "y", "z"],
  ])
  func `rows of figures are data`(texts: [String]) {
    #expect(!NumberingRow.matches(texts, tableWidth: max(texts.count, 4)))
  }

  @Test func `a few numbers do not span a wide table`() {
    #expect(!NumberingRow.matches(["1", "2", "3"], tableWidth: 12))
  }
}
