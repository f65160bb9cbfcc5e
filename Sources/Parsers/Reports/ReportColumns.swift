internal import Kinerja

/// The columns of a report by what they hold for the reported quarter.
///
/// `.actual(nil)`, `.quarterTarget(nil)` and `.achievement(nil)` are those of the reported quarter; other
/// quarters carry their number.
struct ReportColumns {
  private(set) var byField: [ReportField: [TableColumn]] = [:]
  private(set) var findings: [Finding] = []
  /// Headings that were read on an assumption (H04); they never stand in the way.
  private(set) var assumptions: [Finding] = []
  /// False where the columns cannot be read for what they hold.
  private(set) var isUsable = true

  init(of table: TableScan, period: QuarterPeriod, matcher: RowMatcher? = nil) {
    let merged = MergedHeadings(table, isUnique: Self.isUnique)
    let programCodes = Self.programCodes(of: table, matcher: matcher)
    let hasQuarterTarget = table.header.columns.contains { column in
      if case .quarterTarget = column.meaning?.field { true } else { false }
    }
    let hasAnnualTarget = table.header.columns.contains { column in
      column.meaning?.field == .annualTarget && column.meaning?.isBareTarget == false
    }
    let monthColumns = Self.monthColumns(of: table)
    for column in merged.columns where !monthColumns.contains(column.index) {
      guard let meaning = column.meaning else {
        addUnknown(column)
        continue
      }
      if let year = meaning.year, year != period.year { continue }
      if programCodes.contains(column.index) { continue }
      var field = Self.field(meaning.field, in: period.quarter)
      if meaning.isBareTarget, meaning.field == .annualTarget {
        field = hasAnnualTarget ? .quarterTarget(nil) : hasQuarterTarget ? .annualTarget : .target
      }
      if let reading = Self.assumedReading(meaning, as: field) {
        assumptions.append(
          Finding(
            .H04, at: column.place, heading: column.heading, found: column.leaf,
            arguments: ["reading": .text(reading)]))
      }
      add(column, as: Self.resolvingUnit(field, column: column, in: table))
    }
    // Up to the first quarter and in it are the same.
    if byField[.actual(nil)] == nil, period.quarter == .first, let toDate = byField[.cumulativeActual] {
      byField[.actual(nil)] = toDate
    }
    preferRevisedBudget()
    guard merged.findings.isEmpty else {
      // Which columns are missing cannot be told before the merged ones are.
      findings += merged.findings
      isUsable = false
      return
    }
    requireColumns(of: table)
  }

  subscript(field: ReportField) -> TableColumn? { byField[field]?.first }

  /// Every field with the place of its heading.
  var places: [ReportField: Place] { byField.compactMapValues { $0.first?.place } }

  private static func field(_ field: ReportField, in quarter: Quarter) -> ReportField {
    switch field {
    case .actual(quarter): .actual(nil)
    case .quarterTarget(quarter): .quarterTarget(nil)
    case .achievement(quarter): .achievement(nil)
    default: field
    }
  }

  /// What a heading that leaves it open was taken for (finding H04), by the stable name of the catalogue.
  private static func assumedReading(_ meaning: HeadingMeaning, as field: ReportField) -> String? {
    switch field {
    case .actual(nil) where meaning.isBareAchievement: "actual"
    case .quarterTarget(nil) where meaning.isBareTarget: "quarter_target"
    case .target: "target"
    case .budgetActual where meaning.isBareActual: "budget_actual"
    default: nil
    }
  }

  /// "Unit" is the sender or the unit of measure; the cells below tell (domain rules 2.8).
  private static func resolvingUnit(_ field: ReportField, column: TableColumn, in table: TableScan)
    -> ReportField
  {
    guard field == .unit, HeadingText(column.leaf).phrase == "unit", table.columns(.unitOfMeasure).isEmpty
    else {
      return field
    }
    let texts = table.rows.compactMap { $0.line.cell(at: column.index).map(ShownText.line) }
    let short = texts.count { $0.count <= 20 && $0.split(separator: " ").count <= 2 }
    return short * 2 > texts.count ? .unitOfMeasure : field
  }

  /// A column "Kode" numbers the indicators or the programmes; what stands in it and beside it tells.
  private static func programCodes(of table: TableScan, matcher: RowMatcher?) -> Set<Int> {
    let columns = table.columns(.code)
    func isAgreed(_ column: TableColumn) -> Bool {
      table.rows.contains { row in
        row.line.cell(at: column.index).map { matcher?.knows(code: ShownText.line($0)) == true } ?? false
      }
    }
    func isBesideProgram(_ column: TableColumn) -> Bool {
      table.header.columns.first { $0.index > column.index }?.meaning?.field == .program
    }
    let agreed = columns.filter(isAgreed)
    if !agreed.isEmpty { return Set(columns.map(\.index)).subtracting(agreed.map(\.index)) }
    guard columns.count > 1 || table.column(.indicator) != nil else { return [] }
    return Set(columns.filter(isBesideProgram).map(\.index))
  }

  /// Months side by side are no figure of the quarter; one alone is the month that closes it.
  private static func monthColumns(of table: TableScan) -> Set<Int> {
    let named = table.header.columns.compactMap { column in column.month.map { (column.index, $0) } }
    return Set(named.map(\.1)).count > 1 ? Set(named.map(\.0)) : []
  }

  private mutating func addUnknown(_ column: TableColumn) {
    guard column.leaf.contains(where: \.isLetter), HeadingText(column.heading).phrase != "tahun" else {
      return
    }
    findings.append(
      Finding(
        .H07, at: column.place, heading: column.heading, found: column.leaf,
        suggestions: NearestHeadings.suggestions(for: column.leaf)))
  }

  /// Fields of which a report has one column; a second one is never silently passed over (finding H03).
  private static func isUnique(_ field: ReportField) -> Bool {
    switch field {
    case .code, .indicator, .unitOfMeasure, .annualTarget, .target, .quarterTarget, .actual, .budgetActual,
      .numerator, .denominator:
      true
    default: false
    }
  }

  private mutating func add(_ column: TableColumn, as field: ReportField) {
    if field == .other { return }
    if let first = byField[field]?.first, Self.isUnique(field) {
      findings.append(
        Finding(
          .H03, at: column.place, heading: column.heading, found: column.heading,
          arguments: ["field": .text(column.leaf), "first": .text(first.place.cell ?? "")]))
      isUsable = false
      return
    }
    byField[field, default: []].append(column)
  }

  /// Of "Pagu Awal" and "Pagu Revisi" the revised one is in force.
  private mutating func preferRevisedBudget() {
    guard let budgets = byField[.budget], budgets.count > 1 else { return }
    let original: Set<String> = ["awal", "murni", "induk", "semula"]
    let revised = budgets.filter { !HeadingText($0.heading).containsAny(original) }
    if let only = revised.first, revised.count == 1 {
      byField[.budget] = [only]
    } else if let first = budgets.first, let second = budgets.dropFirst().first {
      findings.append(
        Finding(
          .H03, at: second.place, heading: second.heading, found: second.heading,
          arguments: ["field": .text(second.leaf), "first": .text(first.place.cell ?? "")]))
      isUsable = false
    }
  }

  private mutating func requireColumns(of table: TableScan) {
    var missing: [String] = []
    if byField[.code] == nil, byField[.indicator] == nil { missing.append("indicator") }
    if byField[.actual(nil)] == nil { missing.append("actual") }
    guard !missing.isEmpty else { return }
    isUsable = false
    findings.append(
      Finding(
        .H02, at: Place(sheet: table.grid.sheetName, cell: nil), arguments: ["fields": .list(missing)]))
  }
}
