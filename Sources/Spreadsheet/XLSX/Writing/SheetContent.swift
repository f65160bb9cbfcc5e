/// All of a sheet but its rows, which leave memory as they come.
struct SheetContent {
  struct Column {
    let columns: ClosedRange<Int>
    let format: ColumnFormat
  }

  struct Link {
    let cell: CellReference
    let target: CellLink
    let tip: String?
  }

  struct Validation {
    let ranges: [CellRange]
    let rule: DataValidation
    /// The formulas as the file wants them.
    let formulas: [String]
  }

  struct Conditional {
    let ranges: [CellRange]
    let format: ConditionalFormat
    let formulas: [String]
    let lookID: Int?
  }

  struct Note {
    let cell: CellReference
    let note: CellNote
  }

  struct PlacedChart {
    let chart: Chart
    /// The cells that the chart covers.
    let area: CellRange
  }

  let name: String
  var view = SheetView()
  var page = PageSetup()
  var columns: [Column] = []
  var merges = AreaIndex()
  var filter: CellRange?
  var links: [Link] = []
  var validations: [Validation] = []
  var conditionals: [Conditional] = []
  var notes: [Note] = []
  var tables: [SheetTable] = []
  var protection: SheetProtection?
  var charts: [PlacedChart] = []
  var textNumberRanges: [CellRange] = []
  var isSelected = false
}

/// How far the written rows reach.
struct SheetExtent {
  var firstRow = Int.max
  var lastRow = 0
  var firstColumn = Int.max
  var lastColumn = 0
  var outlineLevel = 0

  var range: CellRange? {
    guard firstRow <= lastRow, firstColumn <= lastColumn else { return nil }
    return CellRange(
      CellReference(row: firstRow, column: firstColumn),
      CellReference(row: lastRow, column: lastColumn)
    )
  }
}
