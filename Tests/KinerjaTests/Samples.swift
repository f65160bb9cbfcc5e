import Kinerja

/// Short ways to write values in tests.
extension Amount: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  package init(integerLiteral value: Int) { self.init(value) }
  package init(floatLiteral value: Double) { self = Amount(value) ?? .zero }
}

extension Actual {
  static func rating(_ label: String) -> Actual { .predicate(label, score: nil) }
}

func quarter(_ number: Int, _ year: Int = 2026) -> QuarterPeriod {
  QuarterPeriod(year: year, quarter: Quarter(rawValue: number) ?? .first)
}

/// An indicator whose quarter targets are the given ones, in order; nil is a dash.
func makeIndicator(
  code: String = "I-1",
  unit: String = "Dokumen",
  direction: Direction = .higherIsBetter,
  accumulation: Accumulation = .sum,
  annual: Target = .none,
  _ targets: [Target]
) -> Indicator {
  Indicator(
    code: code,
    name: code,
    unitOfMeasure: unit,
    direction: direction,
    accumulation: accumulation,
    annualTarget: annual,
    quarterTargets: Dictionary(uniqueKeysWithValues: zip(Quarter.allCases, targets))
  )
}

func makeValue(
  _ indicator: Indicator,
  _ actual: Actual?,
  state: ValueState? = nil,
  numerator: Amount? = nil,
  denominator: Amount? = nil,
  spent: Amount? = nil,
  basis: BudgetBasis? = nil
) -> CheckedValue {
  CheckedValue(
    indicator: indicator,
    state: state ?? (actual == nil ? .missing : .value),
    actual: actual,
    target: .none,
    annualTarget: indicator.annualTarget,
    achievement: .none(.missing),
    budgetActual: spent,
    budgetBasis: basis,
    numerator: numerator,
    denominator: denominator
  )
}

/// An agreement of unit `U` from a quarter on.
func makeAgreement(_ indicators: [Indicator], from first: Int = 1, unit: String = "U") -> Agreement {
  Agreement(unit: unit, validFrom: quarter(first), indicators: indicators, files: [], isRevision: first > 1)
}

/// An accepted submission of unit `U`, unless said otherwise.
func makeSubmission(
  _ number: Int?,
  _ values: [CheckedValue] = [],
  unit: String? = "U",
  status: SubmissionStatus = .accepted,
  file: String? = nil,
  sha256: String? = nil,
  findings: [Finding] = []
) -> CheckedSubmission {
  let file = file ?? "u-tw\(number ?? 0)-\(status.rawValue).csv"
  return CheckedSubmission(
    file: file,
    sha256: sha256 ?? file,
    unit: unit.map { OfficeUnit(code: $0, name: $0) },
    period: number.map { quarter($0) },
    revision: 1,
    status: status,
    values: values,
    findings: findings
  )
}
