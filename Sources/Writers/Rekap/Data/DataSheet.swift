internal import Spreadsheet

/// The `Data` sheet: the flat table, with filter buttons, for pivot tables and other programs.
struct DataSheet {
  private let input: RekapInput
  private let styles: RekapStyles
  private var pen: SheetPen

  init(_ input: RekapInput, on sheet: SheetWriter, styles: RekapStyles) {
    self.input = input
    self.styles = styles
    pen = SheetPen(sheet)
  }

  mutating func write() throws(WorkbookWriteError) {
    let columns = DataColumn.allCases
    for (index, column) in columns.enumerated() { try pen.sheet.setColumn(index, width: column.width) }
    let table = DataTable(input)
    if table.count > 0 {
      let range = CellRange(
        CellReference(row: 0, column: 0),
        CellReference(row: table.count, column: columns.count - 1)
      )
      try pen.sheet.addTable(
        SheetTable(name: "DataRekap", range: range, headings: DataTable.headings, look: "TableStyleLight1")
      )
    }
    try pen.nextRow(height: 18)
    for (index, heading) in DataTable.headings.enumerated() {
      try pen.text(heading, at: index, style: styles.machineHead)
    }
    for record in table.records {
      try pen.nextRow()
      for (index, column) in columns.enumerated() {
        let content = record.content(of: column)
        guard content != .blank else { continue }
        try pen.write(content, at: index, style: styles.machineText)
      }
    }
    try pen.sheet.setView(
      SheetView(frozenRows: 1, frozenColumns: 5, zoom: 90, tabColor: 0x7F7F7F)
    )
    // On one page the letters of so many columns could not be read.
    var page = input.page(RekapLabels.dataSheet, repeating: 0...0, columns: 0...4)
    page.scaling = .fit(width: 3, height: nil)
    try pen.sheet.setPage(page)
  }
}
