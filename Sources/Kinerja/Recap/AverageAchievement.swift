/// The plain mean of all achievements that can be computed.
package struct AverageAchievement: Hashable, Sendable {
  /// In percent; nil where nothing can be computed. A mean of many fractions, so not kept exactly.
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
    let mean = Self.mean(of: percents)
    self.init(
      percent: mean.percent,
      count: percents.count,
      category: mean.exact.map(rules.scale.category(of:))
    )
  }

  /// Exact as long as the denominators allow, so that a mean of 91 is not a hair below it.
  private static func mean(of percents: [Amount]) -> (percent: Double, exact: Amount?) {
    var exact: Amount? = .zero
    var total = 0.0
    for percent in percents {
      exact = exact?.adding(percent)
      total += percent.doubleValue
    }
    if let mean = exact?.divided(by: Amount(percents.count)) { return (mean.doubleValue, mean) }
    let mean = total / Double(percents.count)
    return (mean, Amount(mean))
  }
}
