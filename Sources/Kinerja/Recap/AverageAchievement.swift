/// The plain mean of all achievements that can be computed.
package struct AverageAchievement: Hashable, Sendable {
  /// In percent; nil where nothing can be computed.
  ///
  /// A mean of many fractions, so not kept exactly.
  package let percent: Double?
  package let count: Int
  package let category: String?

  package init(percent: Double?, count: Int, category: String?) {
    self.percent = percent
    self.count = count
    self.category = category
  }

  package init(of achievements: [Achievement], rules: CalculationRules) {
    let percents = achievements.compactMap(\.percent).map { percent in
      rules.averageCap.map { min(percent, $0) } ?? percent
    }
    guard !percents.isEmpty else {
      self.init(percent: nil, count: 0, category: nil)
      return
    }
    let mean = percents.reduce(0) { $0 + $1.doubleValue } / Double(percents.count)
    let isNearBound = rules.scale.bands.contains { abs($0.lowerBound.doubleValue - mean) < 1e-9 }
    let decided = isNearBound ? Self.exactMean(of: percents) ?? Amount(mean) : Amount(mean)
    self.init(percent: mean, count: percents.count, category: decided.map(rules.scale.category(of:)))
  }

  /// Exact as long as the denominators allow, so that a mean of 91 is not a hair below it.
  private static func exactMean(of percents: [Amount]) -> Amount? {
    percents.reduce(Amount?.some(.zero)) { $0?.adding($1) }?.divided(by: Amount(percents.count))
  }
}
