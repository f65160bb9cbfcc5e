/// Dates as cells store them: days since the end of 1899 (ECMA-376 Part 1, 18.17.4.1).
enum DateSerial {
  private static let millisecondsPerDay = 86_400_000

  static func serial(of date: CivilDateTime) throws(WorkbookWriteError) -> Double {
    guard (1900...9999).contains(date.year), (1...12).contains(date.month),
      (1...daysInMonth(date.month, of: date.year)).contains(date.day),
      (0..<millisecondsPerDay).contains(date.millisecond)
    else { throw .ruleBroken(.dateOutOfRange) }
    let days = daysSince1970(date) + 25_569
    // The 1900 system counts a 29 February 1900 that never was; earlier days have a smaller number.
    let serial = days < 61 ? days - 1 : days
    return Double(serial) + Double(date.millisecond) / Double(millisecondsPerDay)
  }

  /// Days from 1970-01-01 in the Gregorian calendar, counted in years that begin in March.
  private static func daysSince1970(_ date: CivilDateTime) -> Int {
    let year = date.month <= 2 ? date.year - 1 : date.year
    let monthFromMarch = (date.month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  private static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
