internal import Kinerja
package import Spreadsheet

/// The rekap of a period as a workbook to be read, printed, signed and filed.
package struct RekapWorkbook {
  private let input: RekapInput

  package init(_ input: RekapInput) { self.input = input }

  /// The finished workbook in memory.
  package func bytes() throws(WorkbookWriteError) -> [UInt8] { try writer().finish() }

  /// Puts the finished workbook under `path`; when anything fails, what was there before stays.
  package func write(to path: String) throws(WorkbookWriteError) { try writer().finish(to: path) }

  private func writer() throws(WorkbookWriteError) -> WorkbookWriter {
    let title =
      "\(input.text(RekapLabels.recapSheet)) \(RekapLabels.fullName(of: input.period, in: input.language))"
    let writer = try WorkbookWriter(
      properties: DocumentProperties(
        title: title,
        creator: input.office.letterhead.last.map(PlainText.oneLine) ?? "",
        description: "\(input.tool.name) \(input.tool.version)",
        application: input.tool.name
      ),
      options: WorkbookWriter.Options(bodyFont: CellFont(name: RekapStyles.fontName, size: 10))
    )
    let colors = CategoryColors(input.rules.scale)
    let fills = input.rules.scale.bands.indices.map(colors.fill(ofBand:))
    let styles = try RekapStyles(writer, fills: fills, vertical: .top)
    let summaryStyles = try RekapStyles(writer, fills: fills, vertical: .center)
    let summary = try writer.addSheet(input.text(RekapLabels.summarySheet))
    let unitSheet = try writer.addSheet(input.text(RekapLabels.unitsSheet))
    let recap = try writer.addSheet(input.text(RekapLabels.recapSheet))
    var recapSheet = RecapSheet(input, on: recap, styles: styles)
    let cells = try recapSheet.write()
    let units = input.recap.units.enumerated().map { UnitSummary($1, at: $0, scale: input.rules.scale) }
    var unitsSheet = UnitsSheet(input, units: units, on: unitSheet, recapCells: cells, styles: summaryStyles)
    let rows = try unitsSheet.write()
    var summarySheet = SummarySheet(input, units: units, on: summary, rows: rows, styles: summaryStyles)
    try summarySheet.write()
    var missing = MissingSheet(
      input, on: try writer.addSheet(input.text(RekapLabels.missingSheet)), styles: styles)
    try missing.write()
    var findings = FindingsSheet(
      input, on: try writer.addSheet(input.text(RekapLabels.findingsSheet)), styles: styles)
    try findings.write()
    var sources = SourcesSheet(
      input, on: try writer.addSheet(input.text(RekapLabels.sourcesSheet)), styles: styles)
    try sources.write()
    var data = DataSheet(input, on: try writer.addSheet(input.text(RekapLabels.dataSheet)), styles: styles)
    try data.write()
    var method = MethodSheet(
      input, on: try writer.addSheet(input.text(RekapLabels.methodSheet)), styles: styles)
    try method.write()
    return writer
  }
}
