/// A moment on two clocks: that of the world for order, that of the office for people.
package struct Moment: Hashable, Comparable, Sendable {
  /// Seconds since 1970 in UTC.
  package let seconds: Int
  /// As the office writes it, with its offset: `2026-04-06T08:10:00+08:00`.
  package let text: String

  /// Seconds east of Greenwich.
  package init(seconds: Int, offset: Int) {
    self.seconds = seconds
    let local = seconds + offset
    let (day, time) = Self.floored(local, by: 86_400)
    let (year, month, date) = Self.date(ofDay: day)
    let minutes = abs(offset) / 60
    let zone = (offset < 0 ? "-" : "+") + Self.two(minutes / 60) + ":" + Self.two(minutes % 60)
    let clock = [time / 3600, time / 60 % 60, time % 60].map(Self.two).joined(separator: ":")
    text = "\(Self.four(year))-\(Self.two(month))-\(Self.two(date))T\(clock)\(zone)"
  }

  /// As the ledger has it.
  init(seconds: Int, text: String) {
    self.seconds = seconds
    self.text = text
  }

  package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  /// The day alone: `2026-04-06`.
  package var day: String { String(text.prefix(10)) }

  private static func floored(_ value: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
    let quotient = value >= 0 ? value / divisor : (value - divisor + 1) / divisor
    return (quotient, value - quotient * divisor)
  }

  /// The proleptic Gregorian date of a day counted from 1970 (Hinnant, "chrono-compatible date algorithms").
  private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = floored(shifted, by: 146_097).quotient
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func four(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
