/// What a submission says about one indicator in its quarter.
package enum ValueState: String, Sendable {
  case value
  /// Blank although due, or not readable.
  case missing
  /// A dash although due: not measured.
  case nihil = "nil"
  case notApplicable = "not_applicable"
  /// "belum ...": not available yet.
  case notAvailable = "not_available"
  case notDue = "not_due"
}

/// Why an achievement cannot be given.
package enum NoAchievementReason: String, Sendable {
  case targetZero = "target_zero"
  case notDue = "not_due"
  case noTarget = "no_target"
  case missing
  case nihil = "nil"
  case notAvailable = "not_available"
  case notApplicable = "not_applicable"
  /// A rating that is not in the agreed scale, or a figure against a rating.
  case notComparable = "not_comparable"
}

/// An achievement in percent, or why there is none.
package enum Achievement: Hashable, Sendable {
  case percent(Amount)
  case none(NoAchievementReason)

  package var percent: Amount? {
    if case .percent(let value) = self { value } else { nil }
  }

  package var reason: NoAchievementReason? {
    if case .none(let reason) = self { reason } else { nil }
  }
}

/// Whether a budget figure is to date or of its quarter alone.
package enum BudgetBasis: String, Sendable {
  case cumulative
  case quarter
}

/// The explanations a unit gives beside a figure.
package struct Notes: Hashable, Sendable {
  package var supporting: String?
  package var hindering: String?
  package var followUp: String?
  package var evidence: String?
  package var remarks: String?

  package init() {}
}

/// One indicator of a submission after reading and checking.
package struct CheckedValue: Hashable, Sendable {
  package let indicator: Indicator
  package let state: ValueState
  package let actual: Actual?
  /// The agreed targets of the version in force, never the ones typed in the report.
  package let target: Target
  package let annualTarget: Target
  package let achievement: Achievement
  /// Pagu and realisasi anggaran in rupiah as reported.
  package let budget: Amount?
  package let budgetActual: Amount?
  package let budgetBasis: BudgetBasis?
  package let numerator: Amount?
  package let denominator: Amount?
  package let notes: Notes
  /// Where the figure stands; nil where the indicator has no row.
  package let place: Place?

  package init(
    indicator: Indicator,
    state: ValueState,
    actual: Actual?,
    target: Target,
    annualTarget: Target,
    achievement: Achievement,
    budget: Amount? = nil,
    budgetActual: Amount? = nil,
    budgetBasis: BudgetBasis? = nil,
    numerator: Amount? = nil,
    denominator: Amount? = nil,
    notes: Notes = Notes(),
    place: Place? = nil
  ) {
    self.indicator = indicator
    self.state = state
    self.actual = actual
    self.target = target
    self.annualTarget = annualTarget
    self.achievement = achievement
    self.budget = budget
    self.budgetActual = budgetActual
    self.budgetBasis = budgetBasis
    self.numerator = numerator
    self.denominator = denominator
    self.notes = notes
    self.place = place
  }
}
