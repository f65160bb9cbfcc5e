internal import Spreadsheet

/// Where the pages of a long sheet end, so that no heading is left alone at the foot of one.
///
/// Reckoned for a sheet that is shrunk to the width of its paper. Excel ends such pages itself and passes over breaks,
/// LibreOffice and WPS keep them. A page is taken to be a little lower than it is: one that were filled too far would
/// leave a page of a few rows behind.
struct PageBreaks {
  private static let reserve = 0.97
  /// A digit of the normal font and what every column has beside its digits, in points.
  private static let pointsPerWidth = 5.25
  private static let columnPadding = 3.75

  /// Points of the sheet on one page.
  let capacity: Double

  init(widths: some Sequence<Double>, on page: PageSetup) {
    let (short, long) = page.paper.points
    let (width, height) = page.orientation == .landscape ? (long, short) : (short, long)
    let margins = page.margins
    let sheet = widths.reduce(0) { $0 + $1 * Self.pointsPerWidth + Self.columnPadding }
    let scale = min((width - (margins.left + margins.right) * 72) / max(sheet, 1), 1)
    capacity = (height - (margins.top + margins.bottom) * 72) / max(scale, 0.1) * Self.reserve
  }

  /// The rows that begin a page after the first, from the height of every row.
  func rows(
    heights: [Double], keepingWithNext kept: Set<Int>, repeating head: ClosedRange<Int>? = nil
  ) -> [Int] {
    let repeated = head.map { $0.reduce(0) { $0 + (heights.indices.contains($1) ? heights[$1] : 0) } } ?? 0
    var breaks: [Int] = []
    var start = 0
    var used = 0.0
    var row = 0
    while row < heights.count {
      if row == start || used + heights[row] <= capacity - (start == 0 ? 0 : repeated) {
        used += heights[row]
        row += 1
        continue
      }
      var first = row
      while first > start, kept.contains(first - 1) { first -= 1 }
      // What is kept together is longer than a page.
      if first == start { first = row }
      breaks.append(first)
      start = first
      row = first
      used = 0
    }
    return breaks
  }
}

extension PageSetup.Paper {
  /// The short and the long side.
  fileprivate var points: (short: Double, long: Double) {
    switch self {
    case .a4: (595.3, 841.9)
    case .a3: (841.9, 1190.6)
    case .f4: (612, 936)
    }
  }
}
