/// What a submission says about one indicator in its quarter.
package enum ValueState: String, Sendable, Codable {
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
package enum NoAchievementReason: String, Sendable, Codable {
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
package enum Achievement: Hashable, Sendable, Codable {
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
package enum BudgetBasis: String, Sendable, Codable {
  case cumulative
  case quarter
}

/// Hindrances and follow-up that a monthly report gives for an indicator.
package struct MonthlyNote: Hashable, Sendable, Codable {
  package let month: MonthPeriod
  package let file: String
  /// Nil where the report of the quarter has its own words.
  package let hindering: String?
  package let followUp: String?

  package init(month: MonthPeriod, file: String, hindering: String?, followUp: String?) {
    self.month = month
    self.file = file
    self.hindering = hindering
    self.followUp = followUp
  }
}

/// The explanations a unit gives beside a figure.
package struct Notes: Hashable, Sendable, Codable {
  package var supporting: String?
  package var hindering: String?
  package var followUp: String?
  package var evidence: String?
  package var remarks: String?
  /// What monthly reports say where the quarter's own explanation is blank; offered, never counted as the unit's.
  package var monthly: [MonthlyNote] = []

  package init() {}
}

/// One indicator of a submission after reading and checking.
package struct CheckedValue: Hashable, Sendable, Codable {
  private struct Fields: Hashable, Sendable, Codable {
    let indicator: Indicator
    let state: ValueState
    let actual: Actual?
    let target: Target
    let annualTarget: Target
    let achievement: Achievement
    let budget: Amount?
    let budgetActual: Amount?
    let budgetBasis: BudgetBasis?
    let numerator: Amount?
    let denominator: Amount?
    let notes: Notes
    let place: Place?
    let places: ValuePlaces
  }

  private let fields: Shared<Fields>

  package var indicator: Indicator { fields.value.indicator }
  package var state: ValueState { fields.value.state }
  package var actual: Actual? { fields.value.actual }
  /// The agreed targets of the version in force, never the ones typed in the report.
  package var target: Target { fields.value.target }
  package var annualTarget: Target { fields.value.annualTarget }
  package var achievement: Achievement { fields.value.achievement }
  /// Pagu and realisasi anggaran in rupiah as reported.
  package var budget: Amount? { fields.value.budget }
  package var budgetActual: Amount? { fields.value.budgetActual }
  package var budgetBasis: BudgetBasis? { fields.value.budgetBasis }
  package var numerator: Amount? { fields.value.numerator }
  package var denominator: Amount? { fields.value.denominator }
  package var notes: Notes { fields.value.notes }
  /// Where the figure stands; nil where the indicator has no row.
  package var place: Place? { fields.value.place }
  package var places: ValuePlaces { fields.value.places }

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
    place: Place? = nil,
    places: ValuePlaces = ValuePlaces()
  ) {
    fields = Shared(
      Fields(
        indicator: indicator,
        state: state,
        actual: actual,
        target: target,
        annualTarget: annualTarget,
        achievement: achievement,
        budget: budget,
        budgetActual: budgetActual,
        budgetBasis: budgetBasis,
        numerator: numerator,
        denominator: denominator,
        notes: notes,
        place: place,
        places: places
      )
    )
  }
}
