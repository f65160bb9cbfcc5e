internal import Kinerja

/// V14: an indicator against the indicators that are its parts.
enum ComponentRules {
  static func check(_ context: CheckContext) -> [Finding] {
    let values = Dictionary(
      context.values.map { ($0.indicator.code, $0) }, uniquingKeysWith: { first, _ in first })
    return context.rows.compactMap { row in
      guard let whole = row.amount else { return nil }
      let parts = parts(of: row.indicator, in: context.agreement)
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

  /// The indicators one level below in the numbering, counted in the same unit and the same way.
  private static func parts(of whole: Indicator, in agreement: Agreement) -> [Indicator] {
    let unit = UnitOfMeasure(whole.unitOfMeasure)
    guard unit.isWhole || unit.kind == .money else { return [] }
    return agreement.indicators.filter { part in
      guard part.code.hasPrefix(whole.code + ".") else { return false }
      let rest = part.code.dropFirst(whole.code.count + 1)
      return !rest.isEmpty && !rest.contains(".")
        && UnitOfMeasure(part.unitOfMeasure).canonical == unit.canonical
        && part.accumulation == whole.accumulation
    }
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
