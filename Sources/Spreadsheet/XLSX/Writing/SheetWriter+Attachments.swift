/// What is attached to single cells, and what floats above them.
extension SheetWriter {
  /// Excel drops links beyond this number (jmcnamara/XlsxWriter, worksheet limits).
  private static let linkLimit = 65_530

  /// Makes a click on a cell lead somewhere; the cell is written and styled on its own.
  package func addLink(
    _ target: CellLink,
    at cell: CellReference,
    tip: String? = nil
  ) throws(WorkbookWriteError) {
    try placed(at: CellRange(cell, cell)) { () throws(WorkbookWriteError) in
      guard cell.isInGrid else { throw .ruleBroken(.outsideGrid) }
      try target.check()
      try TextLimit.check(tip ?? "", .tip, atMost: TextLimit.tip)
      if content.links.count >= Self.linkLimit { throw .ruleBroken(.tooMany(.link, limit: Self.linkLimit)) }
      guard linkedCells.insert(cell).inserted else { throw .ruleBroken(.duplicateLink) }
      content.links.append(.init(cell: cell, target: target, tip: tip))
    }
  }

  package func addNote(_ note: CellNote, at cell: CellReference) throws(WorkbookWriteError) {
    try placed(at: CellRange(cell, cell)) { () throws(WorkbookWriteError) in
      guard cell.isInGrid else { throw .ruleBroken(.outsideGrid) }
      try TextLimit.check(note.text, .note, atMost: TextLimit.cell)
      try TextLimit.check(note.author, .note, atMost: TextLimit.property)
      for size in [note.columns, note.rows] { try StoredNumber.check(Double(size), .noteSize, in: 1...100) }
      guard notedCells.insert(cell).inserted else { throw .ruleBroken(.duplicateNote) }
      content.notes.append(.init(cell: cell, note: note))
    }
  }

  /// Draws a chart over an area of cells.
  package func addChart(_ chart: Chart, over area: CellRange) throws(WorkbookWriteError) {
    try placed(at: area) { () throws(WorkbookWriteError) in
      guard area.isInGrid else { throw .ruleBroken(.outsideGrid) }
      let chart = try ChartRules.checked(chart)
      content.charts.append(.init(chart: chart, area: area))
    }
  }
}
