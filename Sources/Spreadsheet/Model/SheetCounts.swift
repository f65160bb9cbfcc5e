/// How many of everything a sheet holds.
package struct SheetCounts: Hashable, Sendable {
  package let name: String
  package let visibility: Sheet.Visibility
  package var rows = 0
  package var cells = 0
  package var numbers = 0
  package var texts = 0
  package var dates = 0
  package var errors = 0
  package var formulas = 0
  package var merges = 0
  package var hiddenRows = 0
  package var hiddenColumns = 0

  package init(name: String, visibility: Sheet.Visibility) {
    self.name = name
    self.visibility = visibility
  }

  package init(_ sheet: Sheet) {
    self.init(name: sheet.name, visibility: sheet.visibility)
    rows = sheet.rows.count
    merges = sheet.merges.count
    hiddenRows = sheet.hiddenRows.count
    hiddenColumns = sheet.hiddenColumns.count
    for row in sheet.rows {
      for cell in row.cells { count(cell.value, hasFormula: cell.formula != nil) }
    }
  }

  mutating func count(_ value: CellValue?, hasFormula: Bool) {
    cells += 1
    if hasFormula { formulas += 1 }
    switch value {
    case .number: numbers += 1
    case .text: texts += 1
    case .date: dates += 1
    case .error: errors += 1
    case .bool, .duration, nil: break
    }
  }
}

/// What `inspect` says of a file as a whole.
package struct WorkbookSummary: Sendable {
  package let format: Workbook.Format
  package let dialect: CSVDialect?
  package let sheets: [SheetCounts]
  package let warnings: [ReadWarning]

  init(format: Workbook.Format, dialect: CSVDialect?, sheets: [SheetCounts], warnings: [ReadWarning]) {
    self.format = format
    self.dialect = dialect
    self.sheets = sheets
    self.warnings = warnings
  }

  package init(_ workbook: Workbook) {
    self.init(
      format: workbook.format, dialect: workbook.dialect, sheets: workbook.sheets.map(SheetCounts.init),
      warnings: workbook.warnings)
  }
}
