/// Counts the cells of a sheet as they stream by, without keeping them.
final class SheetCounter: CellReceiver {
  private(set) var counts: SheetCounts
  /// False once a cell came behind a later one: of two cells in one place only one counts, and which places
  /// were taken is not known here.
  private(set) var isOrdered = true
  private let maker: CellValueMaker
  private var last: CellReference?

  init(_ sheet: XLSXWorkbook.SheetInfo, _ maker: CellValueMaker) {
    counts = SheetCounts(name: sheet.name, visibility: sheet.visibility)
    self.maker = maker
  }

  var isSatisfied: Bool { !isOrdered }

  func receive(_ cell: borrowing StreamedCell) {
    if let last, cell.reference <= last { isOrdered = false }
    if cell.reference.row != last?.row { counts.rows += 1 }
    last = cell.reference
    // Texts are counted and not made.
    let value = cell.kind == .text ? CellValue.text("") : maker.value(cell)
    counts.count(value, hasFormula: cell.hasFormula)
  }

  func finish(_ frame: SheetFrame) -> SheetCounts {
    counts.merges = frame.merges.count
    counts.hiddenRows = frame.hiddenRows.count
    counts.hiddenColumns = frame.hiddenColumns.count
    return counts
  }
}
