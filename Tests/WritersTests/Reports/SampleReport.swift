import Kinerja
import Writers

/// A run with one submission of each status, small enough to read.
enum SampleReport {
  static let period = QuarterPeriod(year: 2026, quarter: .second)
  static let unit = OfficeUnit(code: "SD", name: "Bidang Pembinaan SD")

  static func amount(_ mantissa: Int64, _ scale: Int = 0) -> Amount {
    Amount(mantissa: mantissa, scale: scale) ?? .zero
  }

  static func indicator(_ code: String, _ name: String) -> Indicator {
    Indicator(
      code: code,
      name: name,
      unitOfMeasure: "%",
      direction: .higherIsBetter,
      accumulation: .lastValue,
      annualTarget: .amount(Amount(90)),
      quarterTargets: [:]
    )
  }

  static let values: [CheckedValue] = {
    var notes = Notes()
    notes.hindering = "Data <belum> lengkap"
    return [
      CheckedValue(
        indicator: indicator("SD-01", "Angka partisipasi murni"),
        state: .value,
        actual: .amount(amount(9324, 2)),
        target: .amount(Amount(95)),
        annualTarget: .range(Amount(95), Amount(98)),
        achievement: .percent(Amount(9324, over: 95) ?? .zero),
        budget: Amount(80_000_000),
        budgetActual: amount(4_012_345_050, 2),
        budgetBasis: .cumulative,
        numerator: Amount(455),
        denominator: Amount(488),
        notes: notes,
        place: Place(sheet: "TW II", cell: "G9")
      ),
      CheckedValue(
        indicator: indicator("SD-02", "Opini"),
        state: .value,
        actual: .predicate("BB", score: amount(7215, 2)),
        target: .predicate("BB"),
        annualTarget: .predicate("A"),
        achievement: .percent(.hundred),
        place: Place(sheet: "TW II", cell: "G10")
      ),
      CheckedValue(
        indicator: indicator("SD-03", "Jumlah sekolah"),
        state: .notDue,
        actual: nil,
        target: .notDue,
        annualTarget: .amount(Amount(12)),
        achievement: .none(.notDue)
      ),
    ]
  }()

  static let findings: [Finding] = [
    Finding(.V06, indicator: "SD-04", arguments: ["achievement": .amount(Amount(62))]),
    Finding(
      .B07,
      variant: "text",
      at: Place(sheet: "TW II", cell: "E14"),
      heading: "Realisasi",
      indicator: "SD-03",
      found: "85,5 % <sementara> & \u{1B}[31m",
      arguments: ["unit": .text("%")],
      suggestions: [Suggestion(value: "85,5", confidence: .likely)]
    ),
    Finding(
      .B07,
      variant: "text",
      at: Place(sheet: "TW II", cell: "E15"),
      heading: "Realisasi",
      indicator: "SD-05",
      found: "ada",
      arguments: ["unit": .text("Unit")]
    ),
    Finding(.B15, at: Place(sheet: "TW II", cell: "E16"), indicator: "SD-06", found: "12"),
  ]

  static let rejected = CheckedSubmission(
    file: "masuk/TW2/MONEV RENCANA AKSI Bid. SD TW II.xlsx",
    sha256: "16221a17",
    unit: unit,
    period: period,
    revision: 1,
    status: .rejected,
    values: values,
    findings: findings,
    readAs: [
      ReadAs(
        place: Place(sheet: "TW II", cell: "F9"),
        raw: "1.500",
        value: Amount(1500),
        rule: .thousandsSeparator
      )
    ],
    notChecked: [
      NotChecked(code: .V02, reason: .noPreviousQuarter), NotChecked(code: .V03, reason: .noPreviousQuarter),
      NotChecked(code: .F07, reason: .noReceipts),
    ]
  )

  static let clean = CheckedSubmission(
    file: "masuk/TW2/gtk.csv",
    sha256: "00",
    unit: OfficeUnit(code: "GTK", name: "Bidang Pembinaan Ketenagaan"),
    period: period,
    revision: 2,
    status: .accepted,
    values: values,
    findings: [],
    notChecked: [NotChecked(code: .E01, reason: .columnMissing)],
    coverage: CheckCoverage(rules: [.F01, .F03, .B01, .B07], columnCount: 12)
  )

  static let held = CheckedSubmission(
    file: "masuk/TW2/Laporan Kinerja.xlsx",
    sha256: "01",
    unit: nil,
    period: nil,
    revision: 1,
    status: .held,
    values: [],
    findings: [Finding(.F03, variant: "unknown")]
  )

  static let full = report([rejected, clean, held])

  static func report(_ submissions: [CheckedSubmission]) -> CheckReport {
    CheckReport(
      tool: CheckReport.Tool(name: "rekap", version: "1.0", rules: "2026.1"),
      submissions: submissions,
      targets: [
        CheckReport.TargetFile(
          file: "pk/PK 2026.xlsx",
          findings: [
            Finding(
              .T02,
              at: Place(sheet: "RA", cell: "H9"),
              indicator: "SEK-07",
              arguments: ["value": .target(.amount(Amount(40))), "previous": .target(.amount(Amount(50)))]
            )
          ]
        )
      ],
      category: { $0 >= Amount(91) ? "Sangat Tinggi" : "Tinggi" },
      scale: .permendagri86,
      deadlineDay: 10
    )
  }
}
