import Spreadsheet
import Testing

@Suite struct SerialDateTests {
  @Test(arguments: [
    (0, 1900, 1, 0), (1, 1900, 1, 1), (31, 1900, 1, 31), (59, 1900, 2, 28), (60, 1900, 2, 29),
    (61, 1900, 3, 1),
    (366, 1900, 12, 31), (367, 1901, 1, 1), (25_569, 1970, 1, 1), (36_585, 2000, 2, 29),
    (46_112, 2026, 3, 31),
    (73_050, 2099, 12, 31), (73_110, 2100, 3, 1), (2_958_465, 9999, 12, 31),
  ])
  func `counts days from 1900 as Excel does`(serial: Int, year: Int, month: Int, day: Int) {
    #expect(SerialDate.civil(Double(serial), .from1900) == CivilDateTime(year: year, month: month, day: day))
  }

  @Test(arguments: [(0, 1904, 1, 1), (1, 1904, 1, 2), (44_650, 2026, 3, 31), (2_957_003, 9999, 12, 31)])
  func `counts days from 1904`(serial: Int, year: Int, month: Int, day: Int) {
    #expect(SerialDate.civil(Double(serial), .from1904) == CivilDateTime(year: year, month: month, day: day))
  }

  @Test(arguments: [-1, -0.5, 2_958_466, 1e15, 1e300, .infinity, .nan])
  func `knows what is no date`(serial: Double) {
    #expect(SerialDate.civil(serial, .from1900) == nil)
  }

  @Test func `carries a rounded-up millisecond into the next day`() {
    #expect(
      SerialDate.civil(46_111.9999999999, .from1900) == CivilDateTime(year: 2026, month: 3, day: 31)
    )
    #expect(SerialDate.civil(0.5, .from1900)?.millisecond == 43_200_000)
  }

  @Test func `gives back the serial of every day`() throws {
    for system in [Workbook.DateSystem.from1900, .from1904] {
      for serial in stride(from: 1, to: 2_957_000, by: 97) {
        let date = try #require(SerialDate.civil(Double(serial), system))
        #expect(SerialDate.serial(date, system) == Double(serial))
      }
    }
  }
}
