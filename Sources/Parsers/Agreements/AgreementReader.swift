package import Kinerja
package import Spreadsheet

/// Reads Perjanjian Kinerja and Rencana Aksi files, together or apart.
package struct AgreementReader: Sendable {
  private let matcher: UnitMatcher

  package init(units: [OfficeUnit]) { matcher = UnitMatcher(units) }

  package func read(_ workbook: Workbook, file: String) throws(AgreementProblem) -> [AgreementPart] {
    let isWorkbook = workbook.format == .xlsx
    let grids = workbook.sheets.filter { $0.visibility == .visible && $0.kind == .worksheet }
      .map { SheetGrid($0, isWorkbook: isWorkbook) }
    var parts: [AgreementPart] = []
    for grid in grids {
      guard let scan = TableScanner.scan(grid), scan.column(.indicator) != nil else { continue }
      let others = grids.filter { $0.sheetName != grid.sheetName }
      parts.append(try part(scan, grid: grid, others: others, file: file))
    }
    guard !parts.isEmpty else { throw .noTable(file: file) }
    return parts
  }

  /// The statement of an agreement often names unit and year on a sheet before the table.
  private func part(
    _ scan: TableScan, grid: SheetGrid, others: [SheetGrid], file: String
  ) throws(AgreementProblem) -> AgreementPart {
    var titles = TitleLines.evidence(of: grid, above: scan.header.rows.first)
    let named = FileNameEvidence.texts(of: file).filter { $0.source == .fileName }
    if !saysEnough(titles + named) { titles += others.flatMap { TitleLines.evidence(of: $0, above: nil) } }
    let unit = try self.unit(titles + named, file: file)
    let columns = try AgreementColumns(scan, file: file)
    let reader = AgreedRowReader(scan: scan, columns: columns, file: file)
    let validity = try validity(titles: titles, named: named, grid: grid, scan: scan, file: file)
    return AgreementPart(
      file: file, unit: unit, validFrom: validity.from, isRevision: validity.isRevision,
      hasQuarterTargets: columns.hasQuarterTargets, rows: try reader.rows(), columns: columns.fields)
  }

  private func saysEnough(_ texts: [EvidenceText]) -> Bool {
    guard texts.contains(where: { QuarterText($0.text).year != nil }) else { return false }
    if case .unknown = UnitIdentifier(matcher: matcher).decide(texts) { return false }
    return true
  }

  private func unit(_ texts: [EvidenceText], file: String) throws(AgreementProblem) -> OfficeUnit {
    switch UnitIdentifier(matcher: matcher).decide(texts) {
    case .unit(let unit): return unit
    case .unknown: throw .unitUnknown(file: file)
    case .ambiguous(let units, _): throw .unitAmbiguous(file: file, units: units.map(\.name))
    case .conflict(let first, _, let second, _):
      throw .unitAmbiguous(file: file, units: [first.name, second.name])
    }
  }

  /// From when the targets hold: as written, else from TW I; a revision must say it or carry a date.
  private func validity(
    titles: [EvidenceText], named: [EvidenceText], grid: SheetGrid, scan: TableScan, file: String
  ) throws(AgreementProblem) -> (from: QuarterPeriod, isRevision: Bool) {
    let texts = titles + named
    let isRevision = texts.contains {
      $0.text.lowercased().contains("perubahan") || $0.text.lowercased().contains("pergeseran")
    }
    guard let year = texts.compactMap({ QuarterText($0.text).year }).first else {
      throw .yearUnknown(file: file)
    }
    let start = texts.first { text in
      let lowered = text.text.lowercased()
      return (lowered.contains("mulai") || lowered.contains("berlaku"))
        && !QuarterText(text.text).mentions.isEmpty
    }
    if let quarter = start.flatMap({ QuarterText($0.text).mentions.first?.quarter }) {
      return (QuarterPeriod(year: year, quarter: quarter), isRevision)
    }
    guard isRevision else { return (QuarterPeriod(year: year, quarter: .first), false) }
    guard let signed = Self.signatureQuarter(grid, after: scan.nextLine, year: year) else {
      throw .validityUnknown(file: file)
    }
    return (QuarterPeriod(year: year, quarter: signed), true)
  }

  /// The quarter of "Paringin, 6 Juli 2026" below the table.
  private static func signatureQuarter(_ grid: SheetGrid, after start: Int, year: Int) -> Quarter? {
    for line in grid.lines.dropFirst(start) {
      for cell in line.cells {
        let text = ShownText.line(cell)
        guard text.contains(","), QuarterText(text).year == year else { continue }
        let month = text.split { !$0.isLetter }.compactMap { Month(name: String($0)) }.first
        if let month { return month.quarter }
      }
    }
    return nil
  }
}
