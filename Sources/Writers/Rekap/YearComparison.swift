internal import Kinerja

/// What an indicator of a year is set beside: the end of the Renstra, and the year before.
struct YearComparison {
  /// The year against the target at the end of the Renstra; nil where the agreement names none.
  let strategic: Standing?
  /// Nil where it was not agreed the year before, or nothing of that year is known.
  let lastYear: IndicatorRecap?

  /// `index` is the place of the unit in the recap.
  init(_ indicator: IndicatorRecap, ofUnitAt index: Int, in input: RekapInput) {
    guard case .year = input.period else {
      strategic = nil
      lastYear = nil
      return
    }
    let agreed = indicator.indicator
    let (target, actual) = (agreed.strategicTarget, indicator.standing.actual)
    strategic =
      target.isDue
      ? Standing(
        target: target,
        actual: actual,
        achievement: input.rules.formula(for: agreed).achievement(of: actual, against: target)
      ) : nil
    lastYear = input.lastYear?.unit(at: index)?.sameIndicator(as: agreed)
  }
}
