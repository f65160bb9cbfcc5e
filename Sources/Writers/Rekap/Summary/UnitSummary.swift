internal import Kinerja

/// What the summary says about one unit.
struct UnitSummary {
  let unit: UnitRecap
  /// The place of the unit in the recap.
  let index: Int
  /// Indicators in each band of the scale, best first.
  let counts: [Int]
  let notComputed: Int
  let budget: BudgetTotals

  init(_ unit: UnitRecap, at index: Int, scale: AchievementScale) {
    self.unit = unit
    self.index = index
    let byLabel = Dictionary(grouping: unit.indicators.compactMap(\.category)) { $0 }.mapValues(\.count)
    counts = scale.bands.map { byLabel[$0.label] ?? 0 }
    notComputed = unit.indicators.count { $0.standing.achievement.percent == nil }
    budget = BudgetTotals(unit.indicators)
  }
}

/// How many units reported for a quarter, and how far their reports came.
struct Completeness {
  let quarter: QuarterPeriod
  private let counts: [UnitQuarterStatus: Int]

  init(_ recap: Recap, in quarter: QuarterPeriod) {
    self.quarter = quarter
    counts = Dictionary(grouping: recap.units.compactMap { $0.status[quarter] }) { $0 }.mapValues(\.count)
  }

  subscript(status: UnitQuarterStatus) -> Int { counts[status] ?? 0 }

  var due: Int { counts.reduce(0) { $1.key == .notExpected ? $0 : $0 + $1.value } }
}

/// An indicator that achieved little.
struct LowIndicator {
  static let limit = 10

  let unit: OfficeUnit
  let recap: IndicatorRecap
  let percent: Amount

  /// The bound that counts as low: that of the middle band.
  static func bound(_ scale: AchievementScale) -> Amount { scale.bands[scale.bands.count / 2].lowerBound }

  /// The lowest first.
  static func lowest(_ recap: Recap, scale: AchievementScale) -> [LowIndicator] {
    let bound = bound(scale)
    let all = recap.units.flatMap { unit in
      unit.indicators.compactMap { indicator -> LowIndicator? in
        guard let percent = indicator.standing.achievement.percent, percent < bound else { return nil }
        return LowIndicator(unit: unit.unit, recap: indicator, percent: percent)
      }
    }
    let sorted = all.enumerated().sorted { left, right in
      left.element.percent == right.element.percent
        ? left.offset < right.offset : left.element.percent < right.element.percent
    }
    return sorted.prefix(limit).map(\.element)
  }
}
