internal import Kinerja
internal import Spreadsheet

/// One column of a table with what its headings say.
struct TableColumn {
  let index: Int
  /// From the group down to the leaf, without repetitions.
  let path: [String]
  let meaning: HeadingMeaning?
  /// The lowest heading cell of the column.
  let place: Place

  var heading: String { path.joined(separator: " > ") }
  var leaf: String { path.last ?? "" }

  /// The month that a heading of the column consists of, as in `JAN > RVRO`.
  var month: Month? { path.compactMap { $0.utf8.count <= 10 ? Month(name: $0) : nil }.last }
}

/// The heading rows of a table: one to three, with numbering rows between or below.
struct HeaderBlock {
  let rows: [Int]
  let columns: [TableColumn]
  /// The index of the last row that belongs to the header, numbering rows included.
  let lastRow: Int
  /// What each heading row says by column, for telling a header that is printed again.
  let rowTexts: [[Int: String]]
}

/// Finds the headings of a table in a sheet.
struct HeaderFinder {
  private let grid: SheetGrid
  /// Where headings are looked for at the most; a table that starts further down has no headings.
  private static let searchLimit = 100
  private static let rowLimit = 4

  init(_ grid: SheetGrid) { self.grid = grid }

  /// The first block of headings at or after a line; nil where there is none.
  func first(from start: Int = 0) -> (block: HeaderBlock, nextLine: Int)? {
    for position in grid.lines.indices.dropFirst(start).prefix(Self.searchLimit) where isHeadingLine(position)
    {
      return block(around: position, notBefore: start)
    }
    return nil
  }

  /// True for a row with at least three headings, one of which names what the rows are about.
  private func isHeadingLine(_ position: Int) -> Bool {
    let cells = grid.lines[position].cells
    guard cells.count >= 3 else { return false }
    var subjects = 0
    var known = 0
    for cell in cells {
      guard case .text(let text) = cell.value, HeadingClassifier.isHeadingLike(text) else { continue }
      known += 1
      if let field = HeadingClassifier.meaning(of: [text])?.field, Self.subjectFields.contains(field) {
        subjects += 1
      }
    }
    return known >= 3 && subjects >= 1 && known * 2 >= cells.count
  }

  private static let subjectFields: Set<ReportField> = [.indicator, .code, .program, .objective]

  private func texts(_ position: Int) -> [String] { grid.lines[position].cells.map(ShownText.line) }

  private func block(around position: Int, notBefore start: Int) -> (block: HeaderBlock, nextLine: Int) {
    var first = position
    while first > start, position - first < 2, isGroupLine(first - 1, over: first) { first -= 1 }
    var headings = Array(first...position)
    var next = position + 1
    let width = grid.lines[first...position].map(\.cells.count).max() ?? 0
    while next < grid.lines.count, next - first < Self.rowLimit + 1 {
      // `1 2 3 4` under "Target Triwulan" are quarters; a numbering row also numbers the columns that name the rows.
      if headings.count < Self.rowLimit, isSubHeadingLine(next, below: headings) {
        headings.append(next)
      } else if !NumberingRow.matches(texts(next), tableWidth: width) {
        break
      }
      next += 1
    }
    return (makeBlock(headings, lastLine: next - 1), next)
  }

  /// True for a line of group headings such as "Kinerja" and "Anggaran" right above the leaves.
  private func isGroupLine(_ position: Int, over below: Int) -> Bool {
    let line = grid.lines[position]
    guard line.index == grid.lines[below].index - 1 else { return false }
    let texts = line.cells.compactMap { cell -> String? in
      if case .text(let text) = cell.value { text } else { nil }
    }
    guard texts.count == line.cells.count, texts.count >= 2 else { return false }
    let unknown = line.cells.filter { !HeadingClassifier.isHeadingLike(ShownText.of($0)) }
    // An unknown heading stands over nothing; a title stands over the headings.
    return unknown.count * 2 <= texts.count
      && unknown.allSatisfy { grid.lines[below].cell(at: $0.reference.column) == nil }
  }

  /// True for a line of sub-headings: none of its cells stands where rows are named, all could be headings, and
  /// at least half of them are known ones.
  private func isSubHeadingLine(_ position: Int, below headings: [Int]) -> Bool {
    let line = grid.lines[position]
    let named = namedColumns(headings)
    guard
      !line.cells.contains(where: {
        named.contains($0.reference.column) && !Self.namesRows(ShownText.line($0))
      })
    else { return false }
    let numerals = line.cells.count { HeadingQuarter.isBareNumeral(ShownText.line($0)) }
    // A lone numeral beside words opens a section, "I | PROGRAM …".
    let isRowOfNumerals = numerals >= 2 && numerals == line.cells.count
    var known = 0
    for cell in line.cells {
      switch cell.value {
      case .text(let text):
        if HeadingQuarter.isBareNumeral(text) {
          guard line.cells.count >= 4 || isRowOfNumerals else { return false }
          known += 1
        } else if HeadingClassifier.isSubHeading(text) {
          known += 1
        } else if !Self.couldBeHeading(text) {
          return false
        }
      case .number(let number):
        guard (1...4).contains(number) && line.cells.count >= 4 || Self.years.contains(number) else {
          return false
        }
        known += 1
      default: return false
      }
    }
    return known * 2 >= line.cells.count
  }

