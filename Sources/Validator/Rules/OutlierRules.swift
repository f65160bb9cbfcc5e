internal import Kinerja

/// V10: a figure far from what the unit itself reported for the indicator before.
enum OutlierRules: RuleFamily {
  /// From so many earlier figures on, the median and the deviations from it say what is usual.
  private static let scoredHistory = 4
  /// Below, the least and the greatest of at least so many figures do.
  private static let boundedHistory = 2
  /// The constant that makes the median deviation of a normal distribution its standard deviation (Iglewicz and
  /// Hoaglin 1993: modified z = 0,6745 (x - median) / MAD).
  private static let consistency = Amount(6745, over: 10000) ?? .zero

  static func codes(in context: CheckContext) -> Set<FindingCode> {
    context.rows.contains { isLevel($0.indicator) && $0.amount != nil } ? [.V10] : []
  }

  static func check(_ context: CheckContext) -> [Finding] {
    let earlier = figures(context)
    return context.rows.compactMap { row in
      // What the report itself explains is not asked about.
      guard isLevel(row.indicator), row.value.notes.remarks == nil, let value = row.amount,
        let history = earlier[row.indicator.code],
        let low = history.min(), let high = history.max()
      else { return nil }
      let isOutlier =
        history.count >= scoredHistory
        ? isScoredOutlier(value, history, context.thresholds)
        : history.count >= boundedHistory && isFarOutside(value, low: low, high: high)
      guard isOutlier else { return nil }
      return context.finding(
        .V10, at: row.actual, of: row,
        ["low": .amount(low), "high": .amount(high), "count": .count(history.count)])
    }
  }

  static func notChecked(_ context: CheckContext) -> [NotChecked] {
    let earlier = figures(context)
    let isShort = context.rows.contains { row in
      isLevel(row.indicator) && row.amount != nil
        && (earlier[row.indicator.code]?.count ?? 0) < boundedHistory
    }
    return isShort ? [NotChecked(code: .V10, reason: .shortHistory)] : []
  }

  /// Sums and running totals follow the calendar of the work; only levels have a usual height.
  private static func isLevel(_ indicator: Indicator) -> Bool {
    switch indicator.accumulation {
    case .lastValue, .average, .ratio: true
    case .sum, .cumulative, .predicate: false
    }
  }

  /// The accepted earlier figures of each level, in the unit of measure that is agreed now.
  private static func figures(_ context: CheckContext) -> [String: [Amount]] {
    let earlier = context.history.accepted(before: context.period)
    guard !earlier.isEmpty else { return [:] }
    let agreed = Dictionary(
      context.agreement.indicators.filter(isLevel).map { ($0.code, $0.unitOfMeasure) },
      uniquingKeysWith: { first, _ in first })
    var figures: [String: [Amount]] = [:]
    for value in earlier.flatMap(\.values) where value.state == .value {
      guard let unit = agreed[value.indicator.code], case .amount(let amount) = value.actual,
        unit == value.indicator.unitOfMeasure
          || UnitOfMeasure(unit) == UnitOfMeasure(value.indicator.unitOfMeasure)
      else { continue }
      figures[value.indicator.code, default: []].append(amount)
    }
    return figures
  }

  /// Where hardly anything ever moved, any change would score: it must be worth speaking of as well.
  private static func isScoredOutlier(_ value: Amount, _ history: [Amount], _ thresholds: CheckThresholds)
    -> Bool
  {
    guard let median = median(history), let distance = value.subtracting(median)?.magnitude,
      let deviation = Self.median(history.compactMap { $0.subtracting(median)?.magnitude }),
      let score = distance.multiplied(by: consistency),
      let bound = deviation.multiplied(by: thresholds.outlierScore),
      let least = median.magnitude.multiplied(by: thresholds.outlierShare)
    else { return false }
    return score > bound && distance > least
  }

  private static func median(_ amounts: [Amount]) -> Amount? {
    let sorted = amounts.sorted()
    let upper = sorted.dropFirst(sorted.count / 2).first
    guard sorted.count.isMultiple(of: 2) else { return upper }
    guard let upper, let lower = sorted.dropFirst(sorted.count / 2 - 1).first else { return nil }
    return lower.adding(upper)?.divided(by: Amount(2))
  }

  /// Two or three figures say little of what is usual, so their range is widened by half of its ends, or by itself.
  private static func isFarOutside(_ value: Amount, low: Amount, high: Amount) -> Bool {
    guard let range = high.subtracting(low), let below = low.magnitude.divided(by: Amount(2)),
      let above = high.magnitude.divided(by: Amount(2)), let least = low.subtracting(max(range, below)),
      let greatest = high.adding(max(range, above))
    else { return false }
    return value < least || value > greatest
  }
}
