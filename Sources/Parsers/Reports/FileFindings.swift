internal import Kinerja
internal import Spreadsheet

/// What is worth saying about a file before its tables are looked at.
enum FileFindings {
  /// What is looked for in a file of this kind.
  static func codes(of workbook: Workbook) -> Set<FindingCode> {
    workbook.dialect == nil ? [.F10, .F17, .H05] : [.F10, .F15, .F16]
  }

  static func of(_ workbook: Workbook, visible grids: [SheetGrid]) -> [Finding] {
    var findings: [Finding] = []
    if !workbook.activeContent.isEmpty {
      let kinds = workbook.activeContent.map(\.rawValue).sorted()
      findings.append(Finding(.F10, arguments: ["kinds": .list(kinds)]))
    }
    findings += unreadSheets(of: workbook)
    if let dialect = workbook.dialect {
      if dialect.encodingIsGuessed {
        findings.append(Finding(.F15, arguments: ["encoding": .text(dialect.encoding.rawValue)]))
      }
      if workbook.warnings.contains(where: { $0.code == .delimiterGuessed }) {
        let name = CSVDialect.name(of: dialect.delimiter)
        findings.append(Finding(.F16, arguments: ["delimiter": .text(name)]))
      }
    }
    if let hidden = hiddenContent(of: workbook, visible: grids) { findings.append(hidden) }
    return findings
  }

  /// Sheets that the file names but whose rows could not be read: what stood in them is unknown.
  private static func unreadSheets(of workbook: Workbook) -> [Finding] {
    workbook.warnings.filter { $0.code == .damagedSheet || $0.code == .unresolvedSheet }.map { warning in
      Finding(
        .F01, variant: "damaged", at: Place(sheet: warning.sheet, cell: nil),
        arguments: ["detail": .text(warning.detail)])
    }
  }

  private static func hiddenContent(of workbook: Workbook, visible grids: [SheetGrid]) -> Finding? {
    guard workbook.format == .xlsx else { return nil }
    let sheets = workbook.sheets.filter { $0.visibility != .visible && !$0.rows.isEmpty }.map(\.name)
    let rows = grids.map(\.hiddenRows).reduce(0, +)
    let columns = grids.map(\.hiddenColumns).reduce(0, +)
    guard !sheets.isEmpty || rows > 0 || columns > 0 else { return nil }
    return Finding(
      .H05, arguments: ["rows": .count(rows), "columns": .count(columns), "sheets": .list(sheets)])
  }
}
