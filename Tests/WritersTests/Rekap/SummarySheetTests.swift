import Kinerja
import Spreadsheet
import TestSupport
import Testing

@testable import Writers

struct SummarySheetTests {
  private func sheet(_ period: String, units: [OfficeUnit] = SampleRekap.units) throws -> WrittenSheet {
    try WrittenWorkbook(SampleRekap.input(period, units: units)).sheet("Ringkasan")
  }

  @Test func `completeness counts units by verdict, quarter by quarter`() throws {
    let sheet = try sheet("2026-S1")
    let row = try sheet.row(with: "TW I 2026", in: 0)
    #expect((3...8).map { sheet.number(row, $0) } == [3, 0, 1, 1, 0, 1])
    #expect((3...8).map { sheet.number(row + 1, $0) } == [3, 2, 0, 0, 0, 1])
    #expect(sheet.cell(row, 9)?.formula == "(E\(row + 1)+F\(row + 1))/D\(row + 1)*100")
  }

  @Test func `a unit has its average, its categories and its budget`() throws {
    let sheet = try sheet("2026-TW1")
    let row = try sheet.row(with: "SEKRE", in: 1)
    #expect(sheet.text(row, 2) == "Sekretariat")
    #expect([3, 4].map { sheet.number(row, $0) } == [8, 6])
    // 80, 80, 125, 75, 94,7 and 100; two are not computed.
    #expect((7...12).map { sheet.number(row, $0) } == [3, 2, 1, 0, 0, 2])
    #expect(sheet.text(row, 6) == "Sangat Tinggi")
    #expect([13, 14].map { sheet.number(row, $0) } == [1500, 350])
    #expect(sheet.cell(row, 5)?.formula?.hasPrefix("Rekap!J") == true)
  }

  @Test func `a unit without figures has neither zeros nor words where charts look`() throws {
    let sheet = try sheet("2026-TW1")
    let row = try sheet.row(with: "SMP", in: 1)
    #expect(sheet.text(row, 6) == "-")
    #expect([5, 15].allSatisfy { sheet.cell(row, $0) == nil })
  }

  @Test func `spending that is only partly known has no share`() throws {
    let sheet = try sheet("2026-TW3")
    let row = try sheet.row(with: "SEKRE", in: 1)
    #expect(sheet.number(row, 13) == 1500)
    #expect([14, 15].allSatisfy { sheet.cell(row, $0) == nil })
    #expect(sheet.text(try sheet.row(with: "Seluruh unit", in: 0), 15) == "belum lengkap")
    #expect(sheet.texts.contains(RekapLabels.partialRemark.indonesian))
  }

  @Test func `indicators below the middle band are listed, lowest first`() throws {
    let sheet = try sheet("2026-S1")
    let title = try sheet.row(with: "Indikator dengan capaian terendah (di bawah 66)", in: 0)
    #expect(sheet.text(title + 2, 2) == "A-7 Indikator A-7 (Dokumen)")
    #expect(sheet.number(title + 2, 13) == 50)
    #expect(sheet.number(title + 3, 0) == nil)
  }

  @Test func `without low indicators a sentence says so`() throws {
    #expect(try sheet("2026-TW1").texts.contains(RekapLabels.noneBelow.indonesian))
  }

  @Test func `an office with more units than a page holds shows those that achieved least`() throws {
    let many = (1...80).map { OfficeUnit(code: "U\($0)", name: "Unit \($0)") } + SampleRekap.units
    let sheet = try sheet("2026-TW1", units: many)
    #expect(sheet.texts.contains("+ 34 unit lain ada di lembar Rekap"))
    #expect(sheet.texts.contains("SEKRE"))
    let row = try sheet.row(with: "Seluruh unit", in: 0)
    #expect(sheet.number(row, 3) == 10)
    #expect(sheet.cell(row, 3)?.formula == nil)
  }

  @Test func `two charts are drawn from the table`() throws {
    let bytes = try RekapWorkbook(SampleRekap.input("2026-TW1")).bytes()
    let archive = try UnzippedArchive(bytes)
    let sheet = try sheet("2026-TW1")
    let first = try sheet.row(with: "SEKRE", in: 1) + 1
    let averages = try #require(archive["xl/charts/chart1.xml"])
    #expect(averages.contains("<c:f>Ringkasan!$F$\(first):$F$\(first + 3)</c:f>"))
    let categories = try #require(archive["xl/charts/chart2.xml"])
    #expect(categories.contains("Sangat Tinggi"))
    #expect(categories.contains("<c:f>Ringkasan!$M$\(first):$M$\(first + 3)</c:f>"))
  }
}
