import Spreadsheet
import Kinerja
import Testing

@testable import Parsers

struct HeadingQuarterTests {
  @Test(arguments: [
    (["Triwulan II", "Target"], Quarter.second), (["Realisasi", "III"], .third),
    (["Realisasi", "4"], .fourth),
    (["Realisasi", "TW-I"], .first), (["Realisasi Kinerja Pada Triwulan", "II", "Rp."], .second),
    (["Realisasi", "IIII"], .fourth),
  ])
  func `a quarter is named outright or as a numeral under a group`(path: [String], quarter: Quarter) {
    #expect(HeadingQuarter.quarter(of: path) == quarter)
  }

  @Test(arguments: [["I"], ["1"], ["Realisasi"], ["Realisasi", "5"], ["TW I dan TW II"], []])
  func `a lone numeral, and two quarters at once, name none`(path: [String]) {
    #expect(HeadingQuarter.quarter(of: path) == nil)
  }
}
