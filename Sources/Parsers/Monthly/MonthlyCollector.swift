internal import Kinerja
internal import Spreadsheet

/// Puts the tables of one file together into reports by unit and month.
struct MonthlyCollector {
  private struct Key: Hashable {
    let unit: String
    let month: MonthPeriod
  }

  private let file: String
  private let matcher: UnitMatcher
  private let agreements: AgreementBook
  private let defaultYear: Int?
  private let named: [EvidenceText]
  private var findings: [Finding]
  private var order: [Key] = []
  private var reports: [Key: MonthlyProgress] = [:]
  private var strangers = 0

  init(
    file: String, matcher: UnitMatcher, agreements: AgreementBook, defaultYear: Int?, findings: [Finding]
  ) {
    self.file = file
    self.matcher = matcher
    self.agreements = agreements
    self.defaultYear = defaultYear
    self.findings = findings
    named = FileNameEvidence.texts(of: file)
  }

  func reading() -> MonthlyReading {
    MonthlyReading(
      reports: order.compactMap { reports[$0] }, findings: findings, unmatchedRows: strangers)
  }

  /// Of several tables each names its own month, and the file name says at most which was sent last.
  mutating func add(_ report: ReportTable, isAlone: Bool, labels: [EvidenceText]) {
    let scan = report.scan
    let place = Place(sheet: scan.grid.sheetName, cell: nil)
    guard let unit = unit(report.evidence, labels: labels, at: place) else { return }
    let own = report.evidence.filter { $0.source != .headings && $0.source != .column }
    let saysMonth = MonthIdentifier.evidence(in: own).contains { $0.source != .folder }
    let texts = isAlone || !saysMonth ? own + named + (saysMonth ? [] : labels) : own
    let evidence = MonthIdentifier.evidence(in: texts)
    let years = (own + named).filter { $0.source != .folder }.compactMap { QuarterText($0.text).year }
    let identifier = MonthIdentifier(defaultYear: defaultYear)
    guard let year = identifier.year(evidence, years: years) else {
      findings.append(Finding(.F04, variant: "month", at: place))
      return
    }
    let table = MonthlyTable(scan, matcher: rowMatcher(of: unit, year: year, month: evidence.first?.month))
    findings += table.columns.findings
    let months = table.months()
    if months.count == 1, let only = months.first, only.month == nil {
      switch identifier.decide(evidence, years: years) {
      case .month(let month): store(only, of: unit, in: month, at: place)
      case .conflict(let first, let second): findings.append(conflict(first, second))
      case .unknown: findings.append(unknownMonth(texts, at: place))
      }
      return
    }
    // A month of the year that nobody has filled in yet is no report.
    let filled = months.filter(\.hasFigure)
    for month in filled {
      guard let name = month.month else { continue }
      store(month, of: unit, in: MonthPeriod(year: year, month: name), at: place)
    }
    if filled.isEmpty { findings.append(Finding(.F18, variant: "not_monthly", at: place)) }
  }

  private mutating func unit(_ own: [EvidenceText], labels: [EvidenceText], at place: Place) -> OfficeUnit? {
    let identifier = UnitIdentifier(matcher: matcher)
    var answer = identifier.decide(own + named)
    if case .unknown = answer { answer = identifier.decide(own + named + labels) }
    switch answer {
    case .unit(let unit): return unit
    case .unknown: findings.append(Finding(.F03, variant: "unknown", at: place))
    case .ambiguous(let units, _):
      findings.append(
        Finding(.F03, variant: "ambiguous", at: place, arguments: ["units": .list(units.map(\.name))]))
    case .conflict(let first, let firstSource, let second, let secondSource):
      findings.append(
        Finding(
          .F03, variant: "conflict", at: place,
          arguments: [
            "first": .text(first.name), "firstSource": .text(firstSource.label), "second": .text(second.name),
            "secondSource": .text(secondSource.label),
          ]))
    }
    return nil
  }

  /// Rows are matched with the agreement of the month; of a year in one table with that of its last quarter.
  private func rowMatcher(of unit: OfficeUnit, year: Int, month: Month?) -> RowMatcher? {
    let period = QuarterPeriod(year: year, quarter: month?.quarter ?? .fourth)
    return agreements.agreement(of: unit.code, in: period).map(RowMatcher.init)
  }

  private func conflict(_ first: MonthEvidence, _ second: MonthEvidence) -> Finding {
    Finding(
      .F04, variant: "month_conflict", at: first.place, found: first.text,
      arguments: [
        "first": .text(first.text), "firstSource": .text(first.source.label), "second": .text(second.text),
        "secondSource": .text(second.source.label),
      ])
  }

  /// A report that names a quarter and no month is another form (finding F18).
  private func unknownMonth(_ texts: [EvidenceText], at place: Place) -> Finding {
    let namesQuarter = texts.contains { $0.source != .folder && !QuarterText($0.text).mentions.isEmpty }
    return namesQuarter
      ? Finding(.F18, variant: "not_monthly", at: place) : Finding(.F04, variant: "month", at: place)
  }

  private mutating func store(
    _ found: MonthOfTable, of unit: OfficeUnit, in month: MonthPeriod, at place: Place
  ) {
    strangers += found.strangers
    findings += found.findings
    if found.rows.isEmpty, agreements.agreement(of: unit.code, in: month.quarter) != nil {
      findings.append(Finding(.F18, variant: "not_monthly", at: place))
      return
    }
    let key = Key(unit: unit.code, month: month)
    if reports[key] == nil { order.append(key) }
    reports[key] = MonthlyProgress(
      file: file, unit: unit, month: month, rows: (reports[key]?.rows ?? []) + found.rows)
  }
}
