internal import Kinerja

/// R01: total rows against the rows above them.
enum TotalRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> {
    context.submission.totals.isEmpty ? [] : [.R01]
  }

  static func check(_ context: CheckContext) -> [Finding] {
    context.submission.totals.compactMap { total in
      guard let stated = total.figure.reading.amount, let sum = sum(total.summands),
        let difference = stated.subtracting(sum), !difference.isZero,
        total.sectionSummands.isEmpty || stated != self.sum(total.sectionSummands)
      else { return nil }
      let isRounding = difference.magnitude <= Amount(max(total.summands.count, 1))
      return Finding(
        .R01, severity: isRounding ? .warning : .error, at: total.figure.place, heading: total.figure.heading,
        found: total.figure.raw,
        arguments: [
          "value": .amount(stated), "sum": .amount(sum), "difference": .amount(difference.magnitude),
          "field": .text(total.figure.heading),
        ])
    }
  }

  private static func sum(_ figures: [ReportedFigure]) -> Amount? {
    var sum = Amount.zero
    for amount in figures.compactMap(\.reading.amount) {
      guard let next = sum.adding(amount) else { return nil }
      sum = next
    }
    return sum
  }
}
