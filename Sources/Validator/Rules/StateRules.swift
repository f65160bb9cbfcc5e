internal import Kinerja

/// B13–B15, B18: a figure is missing although due, or given although not due.
enum StateRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> { [.B13, .B14, .B15, .B18] }

  static func check(_ context: CheckContext) -> [Finding] {
    if let unfilled = unfilled(context) { return [unfilled] }
    return context.rows.compactMap { row in
      finding(row, context)
    }
  }

  /// A form that came back as it was handed out has one fault, not one in every row.
  private static func unfilled(_ context: CheckContext) -> Finding? {
    guard context.rows.allSatisfy({ $0.actual?.reading.isBlank != false }) else { return nil }
    let due = context.rows.filter(\.value.target.isDue)
    guard due.count > 1, let first = due.first else { return nil }
    return Finding(
      .B13, variant: "all", at: first.actual?.place ?? first.row.key?.place ?? .file,
      heading: first.actual?.heading,
      arguments: ["count": .count(due.count), "period": .period(context.period)])
  }

  private static func finding(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    let target = row.value.target
    switch row.value.state {
    case .missing:
      guard row.actual?.reading.isBlank != false, target.isDue else { return nil }
      return context.finding(.B13, at: row.actual, of: row, ["target": .target(target)])
    case .nihil, .notApplicable, .notAvailable:
      guard row.value.notes.remarks == nil, row.value.notes.hindering == nil else { return nil }
      return context.finding(.B14, at: row.actual, of: row, ["target": .target(target)])
    case .notDue: return nil
    case .value: return given(row, target: target, context)
    }
  }

  private static func given(_ row: IndicatorRow, target: Target, _ context: CheckContext) -> Finding? {
    switch target {
    case .notDue: return context.finding(.B15, at: row.actual, of: row)
    case .predicate where row.indicator.direction != .predicate:
      return context.finding(.B18, at: row.actual, of: row, ["target": .target(target)])
    case .amount(let amount) where amount.isZero:
      guard row.indicator.direction != .lowerIsBetter, let value = row.amount, value > .zero else {
        return nil
      }
      return context.finding(.B18, severity: .warning, at: row.actual, of: row, ["value": .amount(value)])
    default: return nil
    }
  }
}
