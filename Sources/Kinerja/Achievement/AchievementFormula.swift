/// Turns a target and what was achieved into an achievement in percent, for one direction.
///
/// Where target and direction do not belong together the target decides: a range asks for a value inside it
/// whatever the direction, a value outside is measured by the direction's formula against the nearer bound; a
/// plain number is a range of one point for `rentang`, and counts as higher-is-better for `predikat`; a
/// rating is compared by its scale for every direction.
package struct AchievementFormula: Sendable {
  package let direction: Direction
  package let lowerIsBetter: LowerIsBetterFormula
  /// What T / R counts for where R is 0, which the quotient cannot say; 100 by default.
  package let unreachedQuotient: Amount?
  package let predicateScales: [PredicateScale]

  package init(
    direction: Direction,
    lowerIsBetter: LowerIsBetterFormula = .difference,
    unreachedQuotient: Amount? = nil,
    predicateScales: [PredicateScale] = PredicateScale.standard
  ) {
    self.direction = direction
    self.lowerIsBetter = lowerIsBetter
    self.unreachedQuotient = unreachedQuotient
    self.predicateScales = predicateScales
  }

  /// The achievement of what a report says in one quarter: the state is the reason where there is no value.
  package func achievement(state: ValueState, actual: Actual?, target: Target) -> Achievement {
    if let reason = Self.reasonWithoutTarget(target) { return .none(reason) }
    switch state {
    case .value: return achievement(of: actual, against: target)
    case .missing: return .none(.missing)
    case .nihil: return .none(.nihil)
    case .notApplicable: return .none(.notApplicable)
    case .notAvailable: return .none(.notAvailable)
    case .notDue: return .none(.notDue)
    }
  }

  package func achievement(of actual: Actual?, against target: Target) -> Achievement {
    if let reason = Self.reasonWithoutTarget(target) { return .none(reason) }
    guard let actual else { return .none(.missing) }
    switch (target, actual) {
    case (.predicate(let wanted), .predicate(let label, _)):
      return achievement(ofRating: label, against: wanted)
    case (.amount(let target), .amount(let actual)), (.amount(let target), .predicate(_, .some(let actual))):
      return achievement(of: actual, against: target)
    case (.range(let one, let other), .amount(let actual)),
      (.range(let one, let other), .predicate(_, .some(let actual))):
      return achievement(of: actual, between: min(one, other), and: max(one, other))
    default:
      return .none(.notComparable)
    }
  }

  private static func reasonWithoutTarget(_ target: Target) -> NoAchievementReason? {
    switch target {
    case .notDue: .notDue
    case .none: .noTarget
    case .amount, .range, .predicate: nil
    }
  }
}

extension AchievementFormula {
  private func achievement(of actual: Amount, between lower: Amount, and upper: Amount) -> Achievement {
    if actual < lower { return achievement(of: actual, against: lower) }
    if actual > upper { return achievement(of: actual, against: upper) }
    return .percent(.hundred)
  }

  /// A target below zero has no achievement: every quotient would turn better into worse.
  private func achievement(of actual: Amount, against target: Amount) -> Achievement {
    guard !target.isNegative else { return .none(.notComparable) }
    if target.isZero {
      guard direction == .lowerIsBetter else { return .none(.targetZero) }
      return .percent(actual.isZero || actual.isNegative ? .hundred : .zero)
    }
    let share: Amount? =
      switch direction {
      case .higherIsBetter, .range, .predicate: actual.divided(by: target)
      case .lowerIsBetter: lowerIsBetterShare(of: actual, against: target)
      case .exact: exactShare(of: actual, against: target)
      }
    // A figure beyond 128 bits is not a figure that anyone measured.
    guard let percent = share?.multiplied(by: .hundred) else { return .none(.notComparable) }
    return .percent(percent)
  }

  private func lowerIsBetterShare(of actual: Amount, against target: Amount) -> Amount? {
    switch lowerIsBetter {
    case .difference:
      return target.adding(target)?.subtracting(actual)?.divided(by: target).map { max($0, .zero) }
    case .quotient:
      if actual.isZero || actual.isNegative {
        return (unreachedQuotient ?? .hundred).divided(by: .hundred)
      }
      return target.divided(by: actual)
    }
  }

  private func exactShare(of actual: Amount, against target: Amount) -> Amount? {
    guard let off = actual.subtracting(target)?.magnitude.divided(by: target) else { return nil }
    return Amount(1).subtracting(off).map { max($0, .zero) }
  }

  private func achievement(ofRating label: String, against wanted: String) -> Achievement {
    if let (scale, reached) = predicateScales.grade(of: label, against: wanted),
      let target = scale.grade(of: wanted)
    {
      return scale.achievement(of: reached, against: target)
    }
    // A rating that no scale knows can still be met to the letter.
    let isSame = TextFingerprint.normalize(wanted) == TextFingerprint.normalize(label)
    return isSame ? .percent(.hundred) : .none(.notComparable)
  }
}
