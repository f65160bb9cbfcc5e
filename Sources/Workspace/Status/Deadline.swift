package import Kinerja

/// The day by which a quarter is to be reported, and days counted from it.
package struct Deadline: Hashable, Sendable {
  /// `2026-04-10`.
  package let text: String
  private let day: Int

  /// `dayOfMonth` in the month after the quarter.
  package init(of period: QuarterPeriod, dayOfMonth: Int) {
    let month = period.quarter == .fourth ? 1 : period.quarter.rawValue * 3 + 1
    let year = period.quarter == .fourth ? period.year + 1 : period.year
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    text = "\(year)-\(two(month))-\(two(dayOfMonth))"
    day = ReceiptTime.days(year, month, dayOfMonth)
  }

  /// As letters count from it; nil only for a year that is none.
  package var time: ReceiptTime? { ReceiptTime(text) }

  /// How many days a moment is after the deadline, by the office's own calendar; negative before it.
  package func days(at moment: Moment) -> Int {
    guard let time = ReceiptTime(moment.text) else { return 0 }
    return ReceiptTime.days(time.year, time.month, time.day) - day
  }
}
