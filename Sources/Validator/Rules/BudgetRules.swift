internal import Kinerja

/// A01–A03, A05: pagu and realisasi anggaran.
enum BudgetRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> {
    var codes: Set<FindingCode> = [.A01]
    if context.period.previousInYear != nil { codes.insert(.A02) }
    if context.submission.columns[.budget] != nil { codes.formUnion([.A03, .A05]) }
    return codes
  }

  static func check(_ context: CheckContext) -> [Finding] {
    context.rows.flatMap { row in
      [overspent(row, context), fallen(row, context), budget(row, context)].compactMap { $0 }
    }
  }

  static func notChecked(_ context: CheckContext) -> [NotChecked] {
    guard context.hasSpending else {
      return codes(in: context).intersection([.A01, .A02]).listed(.columnMissing)
    }
    return context.lacksPrevious ? [NotChecked(code: .A02, reason: .noPreviousQuarter)] : []
  }

  private static func spendingFigure(_ row: IndicatorRow, _ context: CheckContext) -> ReportedFigure? {
    row.value.budgetBasis == .quarter
      ? row.row.figures[.budgetActual(context.period.quarter)] : row.row.figures[.budgetActual(nil)]
  }

  private static func overspent(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard let spent = SpendingToDate.of(row, in: context),
      let budget = row.value.budget ?? row.indicator.budget,
      spent > budget
    else { return nil }
    return context.finding(
      .A01, at: spendingFigure(row, context), of: row, ["value": .amount(spent), "budget": .amount(budget)])
  }

  private static func fallen(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard row.value.budgetBasis == .cumulative, let value = row.value.budgetActual,
      let period = context.period.previousInYear,
      let before = context.previous?.values.first(where: { $0.indicator.code == row.indicator.code }),
      before.budgetBasis == .cumulative, let previous = before.budgetActual, value < previous
    else { return nil }
    return context.finding(
      .A02, at: spendingFigure(row, context), of: row,
      ["value": .amount(value), "previous": .amount(previous), "period": .period(period)])
  }

  private static func budget(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard let typed = row.value.budget, let agreed = row.indicator.budget, typed != agreed, !agreed.isZero
    else {
      return nil
    }
    let figure = row.row.figures[.budget]
    let arguments: [String: FindingArgument] = [
      "value": .amount(typed), "agreed": .amount(agreed), "source": context.source,
    ]
    if let factor = scaleSlip(typed, agreed) {
      return context.finding(
        .A05, at: figure, of: row, arguments.merging(["factor": .amount(factor)]) { first, _ in first })
    }
    return context.finding(.A03, at: figure, of: row, arguments)
  }

  /// The factor by which money seems to be typed in thousands or millions, within 1 %.
  private static func scaleSlip(_ typed: Amount, _ agreed: Amount) -> Amount? {
    [Amount(1000), Amount(1_000_000)].first { factor in
      guard let scaled = typed.multiplied(by: factor), let gap = scaled.subtracting(agreed)?.magnitude,
        let limit = agreed.magnitude.divided(by: .hundred)
      else { return false }
      return gap <= limit
    }
  }
}

/// Realisasi anggaran from TW I to the reported quarter.
enum SpendingToDate {
  static func of(_ row: IndicatorRow, in context: CheckContext) -> Amount? {
    guard let spent = row.value.budgetActual else { return nil }
    guard row.value.budgetBasis == .quarter else { return spent }
    var total = spent
    for quarter in Quarter.allCases where quarter < context.period.quarter {
      let before = row.row.figures[.budgetActual(quarter)]?.reading.amount ?? .zero
      guard let sum = total.adding(before) else { return nil }
      total = sum
    }
    return total
  }
}
