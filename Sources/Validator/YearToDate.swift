internal import Kinerja

/// What an indicator stands at from TW I to the reported quarter, from the accepted reports and this one.
enum YearToDate {
  static func achievement(of value: CheckedValue, in context: CheckContext) -> Amount? {
    let earlier = Quarter.allCases.filter { $0 < context.period.quarter }.compactMap { quarter in
      context.history.accepted(in: QuarterPeriod(year: context.period.year, quarter: quarter))?.values
        .first { $0.indicator.code == value.indicator.code }
    }
    guard let actual = value.indicator.accumulation.combined(earlier + [value]) else { return nil }
    return context.rules.formula(for: value.indicator).achievement(of: actual, against: value.annualTarget)
      .percent
  }
}
