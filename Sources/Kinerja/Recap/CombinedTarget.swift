extension Accumulation {
  /// The target of a span from the targets of its quarters, in order.
  ///
  /// All quarters that ask for a figure count, whether or not a report came. `notDue` where none asks, `none`
  /// where the agreement says nothing about any of them.
  package func combined(_ targets: some Sequence<Target>) -> Target {
    var last = Target.none
    var total = TargetTotal()
    for target in targets {
      if target.isDue {
        last = target
        if self == .sum || self == .average { total.add(target) }
      } else if !last.isDue, target == .notDue {
        last = .notDue
      }
    }
    guard last.isDue else { return last }
    switch self {
    case .cumulative, .lastValue, .ratio, .predicate: return last
    case .sum: return total.divided(by: 1) ?? last
    case .average: return total.divided(by: total.count) ?? last
    }
  }
}

/// Targets added up, ranges bound by bound.
private struct TargetTotal {
  private(set) var count = 0
  /// Nil once a rating was met, which has no sum, or the sum does not fit.
  private var bounds: (lower: Amount, upper: Amount)? = (.zero, .zero)
  private var isRange = false

  mutating func add(_ target: Target) {
    count += 1
    let added: (Amount, Amount)
    switch target {
    case .amount(let amount): added = (amount, amount)
    case .range(let one, let other):
      added = (min(one, other), max(one, other))
      isRange = true
    case .predicate, .notDue, .none:
      bounds = nil
      return
    }
    guard let (lower, upper) = bounds, let low = lower.adding(added.0), let high = upper.adding(added.1)
    else {
      bounds = nil
      return
    }
    bounds = (low, high)
  }

  func divided(by count: Int) -> Target? {
    guard let (lower, upper) = bounds, let low = lower.divided(by: Amount(count)) else { return nil }
    guard isRange else { return .amount(low) }
    return upper.divided(by: Amount(count)).map { .range(low, $0) }
  }
}
