package import Kinerja
package import Spreadsheet

/// What was read from a file that should hold monthly progress.
package struct MonthlyReading: Sendable {
  /// One for each unit and month; none where the file cannot be used, which the findings then say.
  package let reports: [MonthlyProgress]
  package let findings: [Finding]
  /// Rows with a figure that belong to no agreed indicator, such as those of a sub kegiatan.
  package let unmatchedRows: Int

  package init(reports: [MonthlyProgress], findings: [Finding], unmatchedRows: Int = 0) {
    self.reports = reports
    self.findings = findings
    self.unmatchedRows = unmatchedRows
  }
}

/// Reads monthly progress reports (laporan progress bulanan) in the layouts of domain rules 2.6.
package struct MonthlyReader: Sendable {
  private let matcher: UnitMatcher
  private let agreements: AgreementBook
  private let defaultYear: Int?

  package init(units: [OfficeUnit], agreements: AgreementBook, defaultYear: Int? = nil) {
    matcher = UnitMatcher(units)
    self.agreements = agreements
    self.defaultYear = defaultYear
  }

  package func read(_ workbook: Workbook, from path: String) -> MonthlyReading {
    let isWorkbook = workbook.format == .xlsx
    let grids = workbook.sheets.filter { $0.visibility == .visible && $0.kind == .worksheet }
      .map { SheetGrid($0, isWorkbook: isWorkbook) }
    let findings = FileFindings.of(workbook, visible: grids)
    let tables = grids.compactMap(ReportTable.init)
    let usable = tables.filter { MonthlyColumns(of: $0.scan, matcher: nil).missing == [] }
    guard !usable.isEmpty else {
      return MonthlyReading(reports: [], findings: findings + [unusable(tables.first?.scan, grids: grids)])
    }
    var collector = MonthlyCollector(
      file: path, matcher: matcher, agreements: agreements, defaultYear: defaultYear, findings: findings)
    for table in usable {
      let labels = grids.filter { $0.sheetName != table.scan.grid.sheetName }
        .flatMap { TitleLines.evidence(of: $0, above: nil).filter { $0.source == .metadata } }
      collector.add(table, isAlone: usable.count == 1, labels: labels)
    }
    return collector.reading()
  }

  /// A file without a table of monthly figures.
  private func unusable(_ scan: TableScan?, grids: [SheetGrid]) -> Finding {
    guard let scan else {
      if grids.allSatisfy(\.lines.isEmpty) { return Finding(.F01, variant: "empty") }
      return Finding(.H01, at: Place(sheet: grids.first { !$0.lines.isEmpty }?.sheetName, cell: nil))
    }
    return Finding(
      .H02, at: Place(sheet: scan.grid.sheetName, cell: nil),
      arguments: ["fields": .list(MonthlyColumns(of: scan, matcher: nil).missing)])
  }
}
