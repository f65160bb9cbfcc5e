internal import Kinerja

/// B22: decimals that nobody agreed to, or that nobody sees.
enum PrecisionRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> { [.B22] }

  static func check(_ context: CheckContext) -> [Finding] {
    context.rows.compactMap { row in
      guard let figure = row.actual, let value = row.amount else { return nil }
      return rounded(figure, value, row, context) ?? tooFine(figure, value, row, context)
    }
  }

  /// The report on paper shows another figure than the one that goes into the recap.
  private static func rounded(
    _ figure: ReportedFigure, _ value: Amount, _ row: IndicatorRow, _ context: CheckContext
  ) -> Finding? {
    guard let shown = figure.reading.shown, let lost = value.subtracting(shown)?.magnitude,
      lost > context.thresholds.roundingTolerance
    else { return nil }
    return context.finding(
      .B22, variant: "shown", at: figure, of: row, ["value": .amount(value), "shown": .amount(shown)])
  }

  /// Counted on what the sender sees: digits that only the stored number has are rests of binary arithmetic.
  private static func tooFine(
    _ figure: ReportedFigure, _ value: Amount, _ row: IndicatorRow, _ context: CheckContext
  ) -> Finding? {
    guard let places = decimals(figure.reading.shown ?? value), places > context.thresholds.decimalPlaces
    else {
      return nil
    }
    let agreed = [row.value.target, row.value.annualTarget].compactMap(decimals).max() ?? 0
    let limit = max(context.thresholds.decimalPlaces, agreed)
    guard places > limit else { return nil }
    return context.finding(
      .B22, variant: "decimals", at: figure, of: row,
      ["count": .count(places), "limit": .count(limit)],
      suggestions: value.rounded(to: limit).map {
        [Suggestion(value: $0.text(.plainComma), confidence: .likely)]
      } ?? [])
  }

  private static func decimals(_ target: Target) -> Int? {
    switch target {
    case .amount(let amount): decimals(amount)
    case .range(let low, let high): [low, high].compactMap(decimals).max()
    case .predicate, .notDue, .none: nil
    }
  }

  /// Nil for a figure without end, such as a third.
  private static func decimals(_ amount: Amount) -> Int? {
    (0...Amount.digitLimit).first { amount.rounded(to: $0) == amount }
  }
}
