internal import Kinerja

/// The rows of a report moved into the standard form: what the unit stated, and where each of its cells went.
struct ReturnedRows {
  /// By code of the indicator.
  private(set) var entries: [String: FormEntry] = [:]
  private(set) var strays: [[FormColumn: FormEntry.Figure]] = []
  /// The place of a cell in the report that was sent, and its place in the form.
  private(set) var spots: [Place: FormSpot] = [:]
  private let findings: [Place: Set<FindingCode>]
  private let period: QuarterPeriod
  private let isWorkbook: Bool

  init(_ submission: Submission, period: QuarterPeriod, findings: [Finding]) {
    self.period = period
    isWorkbook = submission.isWorkbook
    self.findings = Dictionary(grouping: findings, by: \.place).mapValues { Set($0.map(\.code)) }
    for row in submission.rows { add(row) }
  }

  /// A row of no agreed indicator, and a second row of one, are for the unit to place.
  private mutating func add(_ row: ReportedRow) {
    guard let indicator = row.match.indicator, entries[indicator.code] == nil else {
      let index = strays.count
      strays.append(contents(of: row))
      locate(row, at: .stray(index))
      return
    }
    entries[indicator.code] = entry(of: row, for: indicator)
    locate(row, at: .agreed(indicator.code))
  }

  private mutating func locate(_ row: ReportedRow, at target: FormSpot.Row) {
    let cells = row.figures.map { ($0.key, $0.value.place) } + row.texts.map { ($0.key, $0.value.place) }
    for (field, place) in cells where place.cell != nil {
      guard let column = FormColumn(field) else { continue }
      spots[place] = FormSpot(row: target, column: column)
    }
  }

  private func entry(of row: ReportedRow, for indicator: Indicator) -> FormEntry {
    var entry = FormEntry()
    entry.actual = actual(of: row, for: indicator)
    entry.numerator = figure(row.figures[.numerator])
    entry.denominator = figure(row.figures[.denominator])
    if indicator.budget == nil { entry.budget = figure(row.figures[.budget]) }
    entry.budgetActual = figure(spending(of: row))
    entry.physicalProgress = figure(row.figures[.physicalProgress])
    entry.notes.supporting = words(row, .supporting)
    entry.notes.hindering = words(row, .hindering)
    entry.notes.followUp = words(row, .followUp)
    entry.notes.evidence = words(row, .evidence)
    entry.notes.remarks = words(row, .remarks)
    return entry
  }

  /// A dash says nothing where nothing is due.
  private func actual(of row: ReportedRow, for indicator: Indicator) -> FormEntry.Figure? {
    let reported = row.figures[.actual(nil)]
    if case .dash(nil)? = reported?.reading.outcome, indicator.target(in: period.quarter) == .notDue {
      return nil
    }
    return figure(reported)
  }

  private func contents(of row: ReportedRow) -> [FormColumn: FormEntry.Figure] {
    var contents: [FormColumn: FormEntry.Figure] = [:]
    for (field, text) in row.texts where !text.text.isEmpty {
      if let column = FormColumn(field) { contents[column] = .text(text.text) }
    }
    for (field, reported) in row.figures {
      guard let column = FormColumn(field), let figure = figure(reported) else { continue }
      contents[column] = figure
    }
    if let spent = figure(spending(of: row)) { contents[.budgetActual] = spent }
    return contents
  }

  private func spending(of row: ReportedRow) -> ReportedFigure? {
    row.figures[.budgetActual(period.quarter)] ?? row.figures[.budgetActual(nil)]
  }

  private func words(_ row: ReportedRow, _ field: ReportField) -> String? {
    row.texts[field].flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  /// A number where it is in no doubt, else the cell as it was typed, so that nothing is settled behind the unit's back.
  private func figure(_ reported: ReportedFigure?) -> FormEntry.Figure? {
    guard let reported, !reported.reading.isBlank else { return nil }
    guard case .amount(let amount) = reported.reading.outcome, !isTextInDoubt(reported) else {
      return reported.raw.isEmpty ? nil : .text(reported.raw)
    }
    return .amount(amount)
  }

  private func isTextInDoubt(_ reported: ReportedFigure) -> Bool {
    guard reported.reading.isStoredAsText || !isWorkbook else { return false }
    let codes = findings[reported.place] ?? []
    return reported.reading.isAmbiguous || codes.contains(.B08) || codes.contains(.B05)
  }
}

extension FormColumn {
  /// Where the form has what a report holds in a field; nil for what it has no column for.
  fileprivate init?(_ field: ReportField) {
    switch field {
    case .code: self = .code
    case .objective: self = .objective
    case .indicator: self = .indicator
    case .unitOfMeasure: self = .unitOfMeasure
    case .annualTarget: self = .annualTarget
    case .target, .quarterTarget(nil): self = .target
    case .numerator: self = .numerator
    case .denominator: self = .denominator
    case .actual(nil): self = .actual
    case .achievement(nil): self = .achievement
    case .budget: self = .budget
    case .budgetActual: self = .budgetActual
    case .physicalProgress: self = .physicalProgress
    case .supporting: self = .supporting
    case .hindering: self = .hindering
    case .followUp: self = .followUp
    case .evidence: self = .evidence
    case .remarks: self = .remarks
    case .rowNumber, .unit, .direction, .accumulation, .formula, .quarterTarget, .actual, .cumulativeActual,
      .achievement, .annualAchievement, .category, .strategicTarget, .budgetShare, .program, .actionPlan,
      .responsible,
      .deadline, .dataSource, .other:
      return nil
    }
  }
}
