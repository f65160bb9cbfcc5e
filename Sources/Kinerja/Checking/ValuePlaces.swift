/// Where the figures beside the realisasi of an indicator stand in its report; nil where the report has none.
package struct ValuePlaces: Hashable, Sendable, Codable {
  package var numerator: Place?
  package var denominator: Place?
  package var budget: Place?
  package var budgetActual: Place?

  package init(
    numerator: Place? = nil,
    denominator: Place? = nil,
    budget: Place? = nil,
    budgetActual: Place? = nil
  ) {
    self.numerator = numerator
    self.denominator = denominator
    self.budget = budget
    self.budgetActual = budgetActual
  }
}
