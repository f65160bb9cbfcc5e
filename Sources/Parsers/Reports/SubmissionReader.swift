package import Kinerja
package import Spreadsheet

/// A file as it came: its path as given and the hash of its bytes.
package struct ReceivedFile: Hashable, Sendable {
  package let path: String
  package let sha256: String

  package init(path: String, sha256: String) {
    self.path = path
    self.sha256 = sha256
  }
}

/// Reads the reports in a file: which unit, which quarter, which rows and figures.
package struct SubmissionReader: Sendable {
  private let matcher: UnitMatcher
  private let agreements: AgreementBook
  /// The quarter of files that name none.
  private let fallbackPeriod: QuarterPeriod?
  private let defaultYear: Int?

  package init(
    units: [OfficeUnit], agreements: AgreementBook, fallbackPeriod: QuarterPeriod? = nil,
    defaultYear: Int? = nil
  ) {
    matcher = UnitMatcher(units)
    self.agreements = agreements
    self.fallbackPeriod = fallbackPeriod
    self.defaultYear = defaultYear
  }

  /// One submission for each unit and quarter that the file reports on; at least one.
  package func read(_ workbook: Workbook, from file: ReceivedFile) -> [Submission] {
    let isWorkbook = workbook.format == .xlsx
    let mark = FormMark(workbook)
    let sheets = workbook.sheets.filter { $0.visibility == .visible && $0.kind == .worksheet }
    let grids = FormMark.reported(sheets, marked: mark != nil)
      .map { SheetGrid($0, isWorkbook: isWorkbook) }
    let findings = FileFindings.of(workbook, visible: grids)
    let opened = FileFindings.codes(of: workbook)
    let tables = grids.compactMap(ReportTable.init)
    let named = (mark?.evidence ?? []) + FileNameEvidence.texts(of: file.path)
    if let outdated = mark?.finding {
      return [
        rejected(
          outdated, grids: grids, file: file, named: named, isWorkbook: isWorkbook, findings: findings,
          rulesRun: opened)
      ]
    }
    let rulesRun = opened.union(Self.tableCodes)
    let reports = tables.filter { $0.otherForm == nil }
    guard !reports.isEmpty else {
      return [
        unusable(
          tables, grids: grids, file: file, named: named, isWorkbook: isWorkbook, findings: findings,
          rulesRun: rulesRun)
      ]
    }
    let withFigures = reports.filter { $0.scan.header.columns.contains { Self.isActual($0.meaning?.field) } }
    let chosen = withFigures.isEmpty ? Array(reports.prefix(1)) : withFigures
    let labels = grids.filter { grid in !chosen.contains { $0.scan.grid.sheetName == grid.sheetName } }
      .flatMap { TitleLines.evidence(of: $0, above: nil).filter { $0.source == .metadata } }
    return split(chosen, named: named).map { group in
      SubmissionBuilder(
        file: file, isWorkbook: isWorkbook, matcher: matcher, agreements: agreements,
        fallbackPeriod: fallbackPeriod, defaultYear: defaultYear
      )
      .build(group, named: named, labels: labels, findings: findings, rulesRun: rulesRun)
    }
  }

  /// What looking for the tables of a report tells.
  private static let tableCodes: Set<FindingCode> = [.H01, .F18]

  /// A sheet of a later quarter that nobody has filled in yet is no report.
  private static func isFilled(_ scan: TableScan) -> Bool {
    let columns = scan.header.columns.filter { isActual($0.meaning?.field) }.map(\.index)
    return scan.rows.contains { row in columns.contains { row.line.cell(at: $0) != nil } }
  }

  private static func isActual(_ field: ReportField?) -> Bool {
    switch field {
    case .actual, .cumulativeActual: true
    default: false
    }
  }

  /// Sheets that report on the same unit and quarter belong together; a sheet of a quarter that the file name
  /// does not mean is history.
  private func split(_ tables: [ReportTable], named: [EvidenceText]) -> [[ReportTable]] {
    let filled = tables.filter { Self.isFilled($0.scan) }
    let tables = filled.isEmpty ? tables : filled
    guard tables.count > 1 else { return [tables] }
    let quarters = tables.map { table in PeriodIdentifier.evidence(in: table.evidence).first?.quarter }
    // Where the sheets name several quarters, the folder may say which of them was sent.
    let wanted = PeriodIdentifier.evidence(in: named).first?.quarter
    if let wanted, quarters.contains(wanted), Set(quarters.compactMap { $0 }).count > 1 {
      let kept = zip(tables, quarters).filter { $0.1 == wanted || $0.1 == nil }.map(\.0)
      return grouped(kept)
    }
    return grouped(tables)
  }

  private func grouped(_ tables: [ReportTable]) -> [[ReportTable]] {
    struct Key: Hashable {
      let unit: String?
      let quarter: Quarter?
    }
    var order: [Key] = []
    var groups: [Key: [ReportTable]] = [:]
    for table in tables {
      let quarter = PeriodIdentifier.evidence(in: table.evidence).first?.quarter
      var unit: String?
      if case .unit(let found) = UnitIdentifier(matcher: matcher).decide(table.evidence) { unit = found.code }
      let key = Key(unit: unit, quarter: quarter)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(table)
    }
    return order.compactMap { groups[$0] }
  }

  /// A file with no table, or with the table of another form.
  private func unusable(
    _ tables: [ReportTable], grids: [SheetGrid], file: ReceivedFile, named: [EvidenceText], isWorkbook: Bool,
    findings: [Finding], rulesRun: Set<FindingCode>
  ) -> Submission {
    let reason: Finding
    if let table = tables.first, let form = table.otherForm {
      reason = Finding(.F18, variant: form.rawValue, at: Place(sheet: table.scan.grid.sheetName, cell: nil))
    } else if grids.allSatisfy(\.lines.isEmpty) {
      reason = Finding(.F01, variant: "empty")
    } else if let delimiter = OneColumn.unusedDelimiter(in: grids) {
      reason = Finding(
        .H01, variant: "one_column", arguments: ["delimiter": .text(String(delimiter))])
    } else {
      reason = Finding(.H01, at: Place(sheet: grids.first { !$0.lines.isEmpty }?.sheetName, cell: nil))
    }
    return rejected(
      reason, grids: grids, file: file, named: named, isWorkbook: isWorkbook, findings: findings,
      rulesRun: rulesRun)
  }

  /// A file that is not read any further; its unit is named where it can be told.
  private func rejected(
    _ reason: Finding, grids: [SheetGrid], file: ReceivedFile, named: [EvidenceText], isWorkbook: Bool,
    findings: [Finding], rulesRun: Set<FindingCode>
  ) -> Submission {
    let texts = grids.flatMap { TitleLines.evidence(of: $0, above: nil) } + named
    var unit: OfficeUnit?
    if case .unit(let found) = UnitIdentifier(matcher: matcher).decide(texts) { unit = found }
    return Submission(
      file: file.path, sha256: file.sha256, isWorkbook: isWorkbook, unit: reason.code == .F18 ? nil : unit,
      period: nil, findings: findings + [reason], rulesRun: rulesRun, isReadable: false)
  }
}
