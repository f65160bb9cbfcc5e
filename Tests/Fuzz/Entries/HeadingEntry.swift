internal import Kinerja
internal import Parsers
internal import Spreadsheet

/// A table whose headings and rows are to be found, as a report of a quarter or of a month, as an agreement and as
/// a list of units.
enum HeadingEntry {
  private static let units = [
    OfficeUnit(code: "SKT", name: "Sekretariat"),
    OfficeUnit(code: "SD", name: "Bidang Pembinaan Sekolah Dasar"),
  ]

  private static let agreements = AgreementBook(
    units.map { unit in
      Agreement(
        unit: unit.code, validFrom: QuarterPeriod(year: 2026, quarter: .first),
        indicators: [
          Indicator(
            code: "IK-1", name: "Persentase sekolah terakreditasi", unitOfMeasure: "%",
            direction: .higherIsBetter, accumulation: .lastValue, annualTarget: target(85),
            quarterTargets: [
              .first: target(80), .second: target(82), .third: target(84), .fourth: target(85),
            ]),
          Indicator(
            code: "IK-2", name: "Jumlah guru", unitOfMeasure: "Orang", direction: .higherIsBetter,
            accumulation: .sum, annualTarget: target(1250), quarterTargets: [:]),
        ],
        files: ["pk.csv"], isRevision: false)
    })

  private static func target(_ value: Int) -> Target { .amount(Amount(value)) }

  private static let reports = SubmissionReader(units: units, agreements: agreements, defaultYear: 2026)
  private static let monthly = MonthlyReader(units: units, agreements: agreements, defaultYear: 2026)
  private static let targets = AgreementReader(units: units)

  /// The first byte says which reader gets the table, and whether as a workbook or as text.
  static func run(_ bytes: [UInt8]) {
    guard let first = bytes.first, let text = try? CSVReader.read(Array(bytes.dropFirst())) else { return }
    let book = first & 1 == 0 ? text : workbook(of: text)
    let file = "laporan tw1 sekretariat.csv"
    switch first % 8 / 2 {
    case 0: _ = reports.read(book, from: ReceivedFile(path: file, sha256: "00"))
    case 1: _ = try? targets.read(book, file: file)
    case 2: _ = try? UnitListReader.read(book)
    default: _ = monthly.read(book, from: "progres april sekretariat.csv")
    }
  }

  private static func workbook(of text: Workbook) -> Workbook {
    Workbook(
      format: .xlsx,
      sheets: text.sheets.map { sheet in
        Sheet(
          name: "TW I", rows: sheet.rows, merges: ["A1:C1", "B2:B3", "D2:F2"].compactMap { CellRange($0) })
      })
  }
}
