/// One indicator over the quarters of a year up to the end of a period.
struct IndicatorHistory {
  struct Entry {
    let period: QuarterPeriod
    /// Agreed in the version in force in that quarter.
    let target: Target
    /// What the accepted submission says; nil without one, or where it has nothing about the indicator.
    let value: CheckedValue?
    /// True where a report was due and none was accepted.
    let isGap: Bool

    var hasFigure: Bool { value?.state == .value && value?.actual != nil }
  }

  let indicator: Indicator
  let formula: AchievementFormula
  /// From TW I on.
  let entries: [Entry]

  func standing(in entries: ArraySlice<Entry>) -> Standing {
    standing(
      target: indicator.accumulation.combined(entries.lazy.map(\.target)),
      actual: indicator.accumulation.combined(entries.lazy.compactMap(\.value))
    )
  }

  func standing(target: Target, actual: Actual?) -> Standing {
    Standing(target: target, actual: actual, achievement: formula.achievement(of: actual, against: target))
  }

  /// What a cumulative indicator gained from TW III on: the position at the end less that of TW II.
  ///
  /// An earlier half in which nothing was due begins at 0; one that was due and is not known leaves the gain
  /// open.
  var increment: Standing? {
    guard indicator.accumulation == .cumulative else { return nil }
    let before = standing(in: entries.prefix { $0.period.quarter <= .second })
    let after = standing(in: entries.drop { $0.period.quarter <= .second })
    let target: Target =
      if case .amount(let end) = after.target, let start = Self.start(before.target),
        let gain = end.subtracting(start)
      {
        .amount(gain)
      } else {
        after.target.isDue ? .none : after.target
      }
    let start = before.actual == nil && !before.target.isDue ? .zero : before.actual?.amount
    let gain: Amount? =
      if let end = after.actual?.amount, let start { end.subtracting(start) } else { nil }
    return standing(target: target, actual: gain.map(Actual.amount))
  }

  private static func start(_ target: Target) -> Amount? {
    switch target {
    case .amount(let amount): amount
    case .notDue, .none: .zero
    case .range, .predicate: nil
    }
  }
}
