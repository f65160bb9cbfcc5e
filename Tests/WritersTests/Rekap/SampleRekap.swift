import Kinerja
import Spreadsheet
import Writers

/// A small office: one unit with an indicator of every direction, one whose first report was rejected, one that
/// sent nothing, one without an agreement, and a file of nobody.
enum SampleRekap {
  static let first = QuarterPeriod(year: 2026, quarter: .first)
  static let second = QuarterPeriod(year: 2026, quarter: .second)
  static let units = [
    OfficeUnit(code: "SEKRE", name: "Sekretariat", email: "sekre@example.go.id", head: "Pejabat Fiktif"),
    OfficeUnit(code: "SD", name: "Bidang Pembinaan SD"),
    OfficeUnit(code: "SMP", name: "Bidang Pembinaan SMP"),
    OfficeUnit(code: "BARU", name: "Bidang Baru"),
  ]

  static func amount(_ mantissa: Int64, _ scale: Int = 0) -> Amount {
    Amount(mantissa: mantissa, scale: scale) ?? .zero
  }

  static func indicator(
    _ code: String,
    objective: String = "Sasaran satu",
    _ direction: Direction = .higherIsBetter,
    _ accumulation: Accumulation = .sum,
    formula: LowerIsBetterFormula? = nil,
    annual: Target = .amount(Amount(40)),
    targets: Target...,
    budget: Amount? = nil,
    strategic: Target = .none
  ) -> Indicator {
    func source(_ cell: String) -> SourcePlace {
      SourcePlace(file: "pk/\(code).xlsx", place: Place(sheet: "PK", cell: cell))
    }
    return Indicator(
      code: code,
      objective: objective,
      name: "Indikator \(code)",
      unitOfMeasure: "Dokumen",
      direction: direction,
      accumulation: accumulation,
      lowerIsBetterFormula: formula,
      annualTarget: annual,
      strategicTarget: strategic,
      quarterTargets: Dictionary(uniqueKeysWithValues: zip(Quarter.allCases, targets)),
      budget: budget,
      sources: TargetSources(
        annual: source("E5"),
        quarters: Dictionary(
          uniqueKeysWithValues: zip(Quarter.allCases, ["F5", "G5", "H5", "I5"].map(source)).prefix(
            targets.count)
        ),
        strategic: strategic == .none ? nil : source("J5"),
        budget: budget == nil ? nil : source("K5")
      )
    )
  }

  static let sekre = [
    indicator(
      "A-1", targets: .amount(Amount(10)), .amount(Amount(10)), .amount(Amount(10)), .amount(Amount(10)),
      budget: Amount(1000)),
    indicator(
      "A-2", .lowerIsBetter, .average, annual: .amount(Amount(10)), targets: .amount(Amount(10)),
      .amount(Amount(10)), budget: Amount(500)),
    indicator(
      "A-3", .lowerIsBetter, .lastValue, formula: .quotient, annual: .amount(Amount(10)),
      targets: .amount(Amount(10)), .amount(Amount(10))),
    indicator(
      "A-4", .exact, .lastValue, annual: .amount(Amount(4)), targets: .amount(Amount(4)), .amount(Amount(4))),
    indicator(
      "A-5", objective: "Sasaran dua", .range, .average, annual: .range(Amount(95), Amount(98)),
      targets: .range(Amount(95), Amount(98)), .range(Amount(95), Amount(98))),
    indicator(
      "A-6", objective: "Sasaran dua", .predicate, .predicate, annual: .predicate("A"),
      targets: .predicate("BB"),
      .predicate("A")),
    indicator("A-7", objective: "Sasaran dua", targets: .notDue, .amount(Amount(2))),
    indicator("A-8", objective: "Sasaran dua", targets: .amount(.zero), .amount(Amount(7))),
  ]

  static let sd = [
    indicator("B-1", .higherIsBetter, .cumulative, targets: .amount(Amount(5)), .amount(Amount(20)))
  ]
  static let smp = [indicator("C-1", targets: .amount(Amount(1)), .amount(Amount(1)))]

  static let agreements = AgreementBook([
    Agreement(
      unit: "SEKRE", validFrom: first, indicators: sekre, files: ["pk/sekre.xlsx"], isRevision: false),
    Agreement(unit: "SD", validFrom: first, indicators: sd, files: ["pk/sd.xlsx"], isRevision: false),
    Agreement(unit: "SD", validFrom: second, indicators: sd, files: ["pk/sd ubah.xlsx"], isRevision: true),
    Agreement(unit: "SMP", validFrom: first, indicators: smp, files: ["pk/smp.xlsx"], isRevision: false),
  ])

