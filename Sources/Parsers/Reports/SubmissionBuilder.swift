internal import Kinerja
internal import Spreadsheet

/// Turns the tables of one unit and quarter into a submission.
struct SubmissionBuilder {
  let file: ReceivedFile
  let isWorkbook: Bool
  let matcher: UnitMatcher
  let agreements: AgreementBook
  let fallbackPeriod: QuarterPeriod?
  let defaultYear: Int?

  /// Labelled cells of other sheets, such as a cover, speak only where the report itself says nothing.
  func build(
    _ tables: [ReportTable], named: [EvidenceText], labels: [EvidenceText] = [], findings: [Finding],
    rulesRun: Set<FindingCode> = []
  ) -> Submission {
    let rulesRun = rulesRun.union(Self.identityCodes)
    var findings = findings
    let evidence = tables.flatMap(\.evidence) + named
    let unit = identifyUnit(
      Self.withoutLetterhead(namesUnit(evidence) ? evidence : evidence + labels), findings: &findings)
    let period = identifyPeriod(namesQuarter(evidence) ? evidence : evidence + labels, findings: &findings)
    guard let unit, let period else {
      return submission(unit: unit, period: period, findings: findings, rulesRun: rulesRun)
    }
    return read(tables, unit: unit, period: period, findings: findings, rulesRun: rulesRun)
  }

  /// What naming unit and quarter tells.
  private static let identityCodes: Set<FindingCode> = [.F03, .F04]
  /// What telling the columns apart tells.
  private static let columnCodes: Set<FindingCode> = [.H02, .H03, .H04, .H06, .H07, .H08]

  /// The titles of the form are those of the office that hands it out, which may be in the list of units itself.
  private static func withoutLetterhead(_ evidence: [EvidenceText]) -> [EvidenceText] {
    evidence.contains { $0.source == .property } ? evidence.filter { $0.source != .title } : evidence
  }

  private func submission(
    unit: OfficeUnit?, period: QuarterPeriod?, findings: [Finding], rulesRun: Set<FindingCode>
  ) -> Submission {
    Submission(
      file: file.path, sha256: file.sha256, isWorkbook: isWorkbook, unit: unit, period: period,
      findings: findings, rulesRun: rulesRun, isReadable: false)
  }

  private func namesUnit(_ evidence: [EvidenceText]) -> Bool {
    if case .unknown = UnitIdentifier(matcher: matcher).decide(evidence) { return false }
    return true
  }

  private func namesQuarter(_ evidence: [EvidenceText]) -> Bool {
    PeriodIdentifier.evidence(in: evidence).contains { $0.source != .folder }
  }

  private func identifyUnit(_ evidence: [EvidenceText], findings: inout [Finding]) -> OfficeUnit? {
    switch UnitIdentifier(matcher: matcher).decide(evidence) {
    case .unit(let unit): return unit
    case .unknown: findings.append(unknownUnit(evidence))
    case .ambiguous(let units, _):
      findings.append(Finding(.F03, variant: "ambiguous", arguments: ["units": .list(units.map(\.name))]))
    case .conflict(let first, let firstSource, let second, let secondSource):
      findings.append(
        Finding(
          .F03, variant: "conflict",
          arguments: [
            "first": .text(first.name), "firstSource": .text(firstSource.label), "second": .text(second.name),
            "secondSource": .text(secondSource.label),
          ]))
    }
    return nil
  }

  private func unknownUnit(_ evidence: [EvidenceText]) -> Finding {
    guard let near = NearestUnits(matcher.units).nearest(to: evidence) else {
      return Finding(.F03, variant: "unknown")
    }
    return Finding(
      .F03, variant: "unknown", at: near.text.place, found: near.text.text, suggestions: near.suggestions)
  }

  private func identifyPeriod(_ evidence: [EvidenceText], findings: inout [Finding]) -> QuarterPeriod? {
    let quarters = PeriodIdentifier.evidence(in: evidence)
    let years = evidence.filter { $0.source != .folder }.compactMap { QuarterText($0.text).year }
    switch PeriodIdentifier(defaultYear: defaultYear).decide(quarters, years: years) {
    case .period(let period): return period
    case .unknown:
      if let fallbackPeriod { return fallbackPeriod }
      findings.append(Finding(.F04, variant: "unknown"))
    case .conflict(let first, let second):
      findings.append(
        Finding(
          .F04, variant: "conflict", at: first.place, found: first.text,
          arguments: [
            "first": .text("TW \(first.quarter.roman)"), "firstSource": .text(first.source.label),
            "second": .text("TW \(second.quarter.roman)"), "secondSource": .text(second.source.label),
          ]))
    }
    return nil
  }

  private func read(
    _ tables: [ReportTable], unit: OfficeUnit, period: QuarterPeriod, findings: [Finding],
    rulesRun: Set<FindingCode>
  ) -> Submission {
    var findings = findings
    var rows: [ReportedRow] = []
    var totals: [ReportedTotal] = []
    var places: [ReportField: Place] = [:]
    var isReadable = true
    let matcher = agreements.agreement(of: unit.code, in: period).map(RowMatcher.init)
    for table in tables {
      let columns = ReportColumns(of: table.scan, period: period, matcher: matcher)
      findings += columns.findings + columns.assumptions
      if let stray = StrayCells.finding(beside: table.scan) { findings.append(stray) }
      places.merge(columns.places) { first, _ in first }
      guard columns.isUsable else {
        isReadable = false
        continue
      }
      let reader = RowReader(table: table.scan, columns: columns.byField, matcher: matcher)
      let read = table.scan.rows.map(reader.read)
      totals += TotalReader(table: table.scan, columns: columns).totals(over: read)
      rows += read.filter { !$0.isSection }
    }
    return Submission(
      file: file.path, sha256: file.sha256, isWorkbook: isWorkbook, unit: unit, period: period,
      columns: places,
      rows: rows, totals: totals, findings: findings, rulesRun: rulesRun.union(Self.columnCodes),
      isReadable: isReadable)
  }
}
