package import Kinerja

/// Everything that the form of one unit for one quarter is written from.
package struct FormInput: Sendable {
  package let unit: OfficeUnit
  package let period: QuarterPeriod
  /// The agreement in force in the quarter.
  package let agreement: Agreement
  package var rules: CalculationRules
  /// Percent; an achievement below it asks for an explanation (V06).
  package var lowAchievement: Amount
  package var office: OfficeProfile
  /// Of prompts and guide; titles and headings are those of the regulations, in Indonesian.
  package var language: Language
  package var tool: CheckReport.Tool
  /// The follow-up that was promised a quarter ago, by code of the indicator; nil leaves its column out.
  package var carriedFollowUps: [String: String]?
  /// What the unit has stated already, by code of the indicator; a form that is handed out has none.
  package var entries: [String: FormEntry] = [:]
  /// Whether the money stated is that to date or that of the quarter alone.
  package var budgetBasis: BudgetBasis = .cumulative
  /// What a returned workbook has beside the form; nil in a form that is handed out.
  var correction: FormCorrection?

  package init(
    unit: OfficeUnit,
    period: QuarterPeriod,
    agreement: Agreement,
    rules: CalculationRules = CalculationRules(),
    lowAchievement: Amount = Amount(75),
    office: OfficeProfile = OfficeProfile(),
    language: Language = .indonesian,
    tool: CheckReport.Tool,
    carriedFollowUps: [String: String]? = nil
  ) {
    self.unit = unit
    self.period = period
    self.agreement = agreement
    self.rules = rules
    self.lowAchievement = lowAchievement
    self.office = office
    self.language = language
    self.tool = tool
    self.carriedFollowUps = carriedFollowUps
  }
}

/// What a unit states about one indicator.
package struct FormEntry: Hashable, Sendable {
  package enum Figure: Hashable, Sendable {
    case amount(Amount)
    /// A rating, a dash, "belum rilis", or whatever else was typed.
    case text(String)
  }

  package var actual: Figure?
  /// Parts of a ratio, where the unit states them.
  package var numerator: Figure?
  package var denominator: Figure?
  /// In rupiah, where the agreement itself names no budget.
  package var budget: Figure?
  package var budgetActual: Figure?
  /// In percent.
  package var physicalProgress: Figure?
  package var notes: Notes

  package init(actual: Figure? = nil, budgetActual: Figure? = nil, notes: Notes = Notes()) {
    self.actual = actual
    self.budgetActual = budgetActual
    self.notes = notes
  }

  /// As the formula of the achievement needs it.
  var reached: Actual? {
    switch actual {
    case .amount(let amount): .amount(amount)
    case .text(let text): .predicate(text, score: nil)
    case nil: nil
    }
  }
}
