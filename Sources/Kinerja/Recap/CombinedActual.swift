extension Accumulation {
  /// What was achieved in a span from the values of its quarters, in order; nil where none has a figure.
  ///
  /// A figure counts also where nothing was due.
  package func combined(_ values: [CheckedValue]) -> Actual? {
    let reported = values.filter { $0.state == .value && $0.actual != nil }
    guard let last = reported.last?.actual else { return nil }
    switch self {
    case .cumulative, .lastValue, .predicate: return last
    case .sum: return Self.total(of: reported).map(Actual.amount) ?? last
    case .average:
      return Self.total(of: reported)?.divided(by: Amount(reported.count)).map(Actual.amount) ?? last
    case .ratio: return Self.ratio(of: reported).map(Actual.amount) ?? last
    }
  }

  /// Nil where one is a rating without score, which has no sum.
  private static func total(of values: [CheckedValue]) -> Amount? {
    var total = Amount.zero
    for value in values {
      guard let amount = value.actual?.amount, let sum = total.adding(amount) else { return nil }
      total = sum
    }
    return total
  }

  /// Σ numerators / Σ denominators; nil unless every value has both.
  private static func ratio(of values: [CheckedValue]) -> Amount? {
    var (top, bottom) = (Amount.zero, Amount.zero)
    for value in values {
      guard let numerator = value.numerator, let denominator = value.denominator,
        let newTop = top.adding(numerator), let newBottom = bottom.adding(denominator)
      else { return nil }
      (top, bottom) = (newTop, newBottom)
    }
    guard let unit = values.last?.indicator.unitOfMeasure else { return nil }
    return top.divided(by: bottom)?.multiplied(by: UnitOfMeasure(unit).ratioFactor)
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
