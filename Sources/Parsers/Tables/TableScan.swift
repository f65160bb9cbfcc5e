internal import Kinerja
internal import Spreadsheet

/// One data row of a table: its cells by column, and the words that reach down into it from above.
struct TableRow {
  let line: SheetGrid.Line
  /// The text of merged or filled-down cells, by column.
  let inherited: [Int: String]
}

/// A total row with the data rows that it may add up.
struct TotalRow {
  let line: SheetGrid.Line
  let rows: Range<Int>
  /// The rows since the total before: "Jumlah" may close a section or the whole table.
  let sinceTotal: Range<Int>
}

/// A table as it stands in a sheet: headings, data rows, totals.
struct TableScan {
  let grid: SheetGrid
  let header: HeaderBlock
  let rows: [TableRow]
  let totals: [TotalRow]
  /// The first line behind the table.
  let nextLine: Int
  /// Lines far below the table that belong to nothing.
  let stray: [SheetGrid.Line]

  func columns(_ field: ReportField) -> [TableColumn] { header.columns.filter { $0.meaning?.field == field } }

  func column(_ field: ReportField) -> TableColumn? { columns(field).first }
}

/// Walks down a table from its headings to its end.
struct TableScanner {
  private let grid: SheetGrid
  private let header: HeaderBlock
  private let nameColumns: [Int]
  private let figureColumns: Set<Int>
  private let fillColumns: [Int]
  private let measureColumn: Int?
  private let width: Int

  static func scan(_ grid: SheetGrid, from start: Int = 0) -> TableScan? {
    guard let (block, next) = HeaderFinder(grid).first(from: start) else { return nil }
    return TableScanner(grid, block).scan(from: next)
  }

  private init(_ grid: SheetGrid, _ header: HeaderBlock) {
    self.grid = grid
    self.header = header
    func indices(_ matches: (ReportField) -> Bool) -> [Int] {
      header.columns.filter { $0.meaning.map { matches($0.field) } ?? false }.map(\.index)
    }
    nameColumns = indices { $0 == .code || $0 == .indicator }
    // In a target file a bare "TW I" holds the target of that quarter.
    let bareQuarters = header.columns.filter {
      $0.meaning == nil && HeadingQuarter.quarter(in: $0.leaf, underGroup: false) != nil
    }
    figureColumns = Set(indices(Self.holdsFigures) + bareQuarters.map(\.index))
    fillColumns = indices { $0 == .objective || $0 == .program || $0 == .unit }
    measureColumn = indices { $0 == .unitOfMeasure }.first
    width = header.columns.count
  }

  private static func holdsFigures(_ field: ReportField) -> Bool {
    switch field {
    case .annualTarget, .quarterTarget, .actual, .cumulativeActual, .budget, .budgetActual, .achievement,
      .annualAchievement, .budgetShare, .physicalProgress, .numerator, .denominator:
      true
    default: false
    }
  }

  private func scan(from start: Int) -> TableScan {
    var rows: [TableRow] = []
    var totals: [TotalRow] = []
    var totalStart = 0
    var carried: [Int: String] = [:]
    var position = start
    var nextNamed = start
    var stray = StrayLines(grid, nameColumns: nameColumns)
    walk: while position < grid.lines.count {
      let line = grid.lines[position]
      if stray.begins(at: position) { break walk }
      if isRepeatedHeading(line) || NumberingRow.matches(line.cells.map(ShownText.line), tableWidth: width) {
        position += 1
        continue
      }
      switch kind(of: line) {
      case .signature:
        // Each page of a printed table may carry its own signature.
        if nextNamed <= position {
          guard let next = namedRow(below: position) else { break walk }
          nextNamed = next
        }
      case .data:
        if isOtherTable(at: position) { break walk }
        rows.append(TableRow(line: line, inherited: inherited(line, carried: &carried)))
      case .total:
        let since = totalStart..<rows.count
        totals.append(
          TotalRow(line: line, rows: isSubtotal(line) ? since : 0..<rows.count, sinceTotal: since))
        totalStart = rows.count
      case .section:
        if isOtherTable(at: position) { break walk }
        carry(line, into: &carried)
      case .summary, .note, .example, .blank: break
      }
      position += 1
    }
    let isForgotten = position < grid.lines.count && stray.begins(at: position)
    return TableScan(
      grid: grid, header: header, rows: rows, totals: totals, nextLine: position,
      stray: isForgotten ? Array(grid.lines.dropFirst(position)) : [])
  }

