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

  /// False for a sum of which a quarter that was due is not known: it may be anything.
  static func isComplete(_ value: CheckedValue, in context: CheckContext) -> Bool {
    guard value.indicator.accumulation == .sum else { return true }
    return Quarter.allCases.allSatisfy { quarter in
      guard quarter < context.period.quarter, value.indicator.target(in: quarter).isDue else { return true }
      return context.history.accepted(in: QuarterPeriod(year: context.period.year, quarter: quarter)) != nil
    }
  }
}
