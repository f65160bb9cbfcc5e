package import Kinerja
package import Spreadsheet

/// Why a list of receipts cannot be used.
package enum ReceiptListProblem: Error, Hashable, Sendable {
  case noHeading
  case timeUnreadable(line: Int, text: String)
}

/// Reads the list of receipts: `file;time`, oldest first within a quarter.
package enum ReceiptListReader {
  package static func read(_ workbook: Workbook) throws(ReceiptListProblem) -> [(
    file: String, time: ReceiptTime
  )] {
    guard let sheet = workbook.sheets.first else { throw .noHeading }
    let grid = SheetGrid(sheet, isWorkbook: workbook.format == .xlsx)
    guard let header = grid.lines.first,
      let files = header.cells.first(where: { ["file", "berkas", "nama berkas"].contains(name($0)) }),
      let times = header.cells.first(where: { ["time", "waktu", "diterima", "tanggal"].contains(name($0)) })
    else { throw .noHeading }
    var receipts: [(file: String, time: ReceiptTime)] = []
    for line in grid.lines.dropFirst() {
      guard let file = line.cell(at: files.reference.column).map(ShownText.of) else { continue }
      let text = line.cell(at: times.reference.column).map(ShownText.line) ?? ""
      guard let time = ReceiptTime(text) else { throw .timeUnreadable(line: line.index + 1, text: text) }
      receipts.append((file, time))
    }
    return receipts
  }

  private static func name(_ cell: Cell) -> String { HeadingText(ShownText.line(cell)).phrase }
}
