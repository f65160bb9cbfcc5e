/// Keeps the cells of one sheet as rows in reading order.
final class SheetBuilder: CellReceiver {
  private let maker: CellValueMaker
  private let log: WarningLog
  private let cellLimit: Int
  private var rows: [Sheet.Row] = []
  private var cells: [Cell] = []
  private var last: CellReference?
  private var isOrdered = true
  private(set) var count = 0

  init(_ maker: CellValueMaker, cellLimit: Int, log: WarningLog) {
    self.maker = maker
    self.cellLimit = cellLimit
    self.log = log
  }

  private var isExceeded: Bool { count > cellLimit }
  var isSatisfied: Bool { isExceeded }

  func receive(_ streamed: borrowing StreamedCell) {
    let reference = streamed.reference
    count += 1
    guard !isExceeded else { return }
    if let last {
      if reference <= last { isOrdered = false }
      if reference.row != last.row { endRow(last.row) }
    }
    last = reference
    cells.append(maker.cell(streamed))
  }

  private func endRow(_ index: Int) {
    rows.append(Sheet.Row(index: index, cells: cells))
    let expected = cells.count
    cells = []
    cells.reserveCapacity(expected)
  }

  /// All rows, ascending; of two cells in one place the later one is kept, as Excel does.
  func finish() -> [Sheet.Row] {
    if let last { endRow(last.row) }
    guard !isOrdered else { return rows }
    let all = rows.flatMap(\.cells).enumerated().sorted {
      ($0.element.reference, $0.offset) < ($1.element.reference, $1.offset)
    }
    rows = []
    cells = []
    for (_, cell) in all {
      if let previous = cells.last {
        if previous.reference == cell.reference {
          log.add(.duplicateCell, cell: cell.reference)
          cells.removeLast()
        } else if previous.reference.row != cell.reference.row {
          endRow(previous.reference.row)
        }
      }
      cells.append(cell)
    }
    if let previous = cells.last { endRow(previous.reference.row) }
    return rows
  }
}
