import Kinerja
import Spreadsheet
import Testing

@testable import Writers

struct UnitsSheetTests {
  private func sheet(_ period: String) throws -> WrittenSheet {
    try WrittenWorkbook(SampleRekap.input(period)).sheet("Unit")
  }

  @Test func `a unit has its report, its average, its categories and its budget`() throws {
    let sheet = try sheet("2026-TW1")
    let row = try sheet.row(with: "SEKRE", in: 1)
    #expect(sheet.text(row, 2) == "Sekretariat")
    #expect(sheet.text(row, 3) == "Diterima dengan catatan")
    #expect([4, 5].map { sheet.number(row, $0) } == [8, 6])
    // 80, 80, 125, 75, 94,7 and 100; two are not computed.
    #expect((8...13).map { sheet.number(row, $0) } == [3, 2, 1, 0, 0, 2])
    #expect(sheet.text(row, 7) == "Sangat Tinggi")
    #expect([14, 15].map { sheet.number(row, $0) } == [1500, 350])
    #expect(sheet.cell(row, 6)?.formula?.hasPrefix("Rekap!J") == true)
  }

  @Test func `of several quarters those that are not in the recap are named`() throws {
    let sheet = try sheet("2026-S1")
    #expect(try sheet.text(sheet.row(with: "SD", in: 1), 3) == "1 dari 2 TW\nTW I: Ditolak")
  }

  @Test func `spending that is only partly known has no share, and what is known has its own row`() throws {
    let sheet = try sheet("2026-TW3")
    let row = try sheet.row(with: "SEKRE", in: 1)
    #expect(sheet.number(row, 14) == 1500)
    #expect([15, 16].allSatisfy { sheet.cell(row, $0) == nil })
    #expect(try sheet.text(sheet.row(with: "Seluruh unit", in: 0), 16) == "belum lengkap")
  }

  @Test func `all units together are formulas over the rows`() throws {
    let sheet = try sheet("2026-S1")
    let row = try sheet.row(with: "Seluruh unit", in: 0)
    #expect(sheet.number(row, 4) == 10)
    #expect(sheet.cell(row, 4)?.formula == "SUM(E\(row - 3):E\(row))")
    #expect(sheet.cell(row, 6)?.formula?.hasPrefix("SUMPRODUCT(") == true)
  }
}
