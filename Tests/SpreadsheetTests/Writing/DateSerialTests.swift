import Testing

@testable import Spreadsheet

@Suite("The serial number of a date")
struct DateSerialTests {
  @Test(
    arguments: zip(
      [
        (1900, 1, 1), (1900, 2, 28), (1900, 3, 1), (1970, 1, 1), (2000, 2, 29), (2026, 3, 31), (9999, 12, 31),
      ],
      [1.0, 59, 61, 25_569, 36_585, 46_112, 2_958_465]
    )
  )
  func `counts days as Excel does`(date: (Int, Int, Int), serial: Double) throws {
    #expect(try DateSerial.serial(of: CivilDateTime(year: date.0, month: date.1, day: date.2)) == serial)
  }

  @Test func `has the time of day behind its point`() throws {
    let noon = CivilDateTime(year: 2026, month: 1, day: 1, millisecond: 43_200_000)
    #expect(try DateSerial.serial(of: noon) == 46_023.5)
  }

  @Test(
    arguments: [
      (1899, 12, 31), (10_000, 1, 1), (2026, 13, 1), (2026, 0, 1), (2025, 2, 29), (1900, 2, 29),
      (2026, 4, 31),
    ])
  func `exists only for dates that exist`(date: (Int, Int, Int)) {
    expectRule(.dateOutOfRange) {
      _ = try DateSerial.serial(of: CivilDateTime(year: date.0, month: date.1, day: date.2))
    }
  }

  @Test(arguments: [-1, 86_400_000])
  func `exists only for times within the day`(millisecond: Int) {
    expectRule(.dateOutOfRange) {
      _ = try DateSerial.serial(of: CivilDateTime(year: 2026, month: 1, day: 1, millisecond: millisecond))
    }
  }
}
