/// A day of the Gregorian calendar.
package struct CalendarDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// When the reports of a quarter are due: on a day of the month after it.
  package static func deadline(of period: QuarterPeriod, day: Int) -> CalendarDay {
    period.quarter == .fourth
      ? CalendarDay(year: period.year + 1, month: 1, day: day)
      : CalendarDay(year: period.year, month: period.quarter.rawValue * 3 + 1, day: day)
  }

  /// `2026-07-10`.
  package var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }
}