  /// Years stand side by side under "Realisasi" where a table looks back.
  private static let years = 2000.0...2099.0

  private static func couldBeHeading(_ text: String) -> Bool {
    text.count <= 40 && text.contains(where: \.isLetter) && text.split(separator: " ").count <= 5
  }

  /// Columns under a heading that names the rows; below a group heading there may be leaves.
  private func namedColumns(_ headings: [Int]) -> Set<Int> {
    var named: Set<Int> = []
    for cell in headings.flatMap({ grid.lines[$0].cells }) {
      guard case .text(let text) = cell.value, let field = HeadingClassifier.meaning(of: [text])?.field,
        Self.namingFields.contains(field)
      else { continue }
      let merge = grid.merge(row: cell.reference.row, column: cell.reference.column)
      if let merge, merge.last.column > merge.first.column { continue }
      named.insert(cell.reference.column)
    }
    return named
  }

  /// True for "Indikator Kinerja" below "Indikator Kinerja Keluaran (Output)", whose merged area was lost.
  private static func namesRows(_ text: String) -> Bool {
    HeadingDictionary.exact[HeadingText(text).phrase].map(namingFields.contains) ?? false
  }

  private static let namingFields: Set<ReportField> = [
    .rowNumber, .code, .objective, .indicator, .unitOfMeasure, .program,
  ]

  private func makeBlock(_ headings: [Int], lastLine: Int) -> HeaderBlock {
    let lines = headings.map { grid.lines[$0] }
    let columns = Set(lines.flatMap { $0.cells.map(\.reference.column) })
      .union(
        lines.flatMap { line in
          grid.merges.filter { $0.first.row == line.index && line.cell(at: $0.first.column) != nil }
            .flatMap { Array($0.first.column...min($0.last.column, $0.first.column + 200)) }
        })
    let table = columns.sorted().filter(grid.isVisible).compactMap { column(at: $0, in: lines) }
    return HeaderBlock(
      rows: lines.map(\.index), columns: AchievementColumns.resolved(table),
      lastRow: grid.lines.indices.contains(lastLine) ? grid.lines[lastLine].index : lines.last?.index ?? 0,
      rowTexts: lines.map { line in
        Dictionary(
          line.cells.map { ($0.reference.column, ShownText.line($0)) },
          uniquingKeysWith: { first, _ in first })
      })
  }

  private func column(at index: Int, in lines: [SheetGrid.Line]) -> TableColumn? {
    var path: [String] = []
    var lowest: (row: Int, column: Int)?
    for (depth, line) in lines.enumerated() {
      guard let (text, owner) = heading(at: index, depth: depth, lines: lines, path: path) else { continue }
      if path.last != text { path.append(text) }
      if owner == index { lowest = (line.index, index) }
    }
    guard !path.isEmpty, let lowest = lowest ?? lines.last.map({ ($0.index, index) }) else { return nil }
    guard let top = topOfMerge(row: lowest.row, column: lowest.column) else { return nil }
    return TableColumn(
      index: index, path: path, meaning: HeadingClassifier.meaning(of: path),
      place: grid.place(row: top.row, column: top.column))
  }

  private func topOfMerge(row: Int, column: Int) -> CellReference? {
    grid.merge(row: row, column: column)?.first ?? CellReference(row: row, column: column)
  }

  /// The heading over a column in one row: its own, that of its merged area, or that of the group to the left.
  private func heading(
    at column: Int, depth: Int, lines: [SheetGrid.Line], path: [String]
  ) -> (text: String, owner: Int)? {
    let line = lines[depth]
    if let cell = line.cell(at: column) { return (ShownText.line(cell), column) }
    if let merge = grid.merge(row: line.index, column: column) {
      guard let top = lines.first(where: { $0.index == merge.first.row })?.cell(at: merge.first.column) else {
        return nil
      }
      return (ShownText.line(top), merge.first.column)
    }
    let hasLeafBelow = lines.dropFirst(depth + 1).contains { $0.cell(at: column) != nil }
    guard hasLeafBelow, let left = line.cells.last(where: { $0.reference.column < column }) else {
      return nil
    }
    let leftColumn = left.reference.column
    guard
      grid.merge(row: line.index, column: leftColumn).map({
        $0.contains(left.reference) && $0.last.column < column
      }) != true
    else { return nil }
    let leftPath = lines.prefix(depth).compactMap { $0.cell(at: leftColumn).map(ShownText.line) }
    guard depth == 0 || leftPath.isEmpty || leftPath.last == path.last || path.contains(leftPath.last ?? "")
    else {
      return nil
    }
    return (ShownText.line(left), leftColumn)
  }
}