  private func kind(of line: SheetGrid.Line) -> RowKind {
    let hasFigures = line.cells.contains { figureColumns.contains($0.reference.column) && isFigure($0) }
    let names = nameColumns.compactMap { line.cell(at: $0) }.map(ShownText.line)
    if let name = names.first(where: { $0.contains(where: \.isLetter) }) ?? names.first {
      if measureColumn.flatMap({ line.cell(at: $0) }) != nil, name.contains(" ") { return .data }
      let isBare =
        !hasFigures && !line.cells.contains { figureColumns.contains($0.reference.column) && isMark($0) }
      if let footer = RowKind.ofFooter(name, isBare: isBare) { return footer }
      if names.count == 1, isSectionMark(line) { return .section }
      return .data
    }
    let texts = line.cells.filter { !figureColumns.contains($0.reference.column) || isText($0) }.map(
      ShownText.line)
    return RowKind.ofUnnamedRow(texts, hasFigures: hasFigures)
  }

  private func isFigure(_ cell: Cell) -> Bool {
    guard case .text = cell.value else { return true }
    let line = ShownText.line(cell)
    guard line.contains(where: \.isNumber), !RowKind.isStaffNumber(line) else { return false }
    // "609 KK": a figure with its unit of measure.
    return line.first?.isNumber == true || line.hasPrefix("Rp") || !line.contains(where: \.isLetter)
  }

  /// A dash or another sign for "no figure".
  private func isMark(_ cell: Cell) -> Bool {
    guard case .text(let text) = cell.value else { return false }
    return !text.contains(where: \.isLetter)
      || NilMarker.outcome(of: ShownText.line(cell), context: .percentage) != nil
  }

  private func isText(_ cell: Cell) -> Bool {
    if case .text = cell.value { true } else { false }
  }

  /// A text that is merged across columns and stands alone but for a mark such as "A" names a section.
  private func isSectionMark(_ line: SheetGrid.Line) -> Bool {
    guard line.cells.count <= 2,
      let cell = line.cells.first(where: { nameColumns.contains($0.reference.column) }),
      line.cells.allSatisfy({ $0.reference == cell.reference || ShownText.line($0).count <= 4 })
    else { return false }
    let merge = grid.merge(row: line.index, column: cell.reference.column)
    return merge.map { $0.last.column > $0.first.column } ?? false
  }

  private func isSubtotal(_ line: SheetGrid.Line) -> Bool {
    line.cells.contains { ShownText.line($0).lowercased().hasPrefix("sub") }
  }

  /// A header that is printed again after a page break.
  private func isRepeatedHeading(_ line: SheetGrid.Line) -> Bool {
    header.rowTexts.contains { texts in
      let same = line.cells.count { texts[$0.reference.column] == ShownText.line($0) }
      return same * 2 >= line.cells.count && (same >= 3 || same == texts.count)
    }
  }

  /// The next named row with figures, before another table begins.
  private func namedRow(below position: Int) -> Int? {
    for next in grid.lines.indices.dropFirst(position + 1) {
      if isOtherTable(at: next) { return nil }
      let line = grid.lines[next]
      let isNamed = nameColumns.contains { column in
        line.cell(at: column).map { ShownText.line($0).contains(where: \.isLetter) } ?? false
      }
      guard isNamed,
        line.cells.contains(where: { figureColumns.contains($0.reference.column) && isFigure($0) }),
        case .data = kind(of: line)
      else { continue }
      return next
    }
    return nil
  }

  /// A row of other headings starts another table.
  private func isOtherTable(at position: Int) -> Bool {
    let line = grid.lines[position]
    guard line.cells.count >= 3, line.cells.allSatisfy(isText),
      line.cells.contains(where: { HeadingText(ShownText.line($0)).phrase == "no" })
    else { return false }
    return line.cells.allSatisfy { HeadingClassifier.isHeadingLike(ShownText.line($0)) }
  }

  /// Objective, programme and unit reach down inside a merged area, and where merges are lost (CSV) while
  /// the cell is blank and the row is named (domain rules 2.9.2).
  private func inherited(_ line: SheetGrid.Line, carried: inout [Int: String]) -> [Int: String] {
    var result: [Int: String] = [:]
    for column in fillColumns {
      if let cell = line.cell(at: column) {
        carried[column] = ShownText.line(cell)
      } else if let merge = grid.merge(row: line.index, column: column), merge.first.column == column {
        result[column] = grid.line(at: merge.first.row)?.cell(at: merge.first.column)
          .map(ShownText.line)
      } else if !grid.isWorkbook || grid.merges.isEmpty {
        result[column] = carried[column]
      }
    }
    return result
  }

  private func carry(_ line: SheetGrid.Line, into carried: inout [Int: String]) {
    guard let cell = line.cells.first(where: { ShownText.line($0).count > 3 }) else { return }
    for column in fillColumns where line.cell(at: column) != nil {
      carried[column] = ShownText.line(cell)
    }
  }
}
