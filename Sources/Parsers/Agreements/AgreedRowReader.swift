internal import Kinerja
internal import Spreadsheet

/// Reads the rows of a target file.
struct AgreedRowReader {
  let scan: TableScan
  let columns: AgreementColumns
  let file: String

  func rows() throws(AgreementProblem) -> [AgreedRow] {
    var rows: [AgreedRow] = []
    var seen: Set<String> = []
    for row in scan.rows {
      guard let read = try self.row(row) else { continue }
      let key = read.code ?? TextFingerprint.normalize(read.name)
      guard seen.insert(key).inserted else {
        throw .indicatorTwice(file: file, indicator: read.code ?? read.name, place: read.place)
      }
      rows.append(read)
    }
    return rows
  }

  private func text(_ field: ReportField, _ row: TableRow) -> String {
    guard let column = columns[field] else { return "" }
    return row.line.cell(at: column.index).map(ShownText.line) ?? row.inherited[column.index] ?? ""
  }

  private func row(_ row: TableRow) throws(AgreementProblem) -> AgreedRow? {
    let name = text(.indicator, row)
    guard !name.isEmpty else { return nil }
    let code = text(.code, row)
    let unitText = text(.unitOfMeasure, row)
    let directionText = text(.direction, row)
    var direction = DirectionWords.direction(directionText)
    var unit = unitText.isEmpty ? nil : unitText
    let annual = try target(.annualTarget, row, unit: &unit, direction: &direction, name: name)
    let strategic = strategicTarget(row, unit: unit, direction: direction)
    let budget = try budget(row, name: name)
    var quarterTargets: [Quarter: Target] = [:]
    var quarterPlaces: [Quarter: Place] = [:]
    for quarter in Quarter.allCases {
      guard
        let read = try target(.quarterTarget(quarter), row, unit: &unit, direction: &direction, name: name)
      else { continue }
      quarterTargets[quarter] = read.target
      quarterPlaces[quarter] = read.place
    }
    return AgreedRow(
      code: code.isEmpty ? nil : code, number: text(.rowNumber, row), objective: text(.objective, row),
      name: name,
      unitOfMeasure: unit, direction: direction,
      accumulation: DirectionWords.accumulation(text(.accumulation, row)),
      formula: DirectionWords.formula(text(.formula, row)), annualTarget: annual?.target ?? .none,
      strategicTarget: strategic?.target ?? .none,
      quarterTargets: quarterTargets, program: text(.program, row), budget: budget?.amount,
      responsible: text(.responsible, row),
      dataSource: columns[.dataSource] == nil ? nil : text(.dataSource, row),
      place: annual?.place ?? place(row), quarterPlaces: quarterPlaces,
      sources: TargetSources(
        annual: source(annual),
        quarters: quarterPlaces.filter { quarterTargets[$0.key, default: .none] != .none }.mapValues(source),
        strategic: source(strategic), budget: budget.map { source($0.place) }),
      blanks: blanks(row))
  }

  private func source(_ place: Place) -> SourcePlace { SourcePlace(file: file, place: place) }

  private func source(_ read: (target: Target, place: Place)?) -> SourcePlace? {
    read.flatMap { $0.target == .none ? nil : source($0.place) }
  }

  /// A figure for the reader only, so an unreadable one stops nothing.
  private func strategicTarget(
    _ row: TableRow, unit: String?, direction: Direction?
  ) -> (target: Target, place: Place)? {
    var (unit, direction) = (unit, direction)
    do throws(AgreementProblem) {
      return try target(.strategicTarget, row, unit: &unit, direction: &direction, name: "")
    } catch {
      return nil
    }
  }

  private func place(_ row: TableRow) -> Place {
    scan.grid.place(row: row.line.index, column: columns[.indicator]?.index ?? 0)
  }

  private func blanks(_ row: TableRow) -> [ReportField: Place] {
    var blanks: [ReportField: Place] = [:]
    for field in [ReportField.unitOfMeasure, .direction, .accumulation, .dataSource]
    where text(field, row).isEmpty {
      guard let column = columns[field] else { continue }
      blanks[field] = scan.grid.place(row: row.line.index, column: column.index)
    }
    return blanks
  }

  /// A target, with its unit where it is written in the cell ("97,50 %", "12 Orang").
  private func target(
    _ field: ReportField, _ row: TableRow, unit: inout String?, direction: inout Direction?, name: String
  ) throws(AgreementProblem) -> (target: Target, place: Place)? {
    guard let column = columns[field] else { return nil }
    let place = scan.grid.place(row: row.line.index, column: column.index)
    let cell = row.line.cell(at: column.index)
    let raw = cell.map(ShownText.line) ?? ""
    let measure = UnitOfMeasure(unit ?? Self.trailingUnit(raw))
    let context = FigureContext(unit: measure, direction: direction, isTarget: true)
    let reading = FigureReader.read(cell, as: context, isWorkbook: scan.grid.isWorkbook)
    if unit == nil { unit = reading.hasPercentSign ? "%" : reading.unitWord }
    switch reading.outcome {
    case .blank: return (.none, place)
    case .amount(let amount): return (.amount(amount), place)
    case .range(let low, let high):
      direction = direction ?? .range
      return (.range(low, high), place)
    case .bound(let amount, let implied):
      direction = direction ?? implied
      return (.amount(amount), place)
    case .predicate(let label, _): return (.predicate(label), place)
    case .dash, .notApplicable, .notAvailable: return (.notDue, place)
    case .unreadable(.text):
      // A word as target of a figure is kept: the rows that need it get finding B18.
      if direction == nil, Self.isLabel(raw) { direction = .predicate }
      return (.predicate(raw), place)
    case .unreadable:
      throw .targetUnreadable(file: file, place: place, text: raw, indicator: name)
    }
  }

  /// The unit at the end of "9.500 Orang" decides how its dot is read.
  private static func trailingUnit(_ text: String) -> String {
    String(text.drop { !$0.isLetter && $0 != "%" })
  }

  /// A rating such as `BB`, `WTP` or `Sangat Baik`.
  private static func isLabel(_ text: String) -> Bool {
    text.count <= 24 && text.allSatisfy { $0.isLetter || $0 == " " || $0 == "+" }
  }

  private func budget(_ row: TableRow, name: String) throws(AgreementProblem) -> (
    amount: Amount, place: Place
  )? {
    guard let column = columns[.budget] else { return nil }
    let cell = row.line.cell(at: column.index)
    let reading = FigureReader.read(cell, as: .money, isWorkbook: scan.grid.isWorkbook)
    switch reading.outcome {
    case .amount(let amount):
      return (amount, scan.grid.place(row: row.line.index, column: column.index))
    case .blank, .dash, .notApplicable, .notAvailable: return nil
    default:
      throw .targetUnreadable(
        file: file, place: scan.grid.place(row: row.line.index, column: column.index),
        text: cell.map(ShownText.line) ?? "", indicator: name)
    }
  }
}
