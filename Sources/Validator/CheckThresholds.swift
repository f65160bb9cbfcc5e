package import Kinerja

/// The bounds at which rules speak; an office may set its own.
package struct CheckThresholds: Hashable, Sendable {
  /// V01: percentage points between the typed and the computed achievement.
  package var achievementTolerance = Amount(1, over: 10) ?? .zero
  /// V03: share of the value of the quarter before.
  package var levelChange = Amount(25, over: 100) ?? .zero
  /// V05: percent; above the first a warning, above the second an error.
  package var highAchievement = Amount(150)
  package var impossibleAchievement = Amount(1000)
  /// V06: percent.
  package var lowAchievement = Amount(75)
  /// V04 and V11: how many figures make a pattern.
  package var patternSize = 5
  /// A04: percentage points between spending and achievement.
  package var spendingGap = Amount(30)
  /// B10: share of the target under which a percentage is probably a fraction.
  package var fractionShare = Amount(2, over: 100) ?? .zero
  /// V13: share of the value of the quarter before.
  package var implausibleDrop = Amount(1, over: 2) ?? .zero
  /// B24: points between the ratio of its parts and the reported value.
  package var ratioTolerance = Amount(1, over: 10) ?? .zero
  /// B22: decimals that a figure may have; more where its targets have more.
  package var decimalPlaces = 4
  /// B22: what rounding for display may take from a figure; half of the second decimal.
  package var roundingTolerance = Amount(5, over: 1000) ?? .zero
  /// V07: shorter explanations, such as "Sesuai jadwal", are alike by nature.
  package var copiedTextLength = 30
  /// V10: the modified z-score of Iglewicz and Hoaglin from which a figure is an outlier.
  package var outlierScore = Amount(35, over: 10) ?? .zero
  /// V10: share of the usual figure that an outlier is away from it at the least.
  package var outlierShare = Amount(25, over: 100) ?? .zero
  /// F07: the day of the month after the quarter on which reports are due.
  package var deadlineDay = 10

  package init() {}
}
