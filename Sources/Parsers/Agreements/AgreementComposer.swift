package import Kinerja

/// Joins the target files of each unit into dated versions of its agreement.
package enum AgreementComposer {
  package static func agreements(from parts: [AgreementPart]) -> [Agreement] {
    var order: [String] = []
    var byUnit: [String: [AgreementPart]] = [:]
    for part in parts {
      if byUnit[part.unit.code] == nil { order.append(part.unit.code) }
      byUnit[part.unit.code, default: []].append(part)
    }
    return order.flatMap { code in versions(of: byUnit[code] ?? []) }
  }

  /// A version begins where a part begins to hold; it takes the latest annual and the latest quarterly part by then.
  private static func versions(of parts: [AgreementPart]) -> [Agreement] {
    Set(parts.map(\.validFrom)).sorted().compactMap { start in
      let held = parts.filter { $0.validFrom <= start && $0.validFrom.year == start.year }
      guard let latest = held.map(\.validFrom).max() else { return nil }
      let current = held.filter { $0.validFrom == latest }
      let quarterly = current.filter(\.hasQuarterTargets)
      let older =
        quarterly.isEmpty
        ? held.filter(\.hasQuarterTargets).max { $0.validFrom < $1.validFrom }.map { [$0] } ?? [] : []
      return agreement(from: current + older, start: start)
    }
  }

  private static func agreement(from parts: [AgreementPart], start: QuarterPeriod) -> Agreement? {
    guard let unit = parts.first?.unit else { return nil }
    let weighed = byWeight(parts)
    let annual = weighed.filter { !$0.hasQuarterTargets }
    let quarterly = weighed.filter(\.hasQuarterTargets)
    var rows = rowsOnce(quarterly.isEmpty ? annual : quarterly)
    if !quarterly.isEmpty {
      for row in rowsOnce(annual) {
        if let index = rows.firstIndex(where: { isSame($0, row) }) {
          rows[index] = merged(rows[index], withAnnual: row)
        } else {
          rows.append(row)
        }
      }
    }
    return Agreement(
      unit: unit.code, validFrom: start,
      indicators: zip(rows, codes(of: rows, unit: unit)).map { indicator($0, code: $1) },
      files: parts.map(\.file), isRevision: parts.contains { $0.isRevision && $0.validFrom == start })
  }

  /// Of files that hold from one quarter the latest revision decides, never a copy "(1)" (finding T05 says where they
  /// differ).
  private static func byWeight(_ parts: [AgreementPart]) -> [AgreementPart] {
    guard parts.count > 1 else { return parts }
    return parts.enumerated().sorted { left, right in
      let (one, other) = (rank(left.element), rank(right.element))
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
  }

  private static func rank(_ part: AgreementPart) -> (Int, Int, Int) {
    let mark = RevisionMark(fileName: part.file)
    return (part.isRevision ? 0 : 1, -(mark?.revision ?? 0), mark?.copy ?? 0)
  }

  /// The rows of several files, each indicator as the first of them has it.
  private static func rowsOnce(_ parts: [AgreementPart]) -> [AgreedRow] {
    guard parts.count > 1 else { return parts.flatMap(\.rows) }
    var rows: [AgreedRow] = []
    for row in parts.flatMap(\.rows) where !rows.contains(where: { isSame($0, row) }) { rows.append(row) }
    return rows
  }

  private static func isSame(_ one: AgreedRow, _ other: AgreedRow) -> Bool {
    if let left = one.code, let right = other.code { return left.uppercased() == right.uppercased() }
    return TextFingerprint.normalize(one.name) == TextFingerprint.normalize(other.name)
  }

  /// The Perjanjian Kinerja decides the target of the year.
  private static func merged(_ row: AgreedRow, withAnnual annual: AgreedRow) -> AgreedRow {
    var row = row
    if annual.annualTarget != .none {
      row.annualTarget = annual.annualTarget
      row.place = annual.place
      row.sources.annual = annual.sources.annual
    }
    row.code = row.code ?? annual.code
    row.unitOfMeasure = row.unitOfMeasure ?? annual.unitOfMeasure
    row.direction = row.direction ?? annual.direction
    row.accumulation = row.accumulation ?? annual.accumulation
    if row.budget == nil {
      row.budget = annual.budget
      row.sources.budget = annual.sources.budget
    }
    if row.strategicTarget == .none {
      row.strategicTarget = annual.strategicTarget
      row.sources.strategic = annual.sources.strategic
    }
    if row.objective.isEmpty { row.objective = annual.objective }
    return row
  }

  /// Those that are stated, and made ones for the others.
  ///
  /// The number of a row serves only where it tells the rows apart: in many tables it counts the objectives or begins anew
  /// with each, and two indicators of one code would share one figure.
  private static func codes(of rows: [AgreedRow], unit: OfficeUnit) -> [String] {
    let stated = Set(rows.compactMap { $0.code?.uppercased() })
    let numbers = rows.filter { $0.code == nil }.map { "\(unit.code)#\($0.number ?? "")".uppercased() }
    let areNumbered =
      rows.allSatisfy { $0.code != nil || !($0.number ?? "").isEmpty } && Set(numbers).count == numbers.count
      && stated.isDisjoint(with: numbers)
    return rows.enumerated().map { position, row in
      row.code ?? "\(unit.code)#\(areNumbered ? row.number ?? "" : String(position + 1))"
    }
  }

  private static func indicator(_ row: AgreedRow, code: String) -> Indicator {
    let measure = UnitOfMeasure(row.unitOfMeasure ?? "")
    let direction = row.direction ?? impliedDirection(row, measure)
    return Indicator(
      code: code,
      objective: row.objective, name: row.name, unitOfMeasure: row.unitOfMeasure ?? "", direction: direction,
      accumulation: row.accumulation ?? impliedAccumulation(direction, measure),
      lowerIsBetterFormula: row.formula, annualTarget: row.annualTarget, strategicTarget: row.strategicTarget,
      quarterTargets: row.quarterTargets,
      program: row.program, budget: row.budget, responsible: row.responsible,
      dataSource: row.dataSource ?? "",
      place: row.place, sources: row.sources)
  }

  private static func impliedDirection(_ row: AgreedRow, _ measure: UnitOfMeasure) -> Direction {
    for target in [row.annualTarget] + row.quarterTargets.values {
      if case .predicate = target { return .predicate }
      if case .range = target { return .range }
    }
    return measure.kind == .predicate ? .predicate : .higherIsBetter
  }

  /// What an agreement that does not say it is taken to mean; finding T03 names it (decision D4).
  private static func impliedAccumulation(_ direction: Direction, _ measure: UnitOfMeasure) -> Accumulation {
    if direction == .predicate { return .predicate }
    return measure.isWhole ? .sum : .lastValue
  }
}
