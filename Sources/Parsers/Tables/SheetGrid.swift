internal import Kinerja
internal import Spreadsheet

/// The visible part of a sheet: what a reader of the printed page would see.
struct SheetGrid {
  /// One visible row with its visible cells, ascending by column.
  struct Line {
    let index: Int
    let cells: [Cell]

    func cell(at column: Int) -> Cell? {
      var low = 0
      var high = cells.count
      while low < high {
        let middle = (low + high) / 2
        if cells[middle].reference.column < column { low = middle + 1 } else { high = middle }
      }
      return low < cells.count && cells[low].reference.column == column ? cells[low] : nil
    }
  }

  /// Nil for a CSV file.
  let sheetName: String?
  let isWorkbook: Bool
  let lines: [Line]
  let merges: [CellRange]
  private let mergeIndex: MergeIndex
  let hiddenRows: Int
  let hiddenColumns: Int
  private let hiddenColumnSet: Set<Int>

  init(_ sheet: Sheet, isWorkbook: Bool) {
    sheetName = isWorkbook ? sheet.name : nil
    self.isWorkbook = isWorkbook
    merges = sheet.merges
    mergeIndex = MergeIndex(sheet.merges)
    hiddenColumnSet = sheet.hiddenColumns
    hiddenRows = sheet.rows.count { sheet.hiddenRows.contains($0.index) && !$0.cells.isEmpty }
    let filled = Set(sheet.rows.flatMap { $0.cells.map(\.reference.column) })
    hiddenColumns = filled.intersection(sheet.hiddenColumns).count
    lines = sheet.rows.compactMap { row in
      guard !sheet.hiddenRows.contains(row.index) else { return nil }
      let cells =
        sheet.hiddenColumns.isEmpty
        ? row.cells : row.cells.filter { !sheet.hiddenColumns.contains($0.reference.column) }
      let filled = cells.filter { $0.formula != nil || !ShownText.isBlank($0) }
      return filled.isEmpty ? nil : Line(index: row.index, cells: filled)
    }
  }

  func isVisible(column: Int) -> Bool { !hiddenColumnSet.contains(column) }

  /// The merged area that a cell belongs to.
  func merge(row: Int, column: Int) -> CellRange? {
    mergeIndex.merge(at: CellReference(row: row, column: column))
  }

  /// The visible line with this row index.
  func line(at index: Int) -> Line? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low].index == index ? lines[low] : nil
  }

  func place(row: Int, column: Int) -> Place {
    Place(sheet: sheetName, cell: CellReference(row: row, column: column).description)
  }
}
