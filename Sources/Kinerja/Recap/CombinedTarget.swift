extension Accumulation {
  /// The target of a span from the targets of its quarters, in order.
  ///
  /// All quarters that ask for a figure count, whether or not a report came. `notDue` where none asks, `none` where
  /// the agreement says nothing about any of them.
  package func combined(_ targets: [Target]) -> Target {
    let due = targets.filter(\.isDue)
    guard let last = due.last else { return targets.contains(.notDue) ? .notDue : .none }
    switch self {
    case .cumulative, .lastValue, .ratio, .predicate: return last
    case .sum: return Self.total(of: due, dividedBy: 1) ?? last
    case .average: return Self.total(of: due, dividedBy: due.count) ?? last
    }
  }

  /// Ranges add up bound by bound; nil where one of the targets is a rating, which has no sum.
  private static func total(of targets: [Target], dividedBy count: Int) -> Target? {
    var (lower, upper) = (Amount.zero, Amount.zero)
    var isRange = false
    for target in targets {
      let bounds: (Amount, Amount)
      switch target {
      case .amount(let amount): bounds = (amount, amount)
      case .range(let one, let other):
        bounds = (min(one, other), max(one, other))
        isRange = true
      case .predicate, .notDue, .none: return nil
      }
      guard let low = lower.adding(bounds.0), let high = upper.adding(bounds.1) else { return nil }
      (lower, upper) = (low, high)
    }
    guard let low = lower.divided(by: Amount(count)), let high = upper.divided(by: Amount(count)) else {
      return nil
    }
    return isRange ? .range(low, high) : .amount(low)
  }
}
