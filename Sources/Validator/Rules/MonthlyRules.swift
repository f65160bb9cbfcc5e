internal import Kinerja

/// V08, V09: the figure of the quarter against the monthly reports of the unit.
enum MonthlyRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> { [.V08, .V09] }

  static func check(_ context: CheckContext) -> [Finding] {
    guard context.hasMonthlyReports else { return [] }
    return missingMonths(context) + context.rows.compactMap { difference($0, context) }
  }

  /// What could not be compared, and why.
  static func notChecked(_ context: CheckContext) -> [NotChecked] {
    guard context.hasMonthlyReports else {
      return [.V08, .V09].map { NotChecked(code: $0, reason: .noMonthlyReports) }
    }
    let figure = figure(context)
    let open = context.rows.filter { row in
      row.value.state == .value && figure.candidates(for: row.indicator).isEmpty
    }
    guard !open.isEmpty else { return [] }
    return [
      NotChecked(code: .V08, reason: .monthlyFigureMissing, indicators: open.map(\.indicator.code))
    ]
  }

  /// V09; where a unit sent none for the whole quarter nothing is known to be missing.
  private static func missingMonths(_ context: CheckContext) -> [Finding] {
    let missing = zip(context.period.months, context.monthly).filter { $0.1 == nil }.map(\.0)
    guard !missing.isEmpty else { return [] }
    return [
      Finding(.V09, arguments: ["months": .list(missing.map { String($0.month.rawValue) })])
    ]
  }

  /// V08.
  private static func difference(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard row.value.state == .value, let reported = row.value.actual else { return nil }
    let candidates = figure(context).candidates(for: row.indicator)
    guard let expected = candidates.first, !candidates.contains(where: { agrees(reported, with: $0) }) else {
      return nil
    }
    return context.finding(
      .V08, at: row.actual, of: row, ["value": argument(reported), "monthly": argument(expected)])
  }

  private static func figure(_ context: CheckContext) -> MonthlyFigure {
    MonthlyFigure(
      months: context.monthly, before: context.monthBefore,
      reader: ValueReader(period: context.period, rules: context.rules))
  }

  private static let decimals = 0...6

  /// A figure that was rounded for the report is the same figure.
  private static func agrees(_ reported: Actual, with monthly: Actual) -> Bool {
    switch (reported, monthly) {
    case (.amount(let left), .amount(let right)):
      left == right || decimals.contains { right.rounded(to: $0) == left }
    case (.predicate(let left, _), .predicate(let right, _)): left == right
    default: false
    }
  }

  private static func argument(_ actual: Actual) -> FindingArgument {
    switch actual {
    case .amount(let amount): .amount(amount)
    case .predicate(let label, _): .text(label)
    }
  }
}
