internal import Kinerja

/// Finds the quarter that a heading names.
enum HeadingQuarter {
  private static let bare: [String: Quarter] = [
    "i": .first, "1": .first, "ii": .second, "2": .second, "iii": .third, "3": .third, "iv": .fourth,
    "4": .fourth,
    "iiii": .fourth,
  ]

  /// The quarter of a path: named outright, or as a bare numeral under a group.
  static func quarter(of path: [String]) -> Quarter? {
    for (depth, text) in path.enumerated().reversed() {
      if let quarter = quarter(in: text, underGroup: depth > 0) { return quarter }
    }
    return nil
  }

  static func quarter(in text: String, underGroup: Bool) -> Quarter? {
    if let quarter = QuarterText(text).quarter { return quarter }
    guard underGroup else { return nil }
    return bare[HeadingText(text).phrase]
  }

  /// `1` to `4` alone, which name quarters where they stand side by side under a group; a CSV file has them as text.
  static func isBareNumeral(_ text: String) -> Bool { bare[HeadingText(text).phrase] != nil }
}
