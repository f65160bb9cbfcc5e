internal import Kinerja

/// B06: targets typed in the report against the agreed ones.
enum TargetTypedRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> {
    let columns = context.submission.columns
    let fields: [ReportField] = [.annualTarget, .quarterTarget(nil), .target]
    return fields.contains { columns[$0] != nil } ? [.B06] : []
  }

  static func check(_ context: CheckContext) -> [Finding] {
    context.rows.flatMap { row in
      [
        compare(row, .annualTarget, with: row.value.annualTarget, "annual", context),
        compare(row, .quarterTarget(nil), with: row.value.target, "quarter", context),
        compareUnspecified(row, context),
      ].compactMap { $0 }
    }
  }

  private static func compare(
    _ row: IndicatorRow, _ field: ReportField, with agreed: Target, _ variant: String, _ context: CheckContext
  ) -> Finding? {
    guard let figure = row.row.figures[field], agreed != .none, !agrees(figure.reading, agreed, context)
    else {
      return nil
    }
    return context.finding(
      .B06, variant: variant, at: figure, of: row, ["agreed": .target(agreed), "source": context.source])
  }

  /// A column "Target" without a period may hold that of the year or that of the quarter.
  private static func compareUnspecified(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard let figure = row.row.figures[.target], row.value.target != .none,
      !agrees(figure.reading, row.value.annualTarget, context),
      !agrees(figure.reading, row.value.target, context)
    else { return nil }
    return context.finding(
      .B06, variant: "quarter", at: figure, of: row,
      ["agreed": .target(row.value.target), "source": context.source])
  }

  private static func agrees(_ reading: FigureReading, _ agreed: Target, _ context: CheckContext) -> Bool {
    switch (reading.outcome, agreed) {
    case (.blank, _): true
    case (.amount(let typed), .amount(let target)), (.bound(let typed, _), .amount(let target)):
      typed == target || reading.otherReading == target
    case (.range(let low, let high), .range(let agreedLow, let agreedHigh)):
      low == agreedLow && high == agreedHigh
    case (.predicate(let label, _), .predicate(let target)):
      TextFingerprint.normalize(label) == TextFingerprint.normalize(target)
        || context.rules.predicateScales.grade(of: label, against: target)?.grade
          == context.rules.predicateScales.grade(of: target, against: target)?.grade
    case (.dash, .notDue), (.notApplicable, .notDue), (.notAvailable, .notDue): true
    case (.unreadable(.text), .predicate): true
    default: false
    }
  }
}
