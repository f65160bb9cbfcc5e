internal import Kinerja

/// The audit trail of every figure that was read differently from how it is written.
enum ReadAsList {
  static func of(_ context: CheckContext) -> [ReadAs] {
    context.submission.rows.flatMap { row in
      row.figures.values.sorted { Self.isBefore($0.place, $1.place) }.compactMap(readAs)
    }
  }

  private static func readAs(_ figure: ReportedFigure) -> ReadAs? {
    guard let value = figure.reading.amount, let rule = figure.reading.rules.first, !isPlain(rule) else {
      return nil
    }
    return ReadAs(place: figure.place, raw: figure.raw, value: value, rule: rule)
  }

  /// A percent format shows the very number that is read.
  private static func isPlain(_ rule: ReadingRule) -> Bool { rule == .percentSign || rule == .percentFormat }

  private static func isBefore(_ left: Place, _ right: Place) -> Bool {
    let (a, b) = (left.cell ?? "", right.cell ?? "")
    return (a.count, a) < (b.count, b)
  }
}
