/// Serial day numbers and civil dates, by integer arithmetic only: no calendar library and no time zone.
package enum SerialDate {
  package static let millisecondsPerDay = 86_400_000
  /// One past the last day a spreadsheet program shows: 31 December 9999 is 2,958,465.
  private static let limit1900 = 2_958_466
  /// Milliseconds in some thirty thousand years: far past any date, and far from where integers end.
  private static let longest = 1e15
  /// Days from the epoch of 1900 to that of 1904.
  private static let shift1904 = 1_462

  /// The serial in whole milliseconds; nil for what no date can be.
  ///
  /// Rounding comes before splitting, or 23:59:59.9996 would lose its carry (tafia/calamine#602).
  static func milliseconds(_ serial: Double) -> Int? {
    let milliseconds = (serial * Double(millisecondsPerDay)).rounded()
    return milliseconds.magnitude < longest ? Int(exactly: milliseconds) : nil
  }

  /// What a spreadsheet program shows for a serial, or nil where it shows `#####`.
  ///
  /// In the 1900 system serial 60 is 29 February 1900, a day that never was, and serial 0 is day 0 of
  /// January: both are kept as Excel shows them, since the cells around them count on it.
  package static func civil(_ serial: Double, _ system: Workbook.DateSystem) -> CivilDateTime? {
    milliseconds(serial).flatMap { civil(milliseconds: $0, system) }
  }

  /// The same for a serial in milliseconds.
  static func civil(milliseconds total: Int, _ system: Workbook.DateSystem) -> CivilDateTime? {
    guard total >= 0 else { return nil }
    let (days, millisecond) = total.quotientAndRemainder(dividingBy: millisecondsPerDay)
    switch system {
    case .from1904:
      guard days < limit1900 - shift1904 else { return nil }
      return civil(daysSince1900: days + shift1904, millisecond)
    case .from1900:
      guard days < limit1900 else { return nil }
      switch days {
      case 60: return CivilDateTime(year: 1900, month: 2, day: 29, millisecond: millisecond)
      case 0: return CivilDateTime(year: 1900, month: 1, day: 0, millisecond: millisecond)
      case ..<60: return civil(daysSince1900: days + 1, millisecond)
      default: return civil(daysSince1900: days, millisecond)
      }
    }
  }

  /// The serial of a civil date; nil for dates before the epoch.
  package static func serial(_ date: CivilDateTime, _ system: Workbook.DateSystem) -> Double? {
    let days = daysSince1900(year: date.year, month: date.month, day: date.day)
    let fraction = Double(date.millisecond) / Double(millisecondsPerDay)
    switch system {
    case .from1904: return days >= shift1904 ? Double(days - shift1904) + fraction : nil
    case .from1900:
      // The two days that are in no calendar: 0 January and 29 February 1900.
      if date.year == 1900, date.month == 2, date.day == 29 { return 60 + fraction }
      return days >= 1 ? Double(days <= 60 ? days - 1 : days) + fraction : nil
    }
  }

  /// 0 for Sunday.
  ///
  /// Before March 1900 Excel is a day off, since it counts a leap day that was not.
  static func weekday(_ date: CivilDateTime) -> Int {
    let days = daysSince1900(year: date.year, month: date.month, day: date.day)
    let counted = date.year == 1900 && date.month <= 2 ? days - 1 : days
    return ((counted + 6) % 7 + 7) % 7
  }

  /// Days are counted so that 1 March 1900 is 61, as in the 1900 system.
  ///
  /// Eras of 400 years starting on 1 March (Howard Hinnant, "chrono-compatible low-level date algorithms").
  private static func civil(daysSince1900 days: Int, _ millisecond: Int) -> CivilDateTime {
    let shifted = days + 693_899
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return CivilDateTime(year: year, month: month, day: day, millisecond: millisecond)
  }

  private static func daysSince1900(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 693_899
  }
}
