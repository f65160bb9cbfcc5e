import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct TotalReaderTests {
  @Test func `money adds up over the rows, indicators do not`() throws {
    let sketch = """
      No | Indikator | Realisasi | Pagu | Realisasi Anggaran
      1 | APK PAUD | 81 | Rp. 1.000.000 | 500000
      2 | APM SD | 96 | 2000000 | 700000
       | JUMLAH | 177 | 3000000 | 1200000
      """
    let scan = try #require(TableScanner.scan(SheetGrid(sketch: sketch)))
    let columns = ReportColumns(of: scan, period: QuarterPeriod(year: 2026, quarter: .first))
    let reader = RowReader(table: scan, columns: columns.byField, matcher: nil)
    let totals = TotalReader(table: scan, columns: columns).totals(over: scan.rows.map(reader.read))
    #expect(totals.map(\.field) == [.budget, .budgetActual(nil)])
    #expect(totals.map(\.figure.place.cell) == ["D4", "E4"])
    #expect(
      totals.map { $0.summands.compactMap(\.reading.amount) } == [
        [1_000_000, 2_000_000], [500_000, 700_000],
      ])
  }
}
