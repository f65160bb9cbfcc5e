internal import Kinerja

/// Pagu and realisasi anggaran of several indicators together.
struct BudgetTotals {
  let budget: Amount?
  let spent: Amount?
  /// In percent; nil where there is no pagu, and where a part is not known: part of a sum is not the sum.
  let share: Amount?
  /// True where some indicator has pagu without realisasi or the other way round.
  let isPartial: Bool

  init(_ indicators: some Sequence<IndicatorRecap>) {
    var budgets: [Amount] = []
    var spendings: [Amount] = []
    var isPartial = false
    for indicator in indicators {
      if let budget = indicator.budget { budgets.append(budget) }
      if let spent = indicator.budgetActualToDate { spendings.append(spent) }
      if (indicator.budget == nil) != (indicator.budgetActualToDate == nil) { isPartial = true }
    }
    budget = Amount.total(budgets)
    spent = Amount.total(spendings)
    self.isPartial = isPartial
    guard !isPartial, let budget, let spent, budget > .zero else {
      share = nil
      return
    }
    share = spent.divided(by: budget)?.multiplied(by: .hundred)
  }
}
