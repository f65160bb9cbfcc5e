/// What is laid over ranges of cells.
extension SheetWriter {
  /// Joins cells; only the first of them shows what it holds, and each keeps its own border.
  package func merge(_ range: CellRange) throws(WorkbookWriteError) {
    try placed(at: range) { () throws(WorkbookWriteError) in
      guard range.isInGrid else { throw .ruleBroken(.outsideGrid) }
      if range.first == range.last { throw .ruleBroken(.oneCellMerge) }
      if let other = content.merges.overlap(with: range) { throw .ruleBroken(.mergeOverlaps(other)) }
      if let table = content.tables.first(where: { $0.range.shares(range) }) {
        throw .ruleBroken(.tableOverlaps(table.range))
      }
      content.merges.insert(range)
    }
  }

  /// Puts filter buttons on the first row of a range.
  package func setFilter(_ range: CellRange) throws(WorkbookWriteError) {
    try placed(at: range) { () throws(WorkbookWriteError) in
      guard range.isInGrid else { throw .ruleBroken(.outsideGrid) }
      if let table = content.tables.first(where: { $0.range.shares(range) }) {
        throw .ruleBroken(.filterOverlapsTable(table.range))
      }
      content.filter = range
    }
  }

  /// Makes a table; its heading row must not have been begun, so that the headings can be checked.
  package func addTable(_ table: SheetTable) throws(WorkbookWriteError) {
    let range = table.range
    try placed(at: range) { () throws(WorkbookWriteError) in
      guard range.isInGrid else { throw .ruleBroken(.outsideGrid) }
      guard range.last.row > range.first.row else { throw .ruleBroken(.tableTooSmall) }
      guard range.first.row > rows.currentRow else { throw .ruleBroken(.tableAfterItsRows) }
      try Self.check(headings: table.headings, in: range)
      try NameRules.check(table.name)
      if let merge = content.merges.overlap(with: range) { throw .ruleBroken(.mergeOverlaps(merge)) }
      if let other = content.tables.first(where: { $0.range.shares(range) }) {
        throw .ruleBroken(.tableOverlaps(other.range))
      }
      if let filter = content.filter, filter.shares(range) { throw .ruleBroken(.filterOverlapsTable(range)) }
      try names.take(table.name)
      for (offset, heading) in table.headings.enumerated() {
        awaitedHeadings[CellReference(row: range.first.row, column: range.first.column + offset)] = heading
      }
      content.tables.append(table)
    }
  }

  package func addValidation(
    _ validation: DataValidation,
    to ranges: [CellRange]
  ) throws(WorkbookWriteError) {
    try placed(at: ranges.first) { () throws(WorkbookWriteError) in
      try Self.check(ranges)
      for message in [validation.prompt, validation.error] {
        try TextLimit.check(message?.title ?? "", .validationTitle, atMost: TextLimit.validationTitle)
        try TextLimit.check(message?.text ?? "", .validationText, atMost: TextLimit.validationText)
      }
      let formulas = try validation.rule.formulas()
      for formula in formulas { try TextLimit.check(formula, .formula, atMost: TextLimit.validationFormula) }
      content.validations.append(.init(ranges: ranges, rule: validation, formulas: formulas))
    }
  }

  package func addConditional(
    _ format: ConditionalFormat,
    to ranges: [CellRange]
  ) throws(WorkbookWriteError) {
    try placed(at: ranges.first) { () throws(WorkbookWriteError) in
      try Self.check(ranges)
      var formulas: [String] = []
      var look: ConditionalLook?
      switch format {
      case .cell(let comparison, let given):
        for operand in comparison.operands { formulas.append(try FormulaText(operand).text) }
        look = given
      case .expression(let formula, let given):
        formulas = [try FormulaText(formula).text]
        look = given
      case .colorScale(let stops):
        guard (2...3).contains(stops.count) else { throw .ruleBroken(.colorStops(stops.count)) }
        for stop in stops { if let value = stop.anchor.value { try StoredNumber.check(value) } }
      case .dataBar: break
      }
      let lookID = look.map(styles.id(ofLook:))
      content.conditionals.append(.init(ranges: ranges, format: format, formulas: formulas, lookID: lookID))
    }
  }

  /// Spares texts that look like numbers the green triangle in their corner.
  package func ignoreNumbersStoredAsText(in ranges: [CellRange]) throws(WorkbookWriteError) {
    try placed(at: ranges.first) { () throws(WorkbookWriteError) in
      try Self.check(ranges)
      content.textNumberRanges += ranges
    }
  }

  private static func check(_ ranges: [CellRange]) throws(WorkbookWriteError) {
    if ranges.isEmpty { throw .ruleBroken(.emptyRange) }
    guard ranges.allSatisfy(\.isInGrid) else { throw .ruleBroken(.outsideGrid) }
  }

  private static func check(headings: [String], in range: CellRange) throws(WorkbookWriteError) {
    let width = range.last.column - range.first.column + 1
    guard headings.count == width else {
      throw .ruleBroken(.tableHeadings(expected: width, given: headings.count))
    }
    var met: Set<String> = []
    for heading in headings {
      if heading.isEmpty { throw .ruleBroken(.emptyText(.tableHeading)) }
      try TextLimit.check(heading, .tableHeading, atMost: TextLimit.tableHeading)
      guard met.insert(heading.lowercased()).inserted else {
        throw .ruleBroken(.duplicateTableHeading(heading))
      }
    }
  }
}

extension ConditionalFormat.Anchor {
  fileprivate var value: Double? {
    switch self {
    case .minimum, .maximum: nil
    case .number(let value), .percent(let value), .percentile(let value): value
    }
  }
}
