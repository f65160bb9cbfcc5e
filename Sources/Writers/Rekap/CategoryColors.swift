internal import Kinerja
internal import Spreadsheet

/// Colours for the bands of a scale, from the best to the worst; every use stands beside the name of the band.
struct CategoryColors {
  /// Pale, to stand behind text.
  private static let fills: [RGBColor] = [0xC6E0B4, 0xE2EFDA, 0xFFF2CC, 0xF8CBAD, 0xF4A6A6]

  private let scale: AchievementScale

  init(_ scale: AchievementScale) { self.scale = scale }

  func fill(ofBand index: Int) -> RGBColor { Self.fills[place(of: index, in: Self.fills.count)] }

  /// A scale of any length is spread over the colours.
  private func place(of index: Int, in count: Int) -> Int {
    let steps = max(scale.bands.count - 1, 1)
    return min(max(index, 0) * (count - 1) / steps, count - 1)
  }

  /// Rules that colour a range by the band of its numbers, written for its first cell.
  ///
  /// A formula may give a bound a hair too low where the exact figure meets it, hence the rounding.
  func rules(for cell: CellReference) -> [ConditionalFormat] {
    let value = "ROUND(\(cell),9)"
    return scale.bands.indices.map { index in
      var conditions = ["ISNUMBER(\(cell))"]
      if index < scale.bands.count - 1 {
        conditions.append("\(value)>=\(PlainDecimal.text(scale.bands[index].lowerBound))")
      }
      if index > 0 { conditions.append("\(value)<\(PlainDecimal.text(scale.bands[index - 1].lowerBound))") }
      return .expression(
        "AND(\(conditions.joined(separator: ",")))",
        ConditionalLook(fill: fill(ofBand: index))
      )
    }
  }
}
