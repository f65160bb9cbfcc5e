/// The moment a mail speaks of, on the clock of the office; it comes from the ledger and never from the clock of the run.
package struct MailTime: Hashable, Sendable {
  package let seconds: Int
  package let offsetMinutes: Int

  /// `seconds` are counted since 1970 in UTC, the offset is that of the office.
  ///
  /// Nil outside the years 1900 to 9999
  /// and for an offset that no clock has.
  package init?(seconds: Int, offsetMinutes: Int) {
    guard (-2_208_988_800..<253_402_214_400).contains(seconds), (-720...840).contains(offsetMinutes) else {
      return nil
    }
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }

  /// `Mon, 06 Jul 2026 09:12:03 +0800` (RFC 5322, section 3.3).
  var headerText: String {
    let shown = shown
    let weekday = Self.weekdays[shown.weekday % 7]
    let month = Self.months[(shown.month + 11) % 12]
    let clock = [shown.hour, shown.minute, shown.second].map(Self.two).joined(separator: ":")
    let sign = offsetMinutes < 0 ? "-" : "+"
    let offset = Self.two(abs(offsetMinutes) / 60) + Self.two(abs(offsetMinutes) % 60)
    return "\(weekday), \(Self.two(shown.day)) \(month) \(shown.year) \(clock) \(sign)\(offset)"
  }

  /// `2026-07-06T09:12:03+08:00`.
  package var stamp: String {
    let shown = shown
    let sign = offsetMinutes < 0 ? "-" : "+"
    let offset = "\(Self.two(abs(offsetMinutes) / 60)):\(Self.two(abs(offsetMinutes) % 60))"
    return "\(shown.year)-\(Self.two(shown.month))-\(Self.two(shown.day))T"
      + [shown.hour, shown.minute, shown.second].map(Self.two).joined(separator: ":") + "\(sign)\(offset)"
  }

  /// Days since 1970-01-01 on the clock of the office.
  var days: Int { (seconds + offsetMinutes * 60 + 719_468 * 86_400) / 86_400 - 719_468 }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private struct Shown {
    let year, month, day, hour, minute, second, weekday: Int
  }

  /// Days to year, month and day in the Gregorian calendar (Hinnant, "chrono-compatible date algorithms").
  private var shown: Shown {
    // Counted from 0000-03-01, so that every number is positive.
    let local = seconds + offsetMinutes * 60 + 719_468 * 86_400
    let days = local / 86_400
    let second = local % 86_400
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return Shown(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1,
      hour: second / 3600, minute: second / 60 % 60, second: second % 60,
      // 0000-03-01 was a Wednesday.
      weekday: (days + 3) % 7)
  }
}
