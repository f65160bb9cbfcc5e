import Kinerja
import Spreadsheet
import TestSupport
import Testing

@testable import Writers

/// The form of one unit with an indicator of every kind.
enum SampleForm {
  static let period = QuarterPeriod(year: 2026, quarter: .second)

  static func indicator(
    _ code: String, objective: String = "Sasaran satu", name: String? = nil, unit: String = "%",
    _ direction: Direction = .higherIsBetter, _ accumulation: Accumulation = .lastValue, due target: Target,
    annual: Target? = nil, budget: Amount? = nil
  ) -> Indicator {
    Indicator(
      code: code, objective: objective, name: name ?? "Indikator \(code)", unitOfMeasure: unit,
      direction: direction, accumulation: accumulation, annualTarget: annual ?? target,
      quarterTargets: [.second: target], budget: budget)
  }

  static let indicators = [
    indicator("A-1", due: .amount(Amount(80)), budget: Amount(750_000)),
    indicator("A-2", unit: "Dokumen", .higherIsBetter, .sum, due: .amount(Amount(3))),
    indicator(
      "A-3", objective: "Sasaran dua", unit: "Predikat", .predicate, .predicate, due: .predicate("BB")),
    indicator("A-4", objective: "Sasaran dua", .range, .average, due: .range(Amount(95), Amount(98))),
    indicator(
      "A-5", objective: "Sasaran tiga", unit: "Hari", .lowerIsBetter, .average, due: .amount(Amount(5))),
    indicator(
      "A-6", objective: "Sasaran tiga", due: .notDue, annual: .amount(Amount(12)), budget: Amount(1000)),
    indicator("A-7", objective: "Sasaran tiga", due: .notDue, annual: .amount(Amount(12))),
    indicator("A-8", objective: "Sasaran tiga", name: "Laju pertumbuhan siswa", due: .amount(Amount(2))),
    indicator("A-9", objective: "Sasaran tiga", due: Target.none, annual: .amount(Amount(50))),
  ]

  static var input: FormInput {
    var office = OfficeProfile()
    office.letterhead = ["PEMERINTAH KABUPATEN CONTOH", "DINAS PENDIDIKAN"]
    office.place = "Paringin"
    return FormInput(
      unit: OfficeUnit(
        code: "SD", name: "Bidang Pembinaan SD", head: "Pejabat Fiktif, S.Pd.",
        staffNumber: "19720103 200203 1 012"),
      period: period,
      agreement: Agreement(
        unit: "SD", validFrom: QuarterPeriod(year: 2026, quarter: .first), indicators: indicators,
        files: ["pk.xlsx"], isRevision: false),
      office: office, tool: CheckReport.Tool(name: "rekap", version: "1", rules: "1"))
  }

  static func workbook(_ input: FormInput = input) throws -> Workbook {
    try SpreadsheetReader.read(bytes: FormWorkbook(input).bytes(), name: "formulir.xlsx")
  }

  static func sheet(_ input: FormInput = input) throws -> WrittenSheet {
    WrittenSheet(try #require(workbook(input).sheets.first))
  }

  /// The markup of the sheet that is filled in.
  static func markup(_ input: FormInput = input) throws -> String {
    try #require(UnzippedArchive(FormWorkbook(input).bytes())["xl/worksheets/sheet1.xml"])
  }
}
