internal import Kinerja

/// A04, A06: money against performance and physical progress.
enum SpendingRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> {
    var codes: Set<FindingCode> = []
    if context.period.quarter == .fourth { codes.insert(.A04) }
    if context.submission.columns[.physicalProgress] != nil { codes.insert(.A06) }
    return codes
  }

  static func notChecked(_ context: CheckContext) -> [NotChecked] {
    context.hasSpending ? [] : codes(in: context).listed(.columnMissing)
  }

  static func check(_ context: CheckContext) -> [Finding] {
    context.rows.flatMap { row in [gap(row, context), progress(row, context)].compactMap { $0 } }
  }

  private static func spendingFigure(_ row: IndicatorRow, _ context: CheckContext) -> ReportedFigure? {
    row.row.figures[.budgetActual(context.period.quarter)] ?? row.row.figures[.budgetActual(nil)]
  }

  /// Only at the end of the year: before, money follows another calendar than results.
  private static func gap(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard context.period.quarter == .fourth, row.value.state == .value || !row.value.target.isDue,
      let spent = SpendingToDate.of(row, in: context),
      let budget = row.value.budget ?? row.indicator.budget, !budget.isZero,
      let share = spent.divided(by: budget)?.multiplied(by: .hundred)
    else { return nil }
    // A year of which a quarter is missing may excuse, but not accuse.
    guard row.value.achievement.percent != nil || YearToDate.isComplete(row.value, in: context) else {
      return nil
    }
    let achievements = [row.value.achievement.percent, yearAchievement(row, context)].compactMap { $0 }
    guard let nearest = achievements.min(by: { distance($0, share) < distance($1, share) }),
      distance(nearest, share) > context.thresholds.spendingGap
    else { return nil }
    return context.finding(
      .A04, at: spendingFigure(row, context), of: row,
      ["share": .amount(share), "achievement": .amount(nearest)])
  }

  private static func distance(_ left: Amount, _ right: Amount) -> Amount {
    left.subtracting(right)?.magnitude ?? .zero
  }

  /// What the year stands at with this report, as far as earlier quarters are known.
  private static func yearAchievement(_ row: IndicatorRow, _ context: CheckContext) -> Amount? {
    YearToDate.achievement(of: row.value, in: context)
  }

  private static func progress(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard let figure = row.row.figures[.physicalProgress], let progress = figure.reading.amount,
      let spent = row.value.budgetActual
    else { return nil }
    let isContradiction = progress >= .hundred && spent.isZero || progress.isZero && spent > .zero
    guard isContradiction else { return nil }
    return context.finding(
      .A06, at: figure, of: row,
      ["value": .amount(progress), "budget": .amount(spent)])
  }
}
