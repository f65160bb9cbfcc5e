internal import Kinerja
internal import Spreadsheet

/// How achievements, categories and averages come about.
extension MethodSheet {
  mutating func writeCalculation() throws(WorkbookWriteError) {
    try writeFormulas()
    try section(MethodTexts.reasons)
    try head([MethodTexts.reason, MethodTexts.meaning])
    for reason in NoAchievementReason.inOrder {
      try row([phrase(reason.word), phrase(MethodTexts.treatment(of: reason))])
    }
    try writeScale()
    try section(MethodTexts.combination)
    try head([MethodTexts.kind, MethodTexts.semester, MethodTexts.year])
    for accumulation in Accumulation.inOrder {
      let rule = MethodTexts.combination(of: accumulation)
      try row([phrase(accumulation.word), phrase(rule.semester), phrase(rule.year)])
    }
    try sentence(MethodTexts.combinationRule)
    try section(MethodTexts.averages)
    try sentence(MethodTexts.averageRule)
    let cap = input.rules.averageCap.map { NumberText.text($0, in: input.language) }
    try sentence(cap.map(MethodTexts.cap) ?? MethodTexts.noCap)
    try sentence(
      MethodTexts.lowRule(
        NumberText.text(LowIndicators.bound(of: input.rules.scale), in: input.language)))
    try sentence(MethodTexts.budgetRule)
    try sentence(MethodTexts.knownBudgetRule)
    if case .year = input.period { try sentence(MethodTexts.efficiencyRule) }
    if input.lastYear != nil { try sentence(MethodTexts.lastYearRule) }
    if case .year = input.period, input.hasStrategicTargets { try sentence(MethodTexts.strategicRule) }
    try writeRatings()
  }

  private mutating func writeFormulas() throws(WorkbookWriteError) {
    let used = Dictionary(grouping: input.recap.units.lazy.flatMap(\.indicators).map(\.indicator)) {
      FormulaUse($0, rules: input.rules)
    }
    let cap = NumberText.text(input.rules.averageCap ?? .hundred, in: input.language)
    let rules: [(FormulaUse, Phrase)] = [
      (FormulaUse(direction: .higherIsBetter), MethodTexts.higher),
      (FormulaUse(direction: .lowerIsBetter, lowerIsBetter: .difference), MethodTexts.difference),
      (FormulaUse(direction: .lowerIsBetter, lowerIsBetter: .quotient), MethodTexts.quotient(cap)),
      (FormulaUse(direction: .exact), MethodTexts.exact),
      (FormulaUse(direction: .range), MethodTexts.range),
      (FormulaUse(direction: .predicate), MethodTexts.rating),
    ]
    try section(MethodTexts.formulas)
    try head([MethodTexts.direction, MethodTexts.formula, MethodTexts.indicatorCount])
    for (use, formula) in rules {
      let count = used[use]?.count ?? 0
      try row([phrase(use.direction.word), phrase(formula), .number(Double(count))])
    }
  }

  private mutating func writeScale() throws(WorkbookWriteError) {
    let colors = CategoryColors(input.rules.scale)
    try section(MethodTexts.scale)
    try head([RekapLabels.category, MethodTexts.lowerBound])
    for (index, band) in input.rules.scale.bands.enumerated() {
      try row(
        [.text(PlainText.oneLine(band.label)), .number(band.lowerBound.cellNumber)],
        looks: [
          0: styles.text(on: colors.fill(ofBand: index)),
          1: band.lowerBound.isWhole ? styles.count : styles.figure(decimals: band.lowerBound.shownDecimals),
        ]
      )
    }
    try sentence(MethodTexts.scaleRule)
  }

  private mutating func writeRatings() throws(WorkbookWriteError) {
    try section(MethodTexts.ratings)
    try head([MethodTexts.scaleName, MethodTexts.order])
    for scale in input.rules.predicateScales {
      let order = scale.grades.map(\.label).joined(separator: " < ")
      let rule = scale.isMetOrNot ? " (\(input.text(MethodTexts.metOrNot)))" : ""
      try row([.text(PlainText.oneLine(scale.name)), .text(PlainText.oneLine(order + rule))])
    }
  }
}

/// The formula that an indicator goes by.
private struct FormulaUse: Hashable {
  let direction: Direction
  var lowerIsBetter: LowerIsBetterFormula?
}

extension FormulaUse {
  init(_ indicator: Indicator, rules: CalculationRules) {
    direction = indicator.direction
    lowerIsBetter =
      indicator.direction == .lowerIsBetter ? rules.formula(for: indicator).lowerIsBetter : nil
  }
}

extension NoAchievementReason {
  fileprivate static let inOrder: [NoAchievementReason] = [
    .targetZero, .notDue, .noTarget, .missing, .nihil, .notAvailable, .notApplicable, .notComparable,
  ]
}

extension Accumulation {
  fileprivate static let inOrder: [Accumulation] = [
    .sum, .cumulative, .lastValue, .average, .ratio, .predicate,
  ]
}
