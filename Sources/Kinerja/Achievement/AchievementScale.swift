/// Names an achievement by the lower bounds of its bands.
///
/// Bounds are compared with the unrounded value: the regulation's table is written in whole percents, and
/// reading its gaps by lower bounds is the cautious way (90,5 is not yet 91).
package struct AchievementScale: Hashable, Sendable {
  package struct Band: Hashable, Sendable {
    package let lowerBound: Amount
    package let label: String

    package init(from lowerBound: Amount, _ label: String) {
      self.lowerBound = lowerBound
      self.label = label
    }
  }

  /// From the highest bound down.
  package let bands: [Band]
  private let lowest: String

  /// Nil where there is no band or two bands begin at one bound.
  package init?(_ bands: [Band]) {
    let sorted = bands.sorted { $0.lowerBound > $1.lowerBound }
    guard let last = sorted.last, Set(bands.map(\.lowerBound)).count == bands.count else { return nil }
    self.bands = sorted
    lowest = last.label
  }

  private init(bands: [Band], lowest: String) {
    self.bands = bands
    self.lowest = lowest
  }

  /// Permendagri 86/2017.
  package static let permendagri86 = AchievementScale(
    bands: [
      Band(from: Amount(91), "Sangat Tinggi"), Band(from: Amount(76), "Tinggi"),
      Band(from: Amount(66), "Sedang"), Band(from: Amount(51), "Rendah"),
      Band(from: .zero, "Sangat Rendah"),
    ],
    lowest: "Sangat Rendah"
  )

  /// The label of a value in percent; what is below every bound belongs to the lowest band.
  package func category(of percent: Amount) -> String {
    bands.first { percent >= $0.lowerBound }?.label ?? lowest
  }

  package func category(of achievement: Achievement) -> String? { achievement.percent.map(category(of:)) }
}
