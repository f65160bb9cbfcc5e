import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct RowReaderTests {
  private func rows(_ sketch: String) throws -> [ReportedRow] {
    let scan = try #require(TableScanner.scan(SheetGrid(sketch: sketch)))
    let columns = ReportColumns(of: scan, period: QuarterPeriod(year: 2026, quarter: .first))
    let matcher = RowMatcher(Agreed.agreement(Office.early))
    return scan.rows.map(RowReader(table: scan, columns: columns.byField, matcher: matcher).read)
  }

  @Test func `the agreed unit decides how a figure is read, not the typed one`() throws {
    let found = try rows(
      """
      No | Kode | Indikator | Satuan | Realisasi
      1 | P-2 | Jumlah peserta didik | % | '1.250
      2 | P-1 | APK PAUD | Orang | '1.250
      """)
    #expect(found.compactMap { $0.figures[.actual(nil)]?.reading.amount } == [1250, 1.25])
  }

  @Test func `an unknown row is read by its own unit`() throws {
    let found = try rows("No | Kode | Indikator | Satuan | Realisasi\n1 | X-1 | Lain | Orang | '1.250")
    #expect(found.first?.figures[.actual(nil)]?.reading.amount == 1250)
  }

  @Test func `several columns of one kind of words are joined`() throws {
    let found = try rows(
      "No | Kode | Indikator | Realisasi | Tindak Lanjut | Solusi\n1 | P-1 | APK PAUD | 81 | rapat | pelatihan"
    )
    #expect(found.first?.texts[.followUp]?.text == "rapat; pelatihan")
  }

  @Test func `a blank explanation keeps its place, other blanks are nothing`() throws {
    let found = try rows("No | Kode | Indikator | Realisasi | Kendala | Program\n1 | P-1 | APK PAUD | 81 | |")
    #expect(found.first?.texts[.hindering]?.place.cell == "E2")
    #expect(found.first?.texts[.hindering]?.text == "")
    #expect(found.first?.texts[.program] == nil)
  }

  @Test func `a missing cell is a blank figure with its place`() throws {
    let found = try rows("No | Kode | Indikator | Realisasi | Pagu\n1 | P-1 | APK PAUD | | 100")
    #expect(found.first?.figures[.actual(nil)]?.reading.isBlank == true)
    #expect(found.first?.figures[.actual(nil)]?.place.cell == "D2")
  }

  @Test func `formulas stand with their results`() throws {
    let found = try rows(
      "No | Kode | Indikator | Realisasi\n1 | P-1 | APK PAUD | =A1+B1 -> 81\n2 | P-2 | x | =A1+B1")
    #expect(found.map { $0.figures[.actual(nil)]?.formula } == ["A1+B1", "A1+B1"])
    #expect(found.first?.figures[.actual(nil)]?.reading.amount == 81)
    #expect(found.last?.figures[.actual(nil)]?.reading.outcome == .unreadable(.noStoredValue))
  }
}
