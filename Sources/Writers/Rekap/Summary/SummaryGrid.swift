/// The grid of the `Ringkasan` sheet: the table of units at the left, everything else at the right.
enum SummaryGrid {
  // The table of units
  static let number = 0
  static let code = 1
  static let unit = 2
  static let report = 3
  static let indicators = 4
  static let computed = 5
  static let average = 6
  static let category = 7
  static let share = 8
  /// What was spent; in a year, how far achievement is ahead of spending.
  static let last = 9
  static let left = number...last

  static let gap = 10
  static let right = 11...20
  static let all = 0...20

  private static let widths: [Double] = [
    4, 9, 40, 16, 9, 9, 9, 13, 9, 10, 1.5, 5, 10, 12, 12, 12, 12, 11, 11, 11, 14,
  ]

  static func width(of column: Int) -> Double { widths.indices.contains(column) ? widths[column] : 9 }

  static func width(of columns: ClosedRange<Int>) -> Double { columns.reduce(0) { $0 + width(of: $1) } }

  /// Of all columns on paper, in points: each brings five pixels of its own along.
  static let paperWidth = all.reduce(0) { $0 + width(of: $1) * 5.25 + 3.75 }

  static let tiles: [ClosedRange<Int>] = [0...2, 3...6, 7...9, 11...15, 16...20]

  // Reports received: a label, then seven counts
  static let completenessLabel = 11...13
  static let completenessCounts = 14...20

  static let signature = 17...20
  static let besideSignature = 11...16
}

/// The columns of the list of low indicators, on either side of the sheet.
struct LowColumns {
  let number: ClosedRange<Int>
  let unit: ClosedRange<Int>
  let indicator: ClosedRange<Int>
  let target: ClosedRange<Int>
  let actual: ClosedRange<Int>
  let achievement: ClosedRange<Int>
  let category: ClosedRange<Int>

  static let left = LowColumns(
    number: 0...0, unit: 1...1, indicator: 2...3, target: 4...5, actual: 6...6, achievement: 7...7,
    category: 8...9)
  static let right = LowColumns(
    number: 11...11, unit: 12...12, indicator: 13...16, target: 17...17, actual: 18...18,
    achievement: 19...19, category: 20...20)

  var all: ClosedRange<Int> { number.lowerBound...category.upperBound }
}
