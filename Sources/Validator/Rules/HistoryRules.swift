internal import Kinerja

/// V02, V03, V13: the figure against that of the quarter before.
enum HistoryRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> {
    context.period.previousInYear == nil ? [] : [.V02, .V03, .V13]
  }

  static func notChecked(_ context: CheckContext) -> [NotChecked] {
    context.lacksPrevious ? codes(in: context).listed(.noPreviousQuarter) : []
  }

  static func check(_ context: CheckContext) -> [Finding] {
    guard let period = context.period.previousInYear else { return [] }
    return context.rows.flatMap { row -> [Finding] in
      guard let value = row.amount, let previous = context.previousValue(of: row.indicator) else { return [] }
      let arguments: [String: FindingArgument] = [
        "value": .amount(value), "previous": .amount(previous), "period": .period(period),
      ]
      if row.indicator.accumulation == .cumulative {
        return value < previous ? [context.finding(.V02, at: row.actual, of: row, arguments)] : []
      }
      return [
        improvement(row, value, previous, arguments, context),
        change(row, value, previous, arguments, context),
      ].compactMap { $0 }
    }
  }

  /// V13: better by half in one quarter is more often a slip than a success.
  private static func improvement(
    _ row: IndicatorRow, _ value: Amount, _ previous: Amount, _ arguments: [String: FindingArgument],
    _ context: CheckContext
  ) -> Finding? {
    guard row.indicator.direction == .lowerIsBetter,
      row.indicator.accumulation == .lastValue || row.indicator.accumulation == .average,
      let half = previous.multiplied(by: context.thresholds.implausibleDrop), value < half
    else { return nil }
    return context.finding(.V13, at: row.actual, of: row, arguments)
  }

  /// V03: a level moves slowly.
  private static func change(
    _ row: IndicatorRow, _ value: Amount, _ previous: Amount, _ arguments: [String: FindingArgument],
    _ context: CheckContext
  ) -> Finding? {
    guard row.indicator.accumulation == .lastValue, !previous.isZero,
      let change = value.subtracting(previous)?.divided(by: previous.magnitude),
      change.magnitude > context.thresholds.levelChange
    else { return nil }
    let percent = change.multiplied(by: .hundred) ?? change
    return context.finding(
      .V03, at: row.actual, of: row, arguments.merging(["change": .amount(percent)]) { first, _ in first })
  }
}
