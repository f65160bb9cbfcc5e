internal import Kinerja

/// V14: an indicator against the indicators that are its parts.
enum ComponentRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> {
    partsByWhole(context.agreement).isEmpty ? [] : [.V14]
  }

  static func check(_ context: CheckContext) -> [Finding] {
    let byWhole = partsByWhole(context.agreement)
    guard !byWhole.isEmpty else { return [] }
    let values = Dictionary(
      context.values.map { ($0.indicator.code, $0) }, uniquingKeysWith: { first, _ in first })
    return context.rows.compactMap { row in
      guard let whole = row.amount, let candidates = byWhole[row.indicator.code] else { return nil }
      let parts = candidates.filter { isPart($0, of: row.indicator) }
      guard parts.count >= 2, addUp(parts, to: row.indicator, in: context.period.quarter) else { return nil }
      var sum = Amount.zero
      for part in parts {
        guard case .amount(let amount) = values[part.code]?.actual, let next = sum.adding(amount) else {
          return nil
        }
        sum = next
      }
      guard sum != whole, let difference = whole.subtracting(sum)?.magnitude else { return nil }
      return context.finding(
        .V14, at: row.actual, of: row,
        [
          "sum": .amount(sum), "value": .amount(whole), "difference": .amount(difference),
          "parts": .list(parts.map(\.code)),
        ])
    }
  }

  /// The indicators one level below in the numbering: 1.1 and 1.2 below 1.
  private static func partsByWhole(_ agreement: Agreement) -> [String: [Indicator]] {
    let codes = Set(agreement.indicators.map(\.code))
    var parts: [String: [Indicator]] = [:]
    for indicator in agreement.indicators {
      guard let dot = indicator.code.lastIndex(of: ".") else { continue }
      let whole = String(indicator.code[..<dot])
      if codes.contains(whole) { parts[whole, default: []].append(indicator) }
    }
    return parts
  }

  /// Counted in the same unit and the same way.
  private static func isPart(_ part: Indicator, of whole: Indicator) -> Bool {
    let unit = UnitOfMeasure(whole.unitOfMeasure)
    return (unit.isWhole || unit.kind == .money) && part.accumulation == whole.accumulation
      && UnitOfMeasure(part.unitOfMeasure).canonical == unit.canonical
  }

  /// Numbering alone does not make a sum: the agreed targets must be one.
  private static func addUp(_ parts: [Indicator], to whole: Indicator, in quarter: Quarter) -> Bool {
    func isSum(_ target: (Indicator) -> Target) -> Bool {
      guard case .amount(let agreed) = target(whole) else { return false }
      var sum = Amount.zero
      for part in parts {
        guard case .amount(let amount) = target(part), let next = sum.adding(amount) else { return false }
        sum = next
      }
      return sum == agreed && !agreed.isZero
    }
    return isSum { $0.target(in: quarter) } && isSum(\.annualTarget)
  }
}
