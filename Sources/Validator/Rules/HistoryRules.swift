internal import Kinerja

/// V02, V03, V13: the figure against that of the quarter before.
enum HistoryRules {
  static func check(_ context: CheckContext) -> [Finding] {
    guard let period = context.period.previousInYear else { return [] }
    return context.rows.compactMap { row in
      guard let value = row.amount, let previous = context.previousValue(of: row.indicator) else {
        return nil
      }
      let arguments: [String: FindingArgument] = [
        "value": .amount(value), "previous": .amount(previous), "period": .period(period),
      ]
      switch row.indicator.accumulation {
      case .cumulative where value < previous:
        return context.finding(.V02, at: row.actual, of: row, arguments)
      case .lastValue, .average: return level(row, value, previous, arguments, context)
      default: return nil
      }
    }
  }

  private static func level(
    _ row: IndicatorRow, _ value: Amount, _ previous: Amount, _ arguments: [String: FindingArgument],
    _ context: CheckContext
  ) -> Finding? {
    if row.indicator.direction == .lowerIsBetter,
      let half = previous.multiplied(by: context.thresholds.implausibleDrop), value < half
    {
      return context.finding(.V13, at: row.actual, of: row, arguments)
    }
    guard row.indicator.accumulation == .lastValue, !previous.isZero,
      let change = value.subtracting(previous)?.divided(by: previous.magnitude),
      change.magnitude > context.thresholds.levelChange
    else { return nil }
    let percent = change.multiplied(by: .hundred) ?? change
    return context.finding(
      .V03, at: row.actual, of: row, arguments.merging(["change": .amount(percent)]) { first, _ in first })
  }
}
