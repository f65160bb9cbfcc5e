import Kinerja
import Spreadsheet
import Testing

@testable import Writers

/// What the rekap of a year says beside the year itself: the year before, the Renstra, efficiency.
struct YearComparisonTests {
  private static let unit = SampleRekap.units[0]

  private static func quarter(_ year: Int) -> QuarterPeriod { QuarterPeriod(year: year, quarter: .fourth) }

  private static func indicator(
    _ code: String, named name: String = "Jumlah dokumen", strategic: Target = .amount(Amount(50))
  ) -> Indicator {
    Indicator(
      code: code, name: name, unitOfMeasure: "Dokumen", direction: .higherIsBetter, accumulation: .sum,
      annualTarget: .amount(Amount(40)), strategicTarget: strategic,
      quarterTargets: [.fourth: .amount(Amount(40))], budget: Amount(1000))
  }

  private static func submission(_ indicator: Indicator, _ actual: Int64, spent: Int64, _ year: Int)
    -> CheckedSubmission
  {
    CheckedSubmission(
      file: "\(year).csv", sha256: "\(year)", unit: unit, period: quarter(year), revision: 1,
      status: .accepted,
      values: [
        SampleRekap.value(
          indicator, .amount(Amount(mantissa: actual, scale: 0) ?? .zero), in: quarter(year), row: 5,
          spent: Amount(mantissa: spent, scale: 0))
      ], findings: [])
  }

  private static func input(
    before: Indicator?, now: Indicator = indicator("A-1"), actual: Int64 = 44, spent: Int64 = 900
  ) -> RekapInput {
    let versions = [(2025, before), (2026, now)].compactMap { year, indicator in
      indicator.map {
        Agreement(
          unit: unit.code, validFrom: QuarterPeriod(year: year, quarter: .first), indicators: [$0],
          files: [], isRevision: false)
      }
    }
    let earlier = before.map { [submission($0, 30, spent: 800, 2025)] } ?? []
    return RekapInput(
      period: .year(2026), units: [unit], agreements: AgreementBook(versions),
      submissions: earlier + [submission(now, actual, spent: spent, 2026)],
      tool: CheckReport.Tool(name: "rekap", version: "1", rules: "1"))
  }

  /// The cells of the only indicator by group and heading.
  private func cells(_ input: RekapInput) throws -> [String: Cell] {
    let sheet = try WrittenWorkbook(input).sheet("Rekap")
    let head = try sheet.row(with: "No", in: 0)
    var (group, found): (String, [String: Cell]) = ("", [:])
    for column in 0..<40 {
      group = sheet.text(head, column) ?? group
      let heading = sheet.text(head + 1, column)
      found[heading.map { "\(group) > \($0)" } ?? group] = sheet.cell(head + 4, column)
    }
    return found
  }

  @Test(arguments: [Self.indicator("A-1", named: "Nama lama"), indicator("B-9")])
  func `the same indicator a year ago, by code or else by name`(before: Indicator) throws {
    let cells = try cells(Self.input(before: before))
    #expect(cells["Tahun 2025 > Target PK"]?.value == .number(40))
    #expect(cells["Tahun 2025 > Realisasi"]?.value == .number(30))
    #expect(cells["Tahun 2025 > Capaian (%)"]?.value == .number(75))
    #expect(cells["Tahun 2025 > Capaian (%)"]?.formula != nil)
  }

  @Test func `another indicator is not taken for it`() throws {
    let cells = try cells(Self.input(before: Self.indicator("B-9", named: "Lain sama sekali")))
    #expect(cells["Tahun 2025 > Realisasi"] == nil)
  }

  @Test func `without reports of the year before there is no such group`() throws {
    #expect(try cells(Self.input(before: nil)).keys.allSatisfy { !$0.hasPrefix("Tahun 2025") })
  }

  @Test func `the year stands against the last target of the Renstra`() throws {
    let cells = try cells(Self.input(before: nil))
    #expect(cells["Renstra > Target Akhir Renstra"]?.value == .number(50))
    #expect(cells["Renstra > Capaian thd Renstra (%)"]?.value == .number(88))
  }

  @Test func `an agreement without the Renstra has no columns for it`() throws {
    let cells = try cells(Self.input(before: nil, now: Self.indicator("A-1", strategic: .none)))
    #expect(cells.keys.allSatisfy { !$0.hasPrefix("Renstra") })
  }

  @Test func `efficiency is what achievement is ahead of spending, where the target was reached`() throws {
    #expect(try cells(Self.input(before: nil))["Efisiensi (poin %)"]?.value == .number(20))
    let missed = try cells(Self.input(before: nil, actual: 20, spent: 100))
    #expect(missed["Efisiensi (poin %)"]?.value == .text("belum dapat dinilai"))
  }

  @Test func `the flat table has the comparisons too, in rows of the year`() throws {
    let sheet = try WrittenWorkbook(Self.input(before: Self.indicator("A-1"))).sheet("Data")
    let row = try sheet.row(with: "2026", in: 0)
    let names = ["target_renstra", "capaian_renstra", "realisasi_tahun_lalu", "capaian_tahun_lalu"]
    #expect(try names.map { try sheet.number(row, sheet.column($0, in: 0)) } == [50, 88, 30, 75])
  }

  @Test func `figures of the year before have their sources`() throws {
    let sheet = try WrittenWorkbook(Self.input(before: Self.indicator("A-1"))).sheet("Sumber")
    let row = try sheet.row(with: "TW IV 2025", in: 4)
    #expect(sheet.number(row, 6) == 30)
    #expect(sheet.text(row, 8) == "2025.csv")
  }
}
