/// A date and time of day without a time zone, as a spreadsheet shows it.
///
/// Not every one is in the calendar: serial 0 is day 0 of January 1900 and serial 60 is 29 February 1900.
package struct CivilDateTime: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int
  /// Milliseconds since midnight.
  package let millisecond: Int

  package init(year: Int, month: Int, day: Int, millisecond: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.millisecond = millisecond
  }
}
