internal import Kinerja

/// Pagu and realisasi anggaran of several indicators together.
struct BudgetTotals {
  let budget: Amount?
  let spent: Amount?
  /// In percent; nil where there is no pagu, and where a part is not known: part of a sum is not the sum.
  let share: Amount?
  /// True where some indicator has pagu without realisasi or the other way round.
  let isPartial: Bool
  /// Of the indicators that have both alone; nil where there are none.
  let known: Known?

  struct Known {
    let budget: Amount
    let spent: Amount
    let share: Amount
  }

  init(_ indicators: some Sequence<IndicatorRecap>) {
    var budgets: [Amount] = []
    var spendings: [Amount] = []
    var both: [(budget: Amount, spent: Amount)] = []
    var isPartial = false
    for indicator in indicators {
      if let budget = indicator.budget { budgets.append(budget) }
      if let spent = indicator.budgetActualToDate { spendings.append(spent) }
      if let budget = indicator.budget, let spent = indicator.budgetActualToDate {
        both.append((budget, spent))
      } else if indicator.budget != nil || indicator.budgetActualToDate != nil {
        isPartial = true
      }
    }
    budget = Amount.total(budgets)
    spent = Amount.total(spendings)
    self.isPartial = isPartial
    known = Known(both)
    share = isPartial ? nil : known?.share
  }
}

extension BudgetTotals.Known {
  fileprivate init?(_ parts: [(budget: Amount, spent: Amount)]) {
    guard let budget = Amount.total(parts.map(\.budget)), let spent = Amount.total(parts.map(\.spent)),
      budget > .zero, let share = spent.divided(by: budget)?.multiplied(by: .hundred)
    else { return nil }
    self.init(budget: budget, spent: spent, share: share)
  }
}
