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

  var hasBudget: Bool { indicator.budget != nil || entry.budget != nil || entry.budgetActual != nil }

  /// Whether the figure is stated with the two figures it is made of.
  private var hasParts: Bool {
    indicator.accumulation == .ratio || entry.numerator != nil || entry.denominator != nil
  }

  /// True for cells that are the unit's own to fill in.
  func isInput(_ column: FormColumn) -> Bool {
    switch column {
    // What a unit has stated too early stays its own to change.
    case .actual: !isNotDue || entry.actual != nil
    case .numerator, .denominator: hasParts && isInput(.actual)
    case .budget: indicator.budget == nil && entry.budget != nil
    case .physicalProgress: entry.physicalProgress != nil
    // Money may be spent long before an indicator falls due.
    case .budgetActual: hasBudget
    case .supporting, .hindering, .followUp, .evidence, .remarks:
      isInput(.actual) || hasBudget || entry.notes != Notes()
    case .number, .code, .objective, .indicator, .unitOfMeasure, .annualTarget, .target, .achievement,
      .carriedFollowUp, .result:
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
