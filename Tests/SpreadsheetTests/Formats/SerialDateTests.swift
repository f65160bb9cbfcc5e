import Spreadsheet
import Testing

@Suite struct SerialDateTests {
  @Test(arguments: [
    (0, 1900, 1, 0), (1, 1900, 1, 1), (31, 1900, 1, 31), (59, 1900, 2, 28), (60, 1900, 2, 29),
    (61, 1900, 3, 1), (366, 1900, 12, 31), (367, 1901, 1, 1), (25_569, 1970, 1, 1), (36_585, 2000, 2, 29),
    (46_112, 2026, 3, 31), (73_050, 2099, 12, 31), (73_110, 2100, 3, 1), (2_958_465, 9999, 12, 31),
  ])
  func `counts days from 1900 as Excel does`(serial: Int, year: Int, month: Int, day: Int) {
    #expect(SerialDate.civil(Double(serial), .from1900) == CivilDateTime(year: year, month: month, day: day))
  }

  @Test(arguments: [
    (0, 1904, 1, 1), (1, 1904, 1, 2), (58, 1904, 2, 28), (59, 1904, 2, 29), (60, 1904, 3, 1),
    (61, 1904, 3, 2),
    (44_650, 2026, 3, 31), (2_957_003, 9999, 12, 31),
  ])
  func `counts days from 1904`(serial: Int, year: Int, month: Int, day: Int) {
    #expect(SerialDate.civil(Double(serial), .from1904) == CivilDateTime(year: year, month: month, day: day))
  }

  @Test(arguments: [
    -1, -0.5, -1e-8, 2_958_466, 2_958_466.5, 1e15, 1e300, -1e300, .infinity, -.infinity, .nan,
  ])
  func `knows what is no date`(serial: Double) {
    #expect(SerialDate.civil(serial, .from1900) == nil)
  }

  @Test(arguments: [-1, -0.5, 2_957_004, 2_958_465, .nan])
  func `knows what is no date from 1904`(serial: Double) {
    #expect(SerialDate.civil(serial, .from1904) == nil)
  }

  @Test(
    arguments: [
      (0, 0, 0), (0.5, 0, 43_200_000), (-0.0, 0, 0), (-1e-10, 0, 0), (0.99999, 0, 86_399_136),
      (0.999999999, 1, 0),
      (59.75, 28, 64_800_000), (60.25, 29, 21_600_000), (60.9999999999, 1, 0), (61.5, 1, 43_200_000),
      (46_110 + 86_399.9996 / 86_400, 30, 0), (46_110 + 86_399.9994 / 86_400, 29, 86_399_999),
      (2_958_465.999999, 31, 86_399_914), (1e-300, 0, 0), (.leastNonzeroMagnitude, 0, 0),
    ] as [(Double, Int, Int)]
  )
  func `splits a day after rounding it to milliseconds`(serial: Double, day: Int, millisecond: Int) throws {
    let date = try #require(SerialDate.civil(serial, .from1900))
    #expect(date.day == day)
    #expect(date.millisecond == millisecond)
  }

  @Test func `rounds past the last day to no date`() {
    #expect(SerialDate.civil(2_958_465.99999999999, .from1900) == nil)
    #expect(SerialDate.civil(2_958_465.99999999, .from1900)?.millisecond == 86_399_999)
  }

  @Test func `carries a rounded-up millisecond into the next day`() {
    #expect(
      SerialDate.civil(46_111.9999999999, .from1900) == CivilDateTime(year: 2026, month: 3, day: 31)
    )
  }

  @Test(arguments: [(Workbook.DateSystem.from1900, 0), (.from1904, 0)])
  func `gives back the serial of every day`(system: Workbook.DateSystem, first: Int) throws {
    // Every day of the first two centuries, then some of each year.
    let serials = Array(first..<73_200) + Array(stride(from: 73_200, to: 2_957_004, by: 97)) + [2_957_003]
    for serial in serials {
      let date = try #require(SerialDate.civil(Double(serial), system))
      #expect(SerialDate.serial(date, system) == Double(serial))
    }
  }

  @Test func `gives back the serial of the two days that are in no calendar`() {
    #expect(SerialDate.serial(CivilDateTime(year: 1900, month: 1, day: 0), .from1900) == 0)
    #expect(
      SerialDate.serial(CivilDateTime(year: 1900, month: 2, day: 29, millisecond: 43_200_000), .from1900)
        == 60.5)
    #expect(SerialDate.serial(CivilDateTime(year: 1899, month: 12, day: 30), .from1900) == nil)
    #expect(SerialDate.serial(CivilDateTime(year: 1903, month: 12, day: 31), .from1904) == nil)
  }
}
