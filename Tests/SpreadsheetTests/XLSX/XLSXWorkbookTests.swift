import Spreadsheet
import TestSupport
import Testing

private final class Tally: CellReceiver {
  var cells = 0
  var bytes = 0
  var enough = Int.max
  var isSatisfied: Bool { cells >= enough }

  func receive(_ cell: borrowing StreamedCell) {
    cells += 1
    bytes += cell.text.count
  }
}

@Suite struct XLSXWorkbookTests {
  @Test func `streams the cells of a sheet without keeping them`() throws {
    let book = try #require(
      try SpreadsheetReader.open(path: Fixture("xlsx/duabaris-rumus.xlsx").path).workbook)
    let kept = try SpreadsheetReader.read(path: Fixture("xlsx/duabaris-rumus.xlsx").path)
    let sheet = try #require(book.sheets.first)
    let tally = Tally()
    let frame = try book.stream(sheet, to: tally)
    #expect(tally.cells == kept.sheets.first?.rows.reduce(0) { $0 + $1.cells.count })
    #expect(tally.bytes > 0)
    #expect(frame.merges == kept.sheets.first?.merges)
  }

  @Test func `stops early where the receiver has enough`() throws {
    let book = try #require(try SpreadsheetReader.open(path: Fixture("xlsx/baku.xlsx").path).workbook)
    let tally = Tally()
    tally.enough = 1
    _ = try book.stream(try #require(book.sheets.first), to: tally)
    #expect(tally.cells >= 1)
  }
}
