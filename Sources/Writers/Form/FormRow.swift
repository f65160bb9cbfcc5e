internal import Kinerja

/// One indicator in the form: what was agreed, and which of its cells the unit fills in.
struct FormRow {
  let indicator: Indicator
  let target: Target
  let entry: FormEntry

  init(_ indicator: Indicator, in input: FormInput) {
    self.indicator = indicator
    target = indicator.target(in: input.period.quarter)
    entry = input.entries[indicator.code] ?? FormEntry()
  }

  /// A dash as target: nothing is asked for (decision D10).
  var isNotDue: Bool { target == .notDue }

  var hasBudget: Bool { indicator.budget != nil }

  /// True for cells that are the unit's own to fill in.
  func isInput(_ column: FormColumn) -> Bool {
    switch column {
    case .actual: !isNotDue
    // Money may be spent long before an indicator falls due.
    case .budgetActual: hasBudget
    case .supporting, .hindering, .followUp, .evidence, .remarks: !isNotDue || hasBudget
    case .number, .code, .objective, .indicator, .unitOfMeasure, .annualTarget, .target, .achievement,
      .budget, .carriedFollowUp:
      false
    }
  }

  /// The ratings that may be stated, lowest first; empty where the figure is a number.
  func ratings(_ rules: CalculationRules) -> [String] {
    for agreed in [target, indicator.annualTarget] {
      if case .predicate(let label) = agreed { return rules.predicateScales.labels(against: label) }
    }
    return []
  }
}
