internal import Kinerja

/// What the monthly reports of a quarter say about one indicator, by its accumulation (domain rules 3.4).
struct MonthlyFigure {
  /// The reports of the three months, in order; nil for a month without one.
  let months: [MonthlyProgress?]
  /// The report of the month right before the quarter, in the same year.
  let before: MonthlyProgress?
  let reader: ValueReader

  /// The figures that the quarter may have, the likeliest first; none where the months do not settle it.
  func candidates(for indicator: Indicator) -> [Actual] {
    let rows = months.map { $0?.row(of: indicator.code) }
    let last = rows.last.flatMap { $0 }
    if indicator.direction == .predicate { return [actual(last?.actual, of: indicator)].compactMap { $0 } }
    let amounts = rows.map { amount($0?.actual, of: indicator) }
    switch indicator.accumulation {
    case .sum: return amountList([sum(amounts) ?? sinceQuarterBefore(last, of: indicator)])
    case .average: return amountList([sum(amounts)?.divided(by: Amount(amounts.count))])
    case .cumulative: return amountList([amount(last?.toDate, of: indicator)])
    case .lastValue, .predicate: return amountList([level(last, of: indicator)])
    case .ratio: return amountList([level(last, of: indicator), quotient(rows, of: indicator)])
    }
  }

  private func amountList(_ amounts: [Amount?]) -> [Actual] {
    // A ratio may be told by its last level or by its parts; without the last month neither is known.
    guard amounts.first.flatMap({ $0 }) != nil else { return [] }
    return amounts.compactMap { $0 }.map(Actual.amount)
  }

  private func level(_ row: MonthlyRow?, of indicator: Indicator) -> Amount? {
    amount(row?.actual, of: indicator) ?? (row?.actual == nil ? amount(row?.toDate, of: indicator) : nil)
  }

  /// Blank, dash, zero and "belum" are different things: only a figure adds up.
  private func sum(_ amounts: [Amount?]) -> Amount? {
    amounts.reduce(Amount.zero) { total, amount in amount.flatMap { total?.adding($0) } }
  }

  /// Where a form has only the figure since January, the quarter is the difference of two.
  private func sinceQuarterBefore(_ last: MonthlyRow?, of indicator: Indicator) -> Amount? {
    guard let end = amount(last?.toDate, of: indicator) else { return nil }
    if reader.period.quarter == .first { return end }
    return amount(before?.row(of: indicator.code)?.toDate, of: indicator).flatMap(end.subtracting)
  }

  private func quotient(_ rows: [MonthlyRow?], of indicator: Indicator) -> Amount? {
    guard let numerators = sum(rows.map { $0?.numerator?.reading.amount }),
      let denominators = sum(rows.map { $0?.denominator?.reading.amount })
    else { return nil }
    return numerators.divided(by: denominators)?
      .multiplied(by: UnitOfMeasure(indicator.unitOfMeasure).ratioFactor)
  }

  private func amount(_ figure: ReportedFigure?, of indicator: Indicator) -> Amount? {
    if case .amount(let amount) = actual(figure, of: indicator) { amount } else { nil }
  }

  /// A monthly figure is read like that of the quarter.
  private func actual(_ figure: ReportedFigure?, of indicator: Indicator) -> Actual? {
    guard let figure else { return nil }
    let row = ReportedRow(match: .byCode(indicator), texts: [:], figures: [.actual(nil): figure])
    let value = reader.value(of: indicator, in: row)
    return value.state == .value ? value.actual : nil
  }
}
