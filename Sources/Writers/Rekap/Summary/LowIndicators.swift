internal import Kinerja

/// An indicator that achieved little.
struct LowIndicator {
  let unit: OfficeUnit
  let recap: IndicatorRecap
  let percent: Amount
}

/// The indicators below the middle band of the scale, lowest first.
struct LowIndicators {
  /// As many as a page names.
  static let limit = 10

  let bound: Amount
  let all: [LowIndicator]

  var count: Int { all.count }

  static func bound(of scale: AchievementScale) -> Amount {
    let middle = scale.bands.count / 2
    return scale.bands.indices.contains(middle) ? scale.bands[middle].lowerBound : .zero
  }

  init(_ recap: Recap, scale: AchievementScale) {
    let bound = Self.bound(of: scale)
    self.bound = bound
    let found = recap.units.flatMap { unit in
      unit.indicators.compactMap { indicator -> LowIndicator? in
        guard let percent = indicator.standing.achievement.percent, percent < bound else { return nil }
        return LowIndicator(unit: unit.unit, recap: indicator, percent: percent)
      }
    }
    let sorted = found.enumerated().sorted { left, right in
      left.element.percent == right.element.percent
        ? left.offset < right.offset : left.element.percent < right.element.percent
    }
    all = sorted.map(\.element)
  }
}
