internal import Kinerja
internal import Spreadsheet

/// The achievements of a submission as bars on one scale.
struct AchievementBars {
  struct Bar {
    let code: String
    let name: String
    /// `98,15 % - Sangat Tinggi`.
    let label: String
    /// Whole percents to draw, at most the end of the scale.
    let percent: Int
    let isCut: Bool
    /// Six hexadecimal digits.
    let color: String
  }

  /// The end of the scale in percent: achievements far above their target would make all others small.
  let end: Int
  let all: [Bar]
  private let places: [String: Int]

  private static let shortest = 120
  private static let longest = 200

  init(_ values: [CheckedValue], report: CheckReport, language: Language) {
    let known = values.compactMap { value in value.achievement.percent.map { (value.indicator, $0) } }
    let highest = known.map { Int($0.1.doubleValue.rounded(.up).clamped(to: 0...Double(Self.longest))) }.max()
    let end = max(highest ?? 0, Self.shortest)
    self.end = end
    all = known.map { indicator, percent in
      let category = report.category(percent)
      let shown = NumberText.percent(percent, in: language)
      return Bar(
        code: indicator.code, name: indicator.name,
        label: [shown, category].compactMap(\.self).joined(separator: " - "),
        percent: Int(percent.doubleValue.rounded().clamped(to: 0...Double(end))),
        isCut: percent > Amount(end),
        color: Self.color(of: percent, on: report.scale))
    }
    places = Dictionary(
      all.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func bar(of value: CheckedValue) -> Bar? {
    places[value.indicator.code].flatMap { all.indices.contains($0) ? all[$0] : nil }
  }

  private static func color(of percent: Amount, on scale: AchievementScale?) -> String {
    guard let scale else { return CategoryColors.notComputed.hex }
    let band = scale.bands.firstIndex { percent >= $0.lowerBound } ?? scale.bands.count - 1
    return CategoryColors(scale).chartColor(ofBand: band).hex
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    isNaN ? range.lowerBound : min(max(self, range.lowerBound), range.upperBound)
  }
}
