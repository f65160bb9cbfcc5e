/// One worksheet: only the cells that hold something, row by row.
package struct Sheet: Sendable {
  package enum Visibility: String, Sendable {
    case visible
    case hidden
    case veryHidden = "very_hidden"
  }

  /// What kind of sheet the workbook calls it; only worksheets have cells.
  package enum Kind: String, Sendable { case worksheet, chart, dialog, macro }

  package struct Row: Sendable {
    /// Counted from zero.
    package let index: Int
    /// Ascending by column.
    package let cells: [Cell]

    package init(index: Int, cells: [Cell]) {
      self.index = index
      self.cells = cells
    }
  }

  package let name: String
  package let kind: Kind
  package let visibility: Visibility
  /// Ascending by index; rows without cells are left out.
  package let rows: [Row]
  package let merges: [CellRange]
  /// Counted from zero.
  package let hiddenRows: Set<Int>
  /// Counted from zero.
  package let hiddenColumns: Set<Int>

  package init(
    name: String,
    kind: Kind = .worksheet,
    visibility: Visibility = .visible,
    rows: [Row] = [],
    merges: [CellRange] = [],
    hiddenRows: Set<Int> = [],
    hiddenColumns: Set<Int> = []
  ) {
    self.name = name
    self.kind = kind
    self.visibility = visibility
    self.rows = rows
    self.merges = merges
    self.hiddenRows = hiddenRows
    self.hiddenColumns = hiddenColumns
  }

  /// The cell at a place, or nil where nothing is stored.
  package subscript(reference: CellReference) -> Cell? {
    guard let row = row(at: reference.row) else { return nil }
    return row.cells.binarySearch(reference.column) { $0.reference.column }
  }

  /// The row with this index, or nil where it holds no cell.
  package func row(at index: Int) -> Row? { rows.binarySearch(index) { $0.index } }
}

extension Array {
  /// The element whose key is `key`, in an array that ascends by that key.
  fileprivate func binarySearch(_ key: Int, by value: (Element) -> Int) -> Element? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if value(self[middle]) < key { low = middle + 1 } else { high = middle }
    }
    return low < count && value(self[low]) == key ? self[low] : nil
  }
}
