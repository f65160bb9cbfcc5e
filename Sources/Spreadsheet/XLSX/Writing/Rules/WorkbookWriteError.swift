package import Archive

/// Why a workbook could not be written.
package enum WorkbookWriteError: Error, Hashable, Sendable {
  /// Something that Excel would answer with its repair dialog, refused when it is asked for.
  case ruleBroken(WorkbookRule, sheet: String? = nil, range: CellRange? = nil)
  /// The bytes could not be put where they belong.
  case output(ArchiveWriteError)
}

/// What spreadsheet programs demand of a workbook.
package enum WorkbookRule: Hashable, Sendable {
  // The workbook as a whole
  case noVisibleSheet
  case sheetName(SheetName.Fault)
  case duplicateSheetName
  case unknownSheet
  case alreadyFinished
  case duplicatePropertyName(String)
  case tooManyStyles(limit: Int)
  case unknownStyle

  // Names
  case name(NameRules.Fault, name: String)
  case duplicateName(String)

  // Cells
  case outsideGrid
  case rowOutOfOrder(last: Int)
  case cellOutOfOrder(last: CellReference)
  case noRowBegun
  case numberNotFinite
  case numberTooLarge
  case dateOutOfRange
  case unknownError(String)
  case textTooLong(Field, units: Int, limit: Int)
  case emptyText(Field)
  case formulaHasControlCharacter
  /// A text, sheet name or bracket that is opened and not closed, or the other way round.
  case formulaUnbalanced
  /// Arguments parted as in countries with decimal commas.
  case formulaSemicolon
  case unsupportedFunction(String)
  /// Refers to another workbook, or to a table without naming it.
  case formulaLeavesWorkbook
  /// A quote, bracket or escape that is not finished, or more than four sections.
  case numberFormatUnfinished(String)

  // Measures
  case measureOutOfRange(Measure, Double)

  // Ranges
  case oneCellMerge
  case mergeOverlaps(CellRange)
  case tableOverlaps(CellRange)
  case tableTooSmall
  case tableHeadings(expected: Int, given: Int)
  case duplicateTableHeading(String)
  case tableHeadingDiffers(heading: String)
  case tableAfterItsRows
  case filterOverlapsTable(CellRange)
  case emptyRange
  case columnsOverlap(Int)

  // What is attached to cells
  case tooMany(Field, limit: Int)
  case duplicateNote
  case duplicateLink
  case listItemHoldsComma(String)
  case colorStops(Int)
  case passwordNotASCII
  case chartWithoutSeries
  case chartDataDiffer(categories: Int, values: Int)
  case chartReferenceWithoutSheet(String)
  /// The smallest value of the axis is not below the largest.
  case chartAxisEmpty
  /// Labels that this kind of chart has no such place for.
  case chartLabelPosition(Chart.ValueLabels.Position)

  /// A text with a limit of its own.
  package enum Field: String, Sendable {
    case cell, formula, formulaText, note, header, footer, address, place, tip, tableHeading, tableName
    case validationList, validationTitle, validationText, numberFormat, fontName, password
    case link, rowBreak, columnBreak, frozenPane, property
    case chartTitle, series, seriesName
  }

  /// A measure with a smallest and a largest value.
  package enum Measure: String, Sendable {
    case rowHeight, columnWidth, outlineLevel, zoom, scale, pages, margin, fontSize, indent, rotation,
      noteSize, gapWidth, overlap, axisStep
  }
}
