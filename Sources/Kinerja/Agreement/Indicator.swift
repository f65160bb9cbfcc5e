/// Which figure is good.
package enum Direction: String, Sendable {
  case higherIsBetter = "naik"
  case lowerIsBetter = "turun"
  case exact = "tetap"
  case range = "rentang"
  case predicate = "predikat"
}

/// How the quarters of an indicator combine into semester and year.
package enum Accumulation: String, Sendable {
  /// Each quarter holds its increment.
  case sum = "jumlah"
  /// Each quarter holds the running total.
  case cumulative = "kumulatif"
  /// Each quarter holds the level reached.
  case lastValue = "nilai akhir"
  /// Each quarter is a measurement of its own.
  case average = "rata-rata"
  /// Numerators and denominators add up separately.
  case ratio = "rasio"
  case predicate = "predikat"
}

/// One indicator of an agreement with its targets.
package struct Indicator: Hashable, Sendable {
  package let code: String
  package let objective: String
  package let name: String
  package let unitOfMeasure: String
  package let direction: Direction
  package let accumulation: Accumulation
  /// The formula for lower-is-better indicators where it differs from the office's default.
  package let lowerIsBetterFormula: LowerIsBetterFormula?
  package let annualTarget: Target
  package let quarterTargets: [Quarter: Target]
  package let program: String
  /// In rupiah (pagu).
  package let budget: Amount?
  package let responsible: String
  package let dataSource: String
  /// Where the annual target stands in the agreement.
  package let place: Place

  package init(
    code: String,
    objective: String = "",
    name: String,
    unitOfMeasure: String,
    direction: Direction,
    accumulation: Accumulation,
    lowerIsBetterFormula: LowerIsBetterFormula? = nil,
    annualTarget: Target,
    quarterTargets: [Quarter: Target],
    program: String = "",
    budget: Amount? = nil,
    responsible: String = "",
    dataSource: String = "",
    place: Place = .file
  ) {
    self.code = code
    self.objective = objective
    self.name = name
    self.unitOfMeasure = unitOfMeasure
    self.direction = direction
    self.accumulation = accumulation
    self.lowerIsBetterFormula = lowerIsBetterFormula
    self.annualTarget = annualTarget
    self.quarterTargets = quarterTargets
    self.program = program
    self.budget = budget
    self.responsible = responsible
    self.dataSource = dataSource
    self.place = place
  }

  package func target(in quarter: Quarter) -> Target { quarterTargets[quarter] ?? .none }
}

/// The two formulas in use where less is better (T target, R achieved).
package enum LowerIsBetterFormula: String, Sendable {
  /// (2T − R) / T, not below 0.
  case difference = "A"
  /// T / R.
  case quotient = "B"
}
