internal import Kinerja

/// V01, V05, V06: the achievement, as typed and as computed.
enum AchievementRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> {
    let columns = context.submission.columns
    var codes: Set<FindingCode> = [.V05]
    if columns[.achievement(nil)] != nil || columns[.annualAchievement] != nil { codes.insert(.V01) }
    if hasExplanations(context) { codes.insert(.V06) }
    return codes
  }

  static func notChecked(_ context: CheckContext) -> [NotChecked] {
    hasExplanations(context) ? [] : [NotChecked(code: .V06, reason: .columnMissing)]
  }

  private static func hasExplanations(_ context: CheckContext) -> Bool {
    context.submission.columns[.hindering] != nil || context.submission.columns[.followUp] != nil
  }

  static func check(_ context: CheckContext) -> [Finding] {
    context.rows.flatMap { row in
      [
        typed(row, .achievement(nil), context), typed(row, .annualAchievement, context),
        extreme(row, context),
        unexplained(row, context),
      ].compactMap { $0 }
    }
  }

  private static func typed(_ row: IndicatorRow, _ field: ReportField, _ context: CheckContext) -> Finding? {
    guard let figure = row.row.figures[field] else { return nil }
    if case .unreadable(.errorValue) = figure.reading.outcome {
      return context.finding(
        .V01, variant: "error", at: figure, of: row, computedArguments(row, field, context))
    }
    guard let typed = figure.reading.amount, let computed = computed(row, field, context),
      let difference = typed.subtracting(computed),
      difference.magnitude > context.thresholds.achievementTolerance
    else { return nil }
    return context.finding(
      .V01, severity: .warning, variant: field == .annualAchievement ? "annual" : "differs", at: figure,
      of: row,
      ["computed": .amount(computed), "typed": .amount(typed), "target": .target(target(row, field))])
  }

  private static func target(_ row: IndicatorRow, _ field: ReportField) -> Target {
    field == .annualAchievement ? row.value.annualTarget : row.value.target
  }

  private static func computedArguments(
    _ row: IndicatorRow, _ field: ReportField, _ context: CheckContext
  ) -> [String: FindingArgument] {
    computed(row, field, context).map { ["computed": .amount($0)] } ?? [:]
  }

  private static func computed(_ row: IndicatorRow, _ field: ReportField, _ context: CheckContext) -> Amount?
  {
    guard field == .annualAchievement else { return row.value.achievement.percent }
    guard let actual = toDate(row) else { return nil }
    return context.rules.formula(for: row.indicator)
      .achievement(of: .amount(actual), against: row.value.annualTarget).percent
  }

  /// The figure to date that a percentage of the year is made from: the report's own, where it has one.
  private static func toDate(_ row: IndicatorRow) -> Amount? {
    if let figure = row.row.figures[.cumulativeActual] { return figure.reading.amount }
    return row.indicator.accumulation == .sum || row.indicator.accumulation == .average ? nil : row.amount
  }

  private static func extreme(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard let achievement = row.value.achievement.percent, achievement > context.thresholds.highAchievement
    else {
      return nil
    }
    let isImpossible = achievement > context.thresholds.impossibleAchievement
    return context.finding(
      .V05, severity: isImpossible ? .error : .warning, at: row.actual, of: row,
      [
        "achievement": .amount(achievement), "value": row.amount.map { .amount($0) } ?? .text(""),
        "limit": .amount(
          isImpossible ? context.thresholds.impossibleAchievement : context.thresholds.highAchievement),
        "target": .target(row.value.target),
      ])
  }

  private static func unexplained(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard let achievement = row.value.achievement.percent, achievement < context.thresholds.lowAchievement,
      row.text(.hindering) == nil, row.text(.followUp) == nil
    else { return nil }
    guard let blank = row.row.texts[.hindering] ?? row.row.texts[.followUp] else { return nil }
    return Finding(
      .V06, at: blank.place, heading: blank.heading, indicator: row.indicator.code,
      arguments: ["achievement": .amount(achievement)])
  }
}
