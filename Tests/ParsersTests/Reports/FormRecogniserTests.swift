import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct FormRecogniserTests {
  private func form(_ title: String, _ headings: String) throws -> FormRecogniser.Form? {
    let scan = try #require(TableScanner.scan(SheetGrid(sketch: headings)))
    return FormRecogniser.otherForm(titles: [title], table: scan)
  }

  @Test func `monthly reports say so in title or headings`() throws {
    #expect(
      try form("LAPORAN PROGRESS", "Kode | Indikator | Target Bulan Ini | Realisasi Bulan Ini") == .monthly)
    #expect(try form("LAPORAN BULANAN", "Kode | Indikator | Target | Realisasi") == .monthly)
    #expect(try form("BULAN : MEI 2026", "Kode | Indikator | Target | Realisasi") == .monthly)
  }

  @Test func `a quarter in the title makes it a quarterly report`() throws {
    #expect(try form("LAPORAN BULANAN DAN TRIWULAN II", "Kode | Indikator | Target | Realisasi") == nil)
  }

  @Test(arguments: ["PERJANJIAN KINERJA TAHUN 2026", "RENCANA AKSI 2026", "PENETAPAN KINERJA"])
  func `an agreement has no realisasi`(title: String) throws {
    #expect(try form(title, "No | Sasaran | Indikator | Target") == .agreement)
    #expect(try form(title, "No | Sasaran | Indikator | Target | Realisasi") == nil)
  }
}
