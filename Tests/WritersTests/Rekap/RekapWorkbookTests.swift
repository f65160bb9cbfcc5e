import Kinerja
import Spreadsheet
import Testing

@testable import Writers

struct RekapWorkbookTests {
  @Test(arguments: [
    (
      Language.indonesian,
      ["Ringkasan", "Unit", "Rekap", "Belum Masuk", "Temuan", "Sumber", "Data", "Cara Hitung"]
    ),
    (
      Language.english,
      ["Summary", "Units", "Recap", "Not Received", "Findings", "Sources", "Data", "Method"]
    ),
  ])
  func `the sheets come in this order`(language: Language, names: [String]) throws {
    let written = try WrittenWorkbook(SampleRekap.input("2026-TW1", language: language))
    #expect(written.workbook.sheets.map(\.name) == names)
    #expect(written.workbook.warnings.isEmpty)
  }

  @Test(arguments: SampleRekap.periods)
  func `the same input gives the same bytes`(period: String) throws {
    let bytes = try RekapWorkbook(SampleRekap.input(period)).bytes()
    #expect(try RekapWorkbook(SampleRekap.input(period)).bytes() == bytes)
  }

  @Test(arguments: SampleRekap.periods, [nil, 110])
  func `every formula gives what is stored beside it`(period: String, cap: Int?) throws {
    let rules = CalculationRules(averageCap: cap.map { Amount($0) })
    let workbook = try WrittenWorkbook(SampleRekap.input(period, rules: rules)).workbook
    var count = 0
    for sheet in workbook.sheets {
      for cell in WrittenSheet(sheet).formulas {
        guard case .number(let stored)? = cell.value, let formula = cell.formula else {
          Issue.record("\(sheet.name)!\(cell.reference) has no number")
          continue
        }
        let value = try FormulaEvaluator.value(of: formula, in: workbook, sheet: sheet)
        guard case .number(let result) = value else {
          Issue.record("\(sheet.name)!\(cell.reference) \(formula) gives \(value)")
          continue
        }
        #expect(
          abs(result - stored) <= 1e-9 * max(abs(stored), 1), "\(sheet.name)!\(cell.reference) \(formula)")
        count += 1
      }
    }
    #expect(count > 10)
  }

  @Test func `an office without units still gets its sheets`() throws {
    let written = try WrittenWorkbook(SampleRekap.input("2026-S1", units: []))
    #expect(written.workbook.sheets.count == 8)
    #expect(try written.sheet("Data").texts == DataTable.headings)
  }

  @Test(arguments: [1, 2, 9])
  func `a scale may have any number of bands`(count: Int) throws {
    let bands = (0..<count).map { AchievementScale.Band(from: Amount($0 * 10), "Tingkat \($0)") }
    let scale = try #require(AchievementScale(bands))
    let written = try WrittenWorkbook(SampleRekap.input("2026-TW1", rules: CalculationRules(scale: scale)))
    let texts = try written.sheet("Unit").texts
    #expect(bands.allSatisfy { texts.contains($0.label) })
  }

  @Test func `names that would be formulas, or steer a terminal, are plain text`() throws {
    let unit = OfficeUnit(code: "SEKRE", name: "=1+1\u{1B}[31m\u{202E} <b>&\n_x0041_")
    let written = try WrittenWorkbook(SampleRekap.input("2026-TW1", units: [unit]))
    let cell = try #require(try written.sheet("Data")["D2"])
    #expect(cell.value == .text("=1+1[31m <b>& _x0041_"))
    #expect(cell.formula == nil)
  }
}
