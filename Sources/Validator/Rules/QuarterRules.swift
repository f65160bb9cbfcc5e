internal import Kinerja

/// B21, V12: the columns of other quarters in the same report.
enum QuarterRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> {
    let others = Quarter.allCases.filter {
      $0 != context.period.quarter && context.submission.columns[.actual($0)] != nil
    }
    return Set(others.map { $0 > context.period.quarter ? .B21 : .V12 })
  }

  static func check(_ context: CheckContext) -> [Finding] {
    context.rows.flatMap { row in
      Quarter.allCases.compactMap { quarter -> Finding? in
        guard quarter != context.period.quarter, let figure = row.row.figures[.actual(quarter)] else {
          return nil
        }
        return quarter > context.period.quarter
          ? later(figure, row, quarter, context) : earlier(figure, row, quarter, context)
      }
    }
  }

  /// A figure for a quarter that has not been; a zero there is the form's own filling.
  private static func later(
    _ figure: ReportedFigure, _ row: IndicatorRow, _ quarter: Quarter, _ context: CheckContext
  ) -> Finding? {
    switch figure.reading.outcome {
    case .amount(let amount) where !amount.isZero: break
    case .predicate: break
    default: return nil
    }
    return context.finding(
      .B21, at: figure, of: row, ["quarter": .text("TW \(quarter.roman)"), "period": .period(context.period)])
  }

  private static func earlier(
    _ figure: ReportedFigure, _ row: IndicatorRow, _ quarter: Quarter, _ context: CheckContext
  ) -> Finding? {
    let period = QuarterPeriod(year: context.period.year, quarter: quarter)
    guard let value = figure.reading.amount,
      let accepted = context.history.accepted(in: period)?.values
        .first(where: { $0.indicator.code == row.indicator.code }),
      case .amount(let earlier) = accepted.actual, earlier != value
    else { return nil }
    return context.finding(
      .V12, at: figure, of: row,
      ["value": .amount(value), "earlier": .amount(earlier), "period": .period(period)])
  }
}
