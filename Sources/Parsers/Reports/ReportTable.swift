internal import Kinerja
internal import Spreadsheet

/// A visible sheet with a table and what its titles say.
struct ReportTable {
  let scan: TableScan
  /// From titles, labelled cells, the name of the sheet and the headings.
  let evidence: [EvidenceText]
  let otherForm: FormRecogniser.Form?

  init?(_ grid: SheetGrid) {
    guard let scan = TableScanner.scan(grid) else { return nil }
    self.scan = scan
    let titles = TitleLines.evidence(of: grid, above: scan.header.rows.first)
    var evidence = titles
    if let name = grid.sheetName {
      evidence.append(EvidenceText(source: .sheetName, text: name, place: Place(sheet: name, cell: nil)))
    }
    if let heading = Self.headingQuarter(scan) { evidence.append(heading) }
    if let unit = Self.unitColumn(scan) { evidence.append(unit) }
    self.evidence = evidence
    otherForm = FormRecogniser.otherForm(titles: titles.map(\.text), table: scan)
  }

  /// The headings speak of a quarter only where they name exactly one.
  private static func headingQuarter(_ scan: TableScan) -> EvidenceText? {
    let named = scan.header.columns.flatMap { column in
      column.path.filter { !QuarterText($0).mentions.isEmpty }.map { ($0, column.place) }
    }
    let quarters = Set(named.flatMap { QuarterText($0.0).mentions.map(\.quarter) })
    guard quarters.count == 1, let first = named.first else { return nil }
    return EvidenceText(source: .headings, text: first.0, place: first.1)
  }

  /// A column of units speaks only where every row names the same one.
  private static func unitColumn(_ scan: TableScan) -> EvidenceText? {
    guard let column = scan.column(.unit) else { return nil }
    let cells = scan.rows.compactMap { $0.line.cell(at: column.index) }
    let names = Set(cells.map(ShownText.line))
    guard names.count == 1, let name = names.first, let cell = cells.first else { return nil }
    return EvidenceText(
      source: .column, text: name, place: scan.grid.place(row: cell.reference.row, column: column.index))
  }
}
