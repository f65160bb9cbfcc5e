/// A test such as `[<100]` that decides whether a section of a code applies.
struct FormatCondition: Hashable, Sendable {
  enum Comparison: Hashable, Sendable { case less, lessOrEqual, equal, notEqual, greaterOrEqual, greater }

  let comparison: Comparison
  let bound: Double

  init(comparison: Comparison, bound: Double) {
    self.comparison = comparison
    self.bound = bound
  }

  /// Reads what stands between the brackets; nil for what is no condition.
  init?(_ content: String) {
    for (sign, comparison) in Self.signs where content.hasPrefix(sign) {
      let digits = content.dropFirst(sign.count).drop { $0 == " " }
      guard let bound = Double(digits) else { return nil }
      self.init(comparison: comparison, bound: bound)
      return
    }
    return nil
  }

  /// The longer signs come first, since the shorter ones begin them.
  private static let signs: [(String, Comparison)] = [
    ("<=", .lessOrEqual), ("<>", .notEqual), (">=", .greaterOrEqual), ("<", .less), (">", .greater),
    ("=", .equal),
  ]

  func holds(_ value: Double) -> Bool {
    switch comparison {
    case .less: value < bound
    case .lessOrEqual: value <= bound
    case .equal: value == bound
    case .notEqual: value != bound
    case .greaterOrEqual: value >= bound
    case .greater: value > bound
    }
  }

  /// Whether only negative numbers meet it; such a section writes its own sign (SheetJS/sheetjs#2573).
  ///
  /// `[<=0]` counts as not, since zero meets it.
  var meansNegative: Bool {
    switch comparison {
    case .less: bound <= 0
    case .lessOrEqual, .equal: bound < 0
    case .notEqual, .greaterOrEqual, .greater: false
    }
  }
}
