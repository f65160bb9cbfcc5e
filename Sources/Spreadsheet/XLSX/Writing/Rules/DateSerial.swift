/// Dates as cells store them, for those that exist (ECMA-376 Part 1, 18.17.4.1).
enum DateSerial {
  static func serial(of date: CivilDateTime) throws(WorkbookWriteError) -> Double {
    guard (1900...9999).contains(date.year), (1...12).contains(date.month),
      (1...daysInMonth(date.month, of: date.year)).contains(date.day),
      (0..<SerialDate.millisecondsPerDay).contains(date.millisecond),
      let serial = SerialDate.serial(date, .from1900)
    else { throw .ruleBroken(.dateOutOfRange) }
    return serial
  }

  private static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
