/// The choices of an office about how achievements are calculated.
package struct CalculationRules: Hashable, Sendable {
  /// For lower-is-better indicators that name no formula of their own.
  package var lowerIsBetterFormula: LowerIsBetterFormula
  /// The most that one achievement counts for in an average, in percent; the achievement itself is never cut.
  package var averageCap: Amount?
  package var scale: AchievementScale
  package var predicateScales: [PredicateScale]

  package init(
    lowerIsBetterFormula: LowerIsBetterFormula = .difference,
    averageCap: Amount? = nil,
    scale: AchievementScale = .permendagri86,
    predicateScales: [PredicateScale] = PredicateScale.standard
  ) {
    self.lowerIsBetterFormula = lowerIsBetterFormula
    self.averageCap = averageCap
    self.scale = scale
    self.predicateScales = predicateScales
  }

  package func formula(for indicator: Indicator) -> AchievementFormula {
    AchievementFormula(
      direction: indicator.direction,
      lowerIsBetter: indicator.lowerIsBetterFormula ?? lowerIsBetterFormula,
      unreachedQuotient: averageCap,
      predicateScales: predicateScales
    )
  }
}
