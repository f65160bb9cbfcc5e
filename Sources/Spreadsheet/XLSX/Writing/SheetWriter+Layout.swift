/// How the sheet is seen and printed.
extension SheetWriter {
  package func setView(_ view: SheetView) throws(WorkbookWriteError) {
    try placed { () throws(WorkbookWriteError) in
      try StoredNumber.check(Double(view.zoom), .zoom, in: 10...400)
      guard (0..<CellReference.rowLimit).contains(view.frozenRows),
        (0..<CellReference.columnLimit).contains(view.frozenColumns), view.activeCell.isInGrid
      else { throw .ruleBroken(.outsideGrid) }
      content.view = view
    }
  }

  package func setPage(_ page: PageSetup) throws(WorkbookWriteError) {
    try placed { () throws(WorkbookWriteError) in
      switch page.scaling {
      case .percent(let percent): try StoredNumber.check(Double(percent), .scale, in: 10...400)
      case .fit(let width, let height):
        for pages in [width, height] { try StoredNumber.check(Double(pages ?? 1), .pages, in: 1...32_767) }
      }
      let margins = page.margins
      for margin in [
        margins.left, margins.right, margins.top, margins.bottom, margins.header, margins.footer,
      ] { try StoredNumber.check(margin, .margin, in: 0...48) }
      try TextLimit.check(page.header.code, .header, atMost: TextLimit.headerFooter)
      try TextLimit.check(page.footer.code, .footer, atMost: TextLimit.headerFooter)
      try Self.check(breaks: page.rowBreaks, .rowBreak, below: CellReference.rowLimit)
      try Self.check(breaks: page.columnBreaks, .columnBreak, below: CellReference.columnLimit)
      let rows =
        page.repeatedRows.map { $0.lowerBound >= 0 && $0.upperBound < CellReference.rowLimit } ?? true
      let columns =
        page.repeatedColumns.map { $0.lowerBound >= 0 && $0.upperBound < CellReference.columnLimit } ?? true
      guard rows, columns, page.printArea?.isInGrid ?? true else { throw .ruleBroken(.outsideGrid) }
      content.page = page
    }
  }

  /// Sets columns, counted from zero; each may be set once.
  package func setColumns(_ columns: ClosedRange<Int>, _ format: ColumnFormat) throws(WorkbookWriteError) {
    try placed { () throws(WorkbookWriteError) in
      guard columns.lowerBound >= 0, columns.upperBound < CellReference.columnLimit else {
        throw .ruleBroken(.outsideGrid)
      }
      if let width = format.width { try StoredNumber.check(width, .columnWidth, in: 0...255) }
      try StoredNumber.check(Double(format.outlineLevel), .outlineLevel, in: 0...7)
      try styles.check(format.style)
      if let other = content.columns.first(where: { $0.columns.overlaps(columns) }) {
        throw .ruleBroken(.columnsOverlap(max(other.columns.lowerBound, columns.lowerBound)))
      }
      content.columns.append(SheetContent.Column(columns: columns, format: format))
    }
  }

  package func setColumn(_ column: Int, width: Double) throws(WorkbookWriteError) {
    try setColumns(column...column, ColumnFormat(width: width))
  }

  package func protect(_ protection: SheetProtection = SheetProtection()) throws(WorkbookWriteError) {
    try placed { () throws(WorkbookWriteError) in
      if let password = protection.password {
        if password.isEmpty { throw .ruleBroken(.emptyText(.password)) }
        guard password.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
          throw .ruleBroken(.passwordNotASCII)
        }
        try TextLimit.check(password, .password, atMost: TextLimit.password)
      }
      content.protection = protection
    }
  }

  /// Runs `work` and says of what it throws in which sheet it happened, and where.
  func placed(
    at range: CellRange? = nil,
    _ work: () throws(WorkbookWriteError) -> Void
  ) throws(WorkbookWriteError) {
    do {
      try work()
    } catch {
      throw error.placed(in: name, at: range)
    }
  }

  /// Excel takes at most 1023 breaks.
  private static func check(
    breaks: [Int],
    _ field: WorkbookRule.Field,
    below limit: Int
  ) throws(WorkbookWriteError) {
    if breaks.count > 1023 { throw .ruleBroken(.tooMany(field, limit: 1023)) }
    guard breaks.allSatisfy({ (1..<limit).contains($0) }) else { throw .ruleBroken(.outsideGrid) }
  }
}

extension CellReference {
  var isInGrid: Bool { (0..<Self.rowLimit).contains(row) && (0..<Self.columnLimit).contains(column) }
}

extension CellRange {
  var isInGrid: Bool { first.isInGrid && last.isInGrid }

  /// With dollar signs, as names want it.
  var absolute: String {
    let corners = [first, last].map { "$\(CellReference.columnName($0.column))$\($0.row + 1)" }
    return first == last ? corners[0] : corners.joined(separator: ":")
  }
}
