/// One month of one year, written `2026-04`.
package struct MonthPeriod: Hashable, Sendable, Comparable, Codable {
  package let year: Int
  package let month: Month

  package init(year: Int, month: Month) {
    self.year = year
    self.month = month
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }

  package var code: String { "\(year)-\(month.rawValue < 10 ? "0" : "")\(month.rawValue)" }

  package var quarter: QuarterPeriod { QuarterPeriod(year: year, quarter: month.quarter) }

  /// The month before within the same year; nil for January, since accumulation starts anew each year.
  package var previousInYear: MonthPeriod? {
    Month(rawValue: month.rawValue - 1).map { MonthPeriod(year: year, month: $0) }
  }
}

extension QuarterPeriod {
  /// The three months of the quarter, in order.
  package var months: [MonthPeriod] {
    Month.allCases.filter { $0.quarter == quarter }.map { MonthPeriod(year: year, month: $0) }
  }
}
