internal import Kinerja

/// V04, V11: figures that look copied.
enum PatternRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> {
    context.period.previousInYear == nil ? [.V11] : [.V04, .V11]
  }

  static func notChecked(_ context: CheckContext) -> [NotChecked] {
    context.lacksPrevious ? [NotChecked(code: .V04, reason: .noPreviousQuarter)] : []
  }

  static func check(_ context: CheckContext) -> [Finding] {
    [sameAsBefore(context), sameAsTargets(context)].compactMap { $0 }
  }

  private static func place(_ context: CheckContext) -> Place {
    Place(sheet: context.submission.columns[.actual(nil)]?.sheet, cell: nil)
  }

  private static func sameAsBefore(_ context: CheckContext) -> Finding? {
    guard let period = context.period.previousInYear, let previous = context.previous else { return nil }
    let before = Dictionary(
      previous.values.filter { $0.state == .value }.map { ($0.indicator.code, $0.actual) },
      uniquingKeysWith: { first, _ in first })
    let pairs = context.values.filter { $0.state == .value }.compactMap { value in
      before[value.indicator.code].map { (value.actual, $0) }
    }
    guard pairs.count >= context.thresholds.patternSize, pairs.allSatisfy({ $0.0 == $0.1 }) else {
      return nil
    }
    return Finding(
      .V04, at: place(context), arguments: ["period": .period(period), "count": .count(pairs.count)])
  }

  private static func sameAsTargets(_ context: CheckContext) -> Finding? {
    let pairs = context.values.compactMap { value -> (Amount, Amount)? in
      guard value.state == .value, case .amount(let target) = value.target,
        case .amount(let actual) = value.actual
      else { return nil }
      return (actual, target)
    }
    guard pairs.count >= context.thresholds.patternSize, pairs.allSatisfy({ $0.0 == $0.1 }) else {
      return nil
    }
    return Finding(.V11, at: place(context), arguments: ["count": .count(pairs.count)])
  }
}
