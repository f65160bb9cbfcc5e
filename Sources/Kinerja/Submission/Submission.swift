/// How a row of a report belongs to the agreement of its unit.
package enum RowMatch: Hashable, Sendable, Codable {
  case byCode(Indicator)
  case byName(Indicator)
  /// Neither code nor name is agreed; the nearest names may be.
  case unknown(nearest: [Suggestion])
  /// Two indicators in one name cell.
  case twoIndicators

  package var indicator: Indicator? {
    switch self {
    case .byCode(let indicator), .byName(let indicator): indicator
    case .unknown, .twoIndicators: nil
    }
  }
}

/// One row of a report as it was read.
package struct ReportedRow: Sendable, Codable {
  package let match: RowMatch
  package var texts: [ReportField: ReportedText]
  package var figures: [ReportField: ReportedFigure]

  package init(match: RowMatch, texts: [ReportField: ReportedText], figures: [ReportField: ReportedFigure]) {
    self.match = match
    self.texts = texts
    self.figures = figures
  }

  /// The cell that names the row: its code, else its name.
  package var key: ReportedText? { texts[.code] ?? texts[.indicator] }

  /// True for the name of a programme or an objective over the rows below it: no unit of measure, no figure, and no
  /// indicator that it could be.
  package var isSection: Bool {
    guard case .unknown(let nearest) = match, texts[.unitOfMeasure]?.text.isEmpty ?? true,
      figures.values.allSatisfy(\.reading.isBlank)
    else { return false }
    guard let code = texts[.code]?.text else { return nearest.isEmpty }
    return code.contains(" ") || texts[.indicator] != nil && nearest.isEmpty && Self.isOutlineMark(code)
  }

  /// `A`, `II.`, `A.1`, `1.01.02`: what numbers the headings inside a table.
  private static func isOutlineMark(_ text: String) -> Bool {
    text.split { $0 == "." || $0 == ")" || $0 == "(" }.allSatisfy { part in
      part.allSatisfy(\.isNumber) || part.count == 1 || part.allSatisfy { "IVX".contains($0) }
    }
  }
}

/// A total row of a report with the rows it should be the sum of.
package struct ReportedTotal: Sendable, Codable {
  package let field: ReportField
  package let figure: ReportedFigure
  package let summands: [ReportedFigure]
  /// The rows of its section, where they are others: a total that agrees with either is right.
  package let sectionSummands: [ReportedFigure]

  package init(
    field: ReportField, figure: ReportedFigure, summands: [ReportedFigure],
    sectionSummands: [ReportedFigure] = []
  ) {
    self.field = field
    self.figure = figure
    self.summands = summands
    self.sectionSummands = sectionSummands
  }
}

/// One report of one unit for one quarter, as read from a file, before any rule has looked at it.
package struct Submission: Sendable, Codable {
  /// The path as given.
  package let file: String
  package let sha256: String
  /// True for a workbook, where a figure may be stored as a number or as text.
  package let isWorkbook: Bool
  package let unit: OfficeUnit?
  package let period: QuarterPeriod?
  /// The fields that the layout has, with the place of their heading.
  package let columns: [ReportField: Place]
  package let rows: [ReportedRow]
  package let totals: [ReportedTotal]
  /// What was found while opening and reading: the codes F and H.
  package let findings: [Finding]
  /// The codes that reading looked for, found or not.
  package let rulesRun: Set<FindingCode>
  /// False where the rows cannot be compared with the agreement.
  package let isReadable: Bool

  package init(
    file: String,
    sha256: String,
    isWorkbook: Bool,
    unit: OfficeUnit?,
    period: QuarterPeriod?,
    columns: [ReportField: Place] = [:],
    rows: [ReportedRow] = [],
    totals: [ReportedTotal] = [],
    findings: [Finding],
    rulesRun: Set<FindingCode> = [],
    isReadable: Bool
  ) {
    self.file = file
    self.sha256 = sha256
    self.isWorkbook = isWorkbook
    self.unit = unit
    self.period = period
    self.columns = columns
    self.rows = rows
    self.totals = totals
    self.findings = findings
    self.rulesRun = rulesRun
    self.isReadable = isReadable
  }

  /// The same report with more to say about its file, and what was looked for to say it.
  package func adding(_ more: [Finding], lookingFor codes: Set<FindingCode>) -> Submission {
    Submission(
      file: file, sha256: sha256, isWorkbook: isWorkbook, unit: unit, period: period, columns: columns,
      rows: rows, totals: totals, findings: findings + more,
      rulesRun: rulesRun.union(codes), isReadable: isReadable)
  }
}
