internal import Kinerja
package import Spreadsheet

/// A check report as a workbook: what to do in front, every finding with its cell behind it.
package struct CheckWorkbook {
  let report: CheckReport
  let language: Language
  let paper: OfficeProfile.Paper

  package init(_ report: CheckReport, language: Language = .indonesian, paper: OfficeProfile.Paper = .f4) {
    self.report = report
    self.language = language
    self.paper = paper
  }

  /// The finished workbook in memory.
  package func bytes() throws(WorkbookWriteError) -> [UInt8] {
    let writer = try WorkbookWriter(
      properties: DocumentProperties(
        title: ReportWords.heading[language],
        description: "\(report.tool.name) \(report.tool.version), \(report.tool.rules)",
        application: report.tool.name
      )
    )
    let styles = try RekapStyles(writer, fills: CheckColor.allCases.map(\.fill), vertical: .top)
    let entries = FindingEntry.all(in: report)
    let front = try writer.addSheet(CheckSheetWords.result[language])
    let findings = try writer.addSheet(CheckSheetWords.findings[language])
    var list = CheckFindingsSheet(self, entries, on: findings, styles: styles)
    let rows = try list.write()
    var result = CheckResultSheet(self, on: front, styles: styles, firstFindings: rows)
    try result.write()
    var readings = CheckReadingsSheet(
      self, on: try writer.addSheet(CheckSheetWords.readings[language]), styles: styles)
    try readings.write()
    return try writer.finish()
  }

  func page(_ sheet: Phrase) -> PageSetup {
    PageSetup.wide(paper, footer: "\(ReportWords.heading[language]) – \(sheet[language])", in: language)
  }
}

/// The colours of a verdict or a level; each always stands beside its word, for black and white print.
enum CheckColor: CaseIterable {
  case good, error, warning, info

  var fill: RGBColor {
    switch self {
    case .good: 0xC6E0B4
    case .error: 0xF4A6A6
    case .warning: 0xFFF2CC
    case .info: 0xDDEBF7
    }
  }

  init(_ status: SubmissionStatus) {
    self =
      switch status {
      case .accepted: .good
      case .acceptedWithNotes: .warning
      case .rejected: .error
      case .held: .info
      }
  }

  init(_ severity: Severity) {
    self =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .info: .info
      }
  }
}
