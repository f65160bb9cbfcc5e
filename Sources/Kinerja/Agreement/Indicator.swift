/// Which figure is good.
package enum Direction: String, Sendable, Codable {
  case higherIsBetter = "naik"
  case lowerIsBetter = "turun"
  case exact = "tetap"
  case range = "rentang"
  case predicate = "predikat"
}

/// How the quarters of an indicator combine into semester and year.
package enum Accumulation: String, Sendable, Codable {
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
package struct Indicator: Hashable, Sendable, Codable {
  private struct Fields: Hashable, Sendable, Codable {
    let code: String
    let objective: String
    let name: String
    let unitOfMeasure: String
    let direction: Direction
    let accumulation: Accumulation
    let lowerIsBetterFormula: LowerIsBetterFormula?
    let annualTarget: Target
    let strategicTarget: Target
    let quarterTargets: [Quarter: Target]
    let program: String
    let budget: Amount?
    let responsible: String
    let dataSource: String
    let place: Place
    let sources: TargetSources
  }

  private let fields: Shared<Fields>

  package var code: String { fields.value.code }
  package var objective: String { fields.value.objective }
  package var name: String { fields.value.name }
  package var unitOfMeasure: String { fields.value.unitOfMeasure }
  package var direction: Direction { fields.value.direction }
  package var accumulation: Accumulation { fields.value.accumulation }
  /// The formula for lower-is-better indicators where it differs from the office's default.
  package var lowerIsBetterFormula: LowerIsBetterFormula? { fields.value.lowerIsBetterFormula }
  package var annualTarget: Target { fields.value.annualTarget }
  /// At the end of the Renstra; `none` where the agreement has no column for it.
  package var strategicTarget: Target { fields.value.strategicTarget }
  package var quarterTargets: [Quarter: Target] { fields.value.quarterTargets }
  package var program: String { fields.value.program }
  /// In rupiah (pagu).
  package var budget: Amount? { fields.value.budget }
  package var responsible: String { fields.value.responsible }
  package var dataSource: String { fields.value.dataSource }
  /// Where the annual target stands in the agreement.
  package var place: Place { fields.value.place }
  package var sources: TargetSources { fields.value.sources }

  package init(
    code: String,
    objective: String = "",
    name: String,
    unitOfMeasure: String,
    direction: Direction,
    accumulation: Accumulation,
    lowerIsBetterFormula: LowerIsBetterFormula? = nil,
    annualTarget: Target,
    strategicTarget: Target = .none,
    quarterTargets: [Quarter: Target],
    program: String = "",
    budget: Amount? = nil,
    responsible: String = "",
    dataSource: String = "",
    place: Place = .file,
    sources: TargetSources = TargetSources()
  ) {
    fields = Shared(
      Fields(
        code: code,
        objective: objective,
        name: name,
        unitOfMeasure: unitOfMeasure,
        direction: direction,
        accumulation: accumulation,
        lowerIsBetterFormula: lowerIsBetterFormula,
        annualTarget: annualTarget,
        strategicTarget: strategicTarget,
        quarterTargets: quarterTargets,
        program: program,
        budget: budget,
        responsible: responsible,
        dataSource: dataSource,
        place: place,
        sources: sources
      )
    )
  }

  package func target(in quarter: Quarter) -> Target { quarterTargets[quarter] ?? .none }
}

/// The two formulas in use where less is better (T target, R achieved).
package enum LowerIsBetterFormula: String, Sendable, Codable {
  /// (2T − R) / T, not below 0.
  case difference = "A"
  /// T / R.
  case quotient = "B"
}
