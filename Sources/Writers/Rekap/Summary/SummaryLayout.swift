internal import Kinerja

/// The grid of the `Ringkasan` sheet: tables at the left, charts and signature at the right.
struct SummaryLayout {
  let bandCount: Int
  /// True where many units make the page high, which leaves room at its sides.
  let isHigh: Bool

  static let number = 0
  static let code = 1
  static let unit = 2
  static let indicators = 3
  static let computed = 4
  static let average = 5
  static let category = 6

  /// One column for each band of the scale, then one for what is not computed.
  var bands: ClosedRange<Int> { (Self.category + 1)...(Self.category + bandCount) }
  var notComputed: Int { bands.upperBound + 1 }
  var budget: Int { notComputed + 1 }
  var spent: Int { budget + 1 }
  var share: Int { spent + 1 }
  var table: ClosedRange<Int> { Self.number...share }
  /// The table of completeness has one column each for: due, four verdicts, missing, share.
  static let completeness = 3...9
  private var gap: Int { share + 1 }
  var charts: ClosedRange<Int> { (gap + 1)...(gap + 8) }
  var all: ClosedRange<Int> { 0...charts.upperBound }

  /// In the table of low indicators, under the counts of the table above.
  var lowIndicator: ClosedRange<Int> { Self.unit...Self.category }
  var lowTarget: ClosedRange<Int> { bands.lowerBound...(bands.lowerBound + (bandCount - 1) / 2) }
  var lowActual: ClosedRange<Int> { (lowTarget.upperBound + 1)...notComputed }
  var lowAchievement: Int { budget }
  var lowCategory: ClosedRange<Int> { spent...share }

  func width(of column: Int) -> Double {
    switch column {
    case Self.number: 4
    case Self.code: 11
    case Self.unit: isHigh ? 52 : 32
    case Self.indicators, Self.computed: 8.5
    case Self.average: 10
    case Self.category: 12.5
    case budget, spent: 14.5
    case share: 12
    case gap: 2
    case charts: isHigh ? 12 : 7.5
    default: 7.5
    }
  }

  var lowIndicatorWidth: Double { lowIndicator.reduce(0) { $0 + width(of: $1) } }
}
