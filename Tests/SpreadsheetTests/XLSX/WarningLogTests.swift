import Spreadsheet
import TestSupport
import Testing

@Suite struct WarningLogTests {
  private func warnings(_ count: Int, limit: Int) throws -> [ReadWarning] {
    var limits = Limits()
    limits.warnings = limit
    let package = PackageBuilder(rows: String(repeating: "<row r=\"0\"/>", count: count))
    return try read(package, limits: limits).warnings
  }

  @Test func `says how many warnings it left out`() throws {
    let found = try warnings(10, limit: 3)
    #expect(found.map(\.code) == [.cellOutsideGrid, .cellOutsideGrid, .cellOutsideGrid, .warningsLeftOut])
    #expect(found.last == ReadWarning(.warningsLeftOut, detail: "7"))
  }

  @Test func `says nothing where all were kept`() throws {
    #expect(try warnings(3, limit: 3).map(\.code) == [.cellOutsideGrid, .cellOutsideGrid, .cellOutsideGrid])
    #expect(try warnings(1, limit: 0) == [ReadWarning(.warningsLeftOut, detail: "1")])
    #expect(try warnings(1_001, limit: Limits().warnings).last?.detail == "1")
  }

  @Test func `says so also of a sheet that is only streamed`() throws {
    let folder = try TemporaryFolder()
    let package = PackageBuilder(rows: String(repeating: "<row r=\"0\"/>", count: 5))
    var limits = Limits()
    limits.warnings = 2
    let book = try #require(
      try SpreadsheetReader.open(path: folder.write("a.xlsx", package.bytes), limits: limits).workbook)
    #expect(book.warnings.isEmpty)
    _ = try book.stream(try #require(book.sheets.first), to: NoCells())
    #expect(book.warnings.last == ReadWarning(.warningsLeftOut, detail: "3"))
  }

  @Test func `keeps the beginning of a long detail`() throws {
    let package = PackageBuilder(rows: "<row><c r=\"\(String(repeating: "é", count: 50_000))\"/></row>")
    let warning = try #require(try read(package).warnings.first)
    #expect(warning.detail == String(repeating: "é", count: 200))
  }
}

private final class NoCells: CellReceiver {
  func receive(_ cell: borrowing StreamedCell) {}
}
