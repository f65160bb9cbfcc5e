extension Accumulation {
  /// What was achieved in a span from the values of its quarters, in order; nil where none has a figure.
  ///
  /// A figure counts also where nothing was due.
  package func combined(_ values: some Sequence<CheckedValue>) -> Actual? {
    var last: Actual?
    var total = ActualTotal()
    for value in values where value.state == .value {
      guard let actual = value.actual else { continue }
      last = actual
      switch self {
      case .sum, .average: total.add(actual)
      case .ratio: total.addParts(of: value)
      case .cumulative, .lastValue, .predicate: break
      }
    }
    switch self {
    case .cumulative, .lastValue, .predicate: return last
    case .sum, .average, .ratio: return total.result(self).map(Actual.amount) ?? last
    }
  }
}

/// Values added up; nil results where a rating without score was among them or the sum does not fit.
private struct ActualTotal {
  private var count = 0
  private var sum: Amount? = .zero
  private var numerators: Amount? = .zero
  private var denominators: Amount? = .zero
  private var unitOfMeasure = ""

  mutating func add(_ actual: Actual) {
    count += 1
    sum = actual.amount.flatMap { sum?.adding($0) }
  }

  /// One value without both parts takes the quotient from all.
  mutating func addParts(of value: CheckedValue) {
    count += 1
    numerators = value.numerator.flatMap { numerators?.adding($0) }
    denominators = value.denominator.flatMap { denominators?.adding($0) }
    unitOfMeasure = value.indicator.unitOfMeasure
  }

  func result(_ accumulation: Accumulation) -> Amount? {
    guard count > 0 else { return nil }
    switch accumulation {
    case .sum: return sum
    case .average: return sum?.divided(by: Amount(count))
    case .ratio:
      guard let numerators, let denominators else { return nil }
      return numerators.divided(by: denominators)?.multiplied(by: UnitOfMeasure(unitOfMeasure).ratioFactor)
    case .cumulative, .lastValue, .predicate: return nil
    }
  }
}

extension Actual {
  /// The number: the figure itself, or the score beside a rating.
  package var amount: Amount? {
    switch self {
    case .amount(let amount): amount
    case .predicate(_, let score): score
    }
  }
}
