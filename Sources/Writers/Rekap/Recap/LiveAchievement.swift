internal import Kinerja
internal import Spreadsheet

/// The achievement of one target and one figure as a formula that a reader can follow.
struct LiveAchievement {
  let formula: AchievementFormula

  init(_ formula: AchievementFormula) { self.formula = formula }

  /// Nil where there is no achievement, or none that two numbers give, as with ratings.
  func expression(for standing: Standing, target: CellReference, actual: CellReference) -> String? {
    guard standing.achievement.percent != nil, case .amount = standing.actual else { return nil }
    switch standing.target {
    case .amount(let amount):
      return amount.isZero ? "IF(\(actual)<=0,100,0)" : share(of: "\(actual)", against: "\(target)")
    case .range(let one, let other):
      let (low, high) = (min(one, other), max(one, other))
      guard !low.isZero, !low.isNegative else { return nil }
      let (lower, upper) = (PlainDecimal.text(low), PlainDecimal.text(high))
      let below = share(of: "\(actual)", against: lower)
      let above = share(of: "\(actual)", against: upper)
      return "IF(\(actual)<\(lower),\(below),IF(\(actual)>\(upper),\(above),100))"
    case .predicate, .notDue, .none: return nil
    }
  }

  private func share(of actual: String, against target: String) -> String {
    switch (formula.direction, formula.lowerIsBetter) {
    case (.higherIsBetter, _), (.range, _), (.predicate, _): "\(actual)/\(target)*100"
    case (.lowerIsBetter, .difference): "MAX(0,(2*\(target)-\(actual))/\(target)*100)"
    case (.lowerIsBetter, .quotient):
      "IF(\(actual)<=0,\(PlainDecimal.text(formula.unreachedQuotient ?? .hundred)),\(target)/\(actual)*100)"
    case (.exact, _): "MAX(0,(1-ABS(\(actual)-\(target))/\(target))*100)"
    }
  }
}