  static func value(
    _ indicator: Indicator,
    _ actual: Actual?,
    in quarter: QuarterPeriod,
    row: Int,
    spent: Amount? = nil
  ) -> CheckedValue {
    let target = indicator.target(in: quarter.quarter)
    var notes = Notes()
    if indicator.code == "A-1" { notes.hindering = "Hujan pada \(quarter.code)" }
    if indicator.code == "A-2", quarter == second {
      let may = MonthPeriod(year: 2026, month: .may)
      notes.monthly = [
        MonthlyNote(month: may, file: "bulanan/mei.xlsx", hindering: "Listrik padam", followUp: nil)
      ]
    }
    notes.evidence = "https://example.go.id/\(quarter.code)/\(indicator.code)"
    return CheckedValue(
      indicator: indicator,
      state: actual == nil ? (target.isDue ? .missing : .notDue) : .value,
      actual: actual,
      target: target,
      annualTarget: indicator.annualTarget,
      achievement: CalculationRules().formula(for: indicator).achievement(of: actual, against: target),
      budget: indicator.budget,
      budgetActual: spent,
      budgetBasis: spent == nil ? nil : .cumulative,
      notes: notes,
      place: Place(sheet: "TW", cell: "G\(row)"),
      places: ValuePlaces(
        budget: indicator.budget == nil ? nil : Place(sheet: "TW", cell: "H\(row)"),
        budgetActual: spent == nil ? nil : Place(sheet: "TW", cell: "I\(row)")
      )
    )
  }

  private static func values(
    _ indicators: [Indicator],
    _ actuals: [Actual?],
    in quarter: QuarterPeriod,
    spent: [String: Amount] = [:]
  ) -> [CheckedValue] {
    zip(indicators, actuals).enumerated().map { index, pair in
      value(pair.0, pair.1, in: quarter, row: index + 5, spent: spent[pair.0.code])
    }
  }

  static let firstActuals: [Actual?] = [
    .amount(Amount(8)), .amount(Amount(12)), .amount(Amount(8)), .amount(Amount(5)), .amount(Amount(90)),
    .predicate("BB", score: amount(7215, 2)), nil, .amount(Amount(3)),
  ]
  static let secondActuals: [Actual?] = [
    .amount(amount(1205, 2)), .amount(Amount(7)), .amount(Amount(3)), .amount(Amount(4)), .amount(Amount(99)),
    .predicate("BB", score: nil), .amount(Amount(1)), .amount(Amount(7)),
  ]

  static let submissions = [
    CheckedSubmission(
      file: "masuk/TW1/sekre.xlsx", sha256: "aa11", unit: units[0], period: first, revision: 1,
      status: .acceptedWithNotes,
      values: values(sekre, firstActuals, in: first, spent: ["A-1": Amount(250), "A-2": Amount(100)]),
      findings: [
        Finding(.E01, at: Place(sheet: "TW", cell: "L5"), indicator: "A-1", found: "ada"),
        Finding(.B15, at: Place(sheet: "TW", cell: "G6"), indicator: "A-2", found: "12 dok"),
      ],
      readAs: [
        ReadAs(place: Place(sheet: "TW", cell: "G6"), raw: "12 dok", value: Amount(12), rule: .unitWord)
      ],
      notChecked: [NotChecked(code: .V02, reason: .noPreviousQuarter)]
    ),
    CheckedSubmission(
      file: "masuk/TW1/sd.csv", sha256: "bb22", unit: units[1], period: first, revision: 1, status: .rejected,
      values: [],
      findings: [
        Finding(
          .B07, variant: "text", at: Place(sheet: nil, cell: "G5"), heading: "Realisasi", indicator: "B-1",
          found: "lima", arguments: ["unit": .text("Dokumen")])
      ]
    ),
    CheckedSubmission(
      file: "masuk/TW1/laporan.xlsx", sha256: "cc33", unit: nil, period: nil, revision: 1, status: .held,
      values: [], findings: [Finding(.F03)]),
    CheckedSubmission(
      file: "masuk/TW2/sekre.xlsx", sha256: "dd44", unit: units[0], period: second, revision: 1,
      status: .accepted,
      values: values(sekre, secondActuals, in: second, spent: ["A-1": Amount(700), "A-2": Amount(300)]),
      findings: []),
    CheckedSubmission(
      file: "masuk/TW2/sd.csv", sha256: "ee55", unit: units[1], period: second, revision: 2,
      status: .accepted,
      values: values(sd, [.amount(Amount(19))], in: second), findings: []),
  ]

  static func input(
    _ code: String,
    rules: CalculationRules = CalculationRules(),
    office: OfficeProfile = OfficeProfile(),
    language: Language = .indonesian,
    units: [OfficeUnit] = SampleRekap.units,
    submissions: [CheckedSubmission] = SampleRekap.submissions
  ) -> RekapInput {
    RekapInput(
      period: Period(code: code) ?? .year(2026),
      units: units,
      agreements: agreements,
      submissions: submissions,
      rules: rules,
      office: office,
      language: language,
      tool: CheckReport.Tool(name: "rekap", version: "1.2.3", rules: "2026.1")
    )
  }

  static let periods = ["2026-TW1", "2026-TW2", "2026-TW3", "2026-S1", "2026-S2", "2026"]
}
