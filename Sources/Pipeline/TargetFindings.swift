internal import Kinerja
internal import Parsers

/// T01–T04: what is odd about a file of targets; it never stops a run.
enum TargetFindings {
  /// The most indicators that one objective should have.
  private static let objectiveLimit = 5

  static func of(_ part: AgreementPart) -> [Finding] {
    let indicators = AgreementComposer.agreements(from: [part]).first?.indicators ?? []
    let pairs = Array(zip(part.rows, indicators))
    return pairs.flatMap { row, indicator in
      (part.hasQuarterTargets ? [combined(row, indicator), falling(row, indicator)] : []).compactMap { $0 }
        + [incomplete(row, indicator)].compactMap { $0 }
    } + objectives(part)
  }

  /// T01: the targets of the quarters do not give that of the year.
  private static func combined(_ row: AgreedRow, _ indicator: Indicator) -> Finding? {
    let quarters = Quarter.allCases.map { indicator.target(in: $0) }
    guard quarters.contains(where: \.isDue), indicator.annualTarget.isDue else { return nil }
    let combined = indicator.accumulation.combined(quarters)
    guard combined != indicator.annualTarget else { return nil }
    return Finding(
      .T01, at: row.place, indicator: indicator.code,
      arguments: ["combined": .target(combined), "annual": .target(indicator.annualTarget)])
  }

  /// T02: a running total cannot fall.
  private static func falling(_ row: AgreedRow, _ indicator: Indicator) -> Finding? {
    guard indicator.accumulation == .cumulative else { return nil }
    var before: Amount?
    for quarter in Quarter.allCases {
      guard case .amount(let target) = indicator.target(in: quarter) else { continue }
      if let previous = before, target < previous {
        return Finding(
          .T02, at: row.quarterPlaces[quarter] ?? row.place, indicator: indicator.code,
          arguments: ["value": .amount(target), "previous": .amount(previous)])
      }
      before = target
    }
    return nil
  }

  /// T03: what the file has a column for and leaves blank.
  private static func incomplete(_ row: AgreedRow, _ indicator: Indicator) -> Finding? {
    let names: [(ReportField, String)] = [
      (.unitOfMeasure, "unit_of_measure"), (.direction, "direction"), (.accumulation, "accumulation"),
      (.dataSource, "data_source"),
    ]
    let missing = names.filter { row.blanks[$0.0] != nil }
    guard let first = missing.first, let place = row.blanks[first.0] else { return nil }
    return Finding(
      .T03, at: place, indicator: indicator.code, arguments: ["missing": .list(missing.map(\.1))])
  }

  /// T04: too many indicators in one objective.
  private static func objectives(_ part: AgreementPart) -> [Finding] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for row in part.rows where !row.objective.isEmpty {
      if counts[row.objective] == nil { order.append(row.objective) }
      counts[row.objective, default: 0] += 1
    }
    return order.filter { counts[$0, default: 0] > objectiveLimit }.map { objective in
      Finding(
        .T04, at: Place(sheet: part.rows.first?.place.sheet, cell: nil),
        arguments: ["objective": .text(objective), "count": .count(counts[objective, default: 0])])
    }
  }
}
