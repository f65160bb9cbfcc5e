import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct StrayCellsTests {
  private let table = """
    No | Indikator | Satuan | Realisasi
    1 | APK | % | 80
    2 | APM | % | 81
    """

  private func scan(_ sketch: String) throws -> TableScan {
    try #require(TableScanner.scan(SheetGrid(sketch: sketch)))
  }

  private func below(_ blanks: Int, _ line: String) -> String {
    table + String(repeating: "\n", count: blanks + 1) + line
  }

  @Test func `a left-over far below is passed over and said`() throws {
    let scan = try scan(below(100, " | | | 7"))
    #expect(scan.rows.count == 2)
    let found = try #require(StrayCells.finding(beside: scan))
    #expect(found.code == .H08)
    #expect(found.place.cell == "D104")
    #expect(found.arguments == ["count": .count(1)])
  }

  @Test func `a named row far below belongs to the table`() throws {
    let scan = try scan(below(100, "3 | APS | % | 82"))
    #expect(scan.rows.count == 3)
    #expect(StrayCells.finding(beside: scan) == nil)
  }

  @Test(arguments: [3, 40])
  func `a signature below is none`(blanks: Int) throws {
    #expect(StrayCells.finding(beside: try scan(below(blanks, " | | | Paringin, 6 April 2026"))) == nil)
  }

  @Test func `a cell far to the right is said, one beside the table is not`() throws {
    func beside(_ bars: Int) throws -> Finding? {
      StrayCells.finding(beside: try scan(table + String(repeating: "|", count: bars) + " coret"))
    }
    #expect(try beside(2) == nil)
    #expect(try beside(8)?.place.cell == "L3")
  }
}
