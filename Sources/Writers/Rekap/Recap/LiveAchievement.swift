internal import Kinerja
internal import Spreadsheet

/// The achievement of one target and one figure as a formula that a reader can follow.
struct LiveAchievement {
  let formula: AchievementFormula

  init(_ formula: AchievementFormula) { self.formula = formula }

  /// Nil where there is no achievement, or none that two numbers give, as with ratings.
  func expression(for standing: Standing, target: CellReference, actual: CellReference) -> String? {
    guard standing.achievement.percent != nil, case .amount = standing.actual else { return nil }
    return expression(against: standing.target, in: target, actual: actual)
  }

  /// Of any number that may come to stand in `actual`; nil where a number gives no achievement.
  func expression(against target: Target, in cell: CellReference, actual: CellReference) -> String? {
    switch target {
    case .amount(let amount):
      if amount.isNegative { return nil }
      if amount.isZero {
        return formula.direction == .lowerIsBetter ? "IF(\(actual)<=0,100,0)" : nil
      }
      return share(of: "\(actual)", against: "\(cell)")
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

  /// Of a rating out of a list; nil where the agreed one is in no scale.
  func expression(againstRating target: String, actual: CellReference) -> String? {
    guard let scale = formula.predicateScales.first(where: { $0.grade(of: target) != nil }),
      let wanted = scale.grade(of: target)
    else { return nil }
    let labels = scale.grades.map { "\"\($0.label)\"" }.joined(separator: ",")
    if scale.isMetOrNot { return "IF(\(actual)=\"\(wanted.label)\",100,0)" }
    guard wanted.ordinal > 0, let first = scale.grades.first else { return "100" }
    let reached = "MATCH(\(actual),{\(labels)},0)+\(first.ordinal - 1)"
    return "MIN(100,(\(reached))/\(wanted.ordinal)*100)"
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
