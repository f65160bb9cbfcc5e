/// A number as a vulgar fraction.
struct FractionText {
  let pattern: FractionPattern

  /// The text of a magnitude; the sign is the caller's.
  func text(_ magnitude: Double) -> String {
    let value = pattern.shift == 0 ? magnitude : magnitude * Self.power(pattern.shift)
    var whole = pattern.hasWhole ? value.rounded(.down) : 0
    var fraction = nearest(value - whole)
    if pattern.hasWhole, fraction.numerator >= fraction.denominator {
      whole += (fraction.numerator / fraction.denominator).rounded(.down)
      fraction = (0, 1)
    }
    let isShown = fraction.numerator > 0 || !pattern.hasWhole || isZeroShown
    let isBare = whole == 0 && !isShown
    let wholeText = NumberText(whole, isBare ? pattern.wholeZero : pattern.whole).text
    return wholeText + gap(isShown, hasWhole: whole > 0 || !wholeText.isEmpty)
      + numerator(fraction.numerator, isShown) + part(pattern.beforeSlash, isShown)
      + part("/", isShown) + part(pattern.afterSlash, isShown)
      + denominator(fraction.denominator, isShown) + pattern.trailing
  }

  /// Whether a fraction that is zero keeps its place as blanks; `#` on both sides of the slash leave none.
  private var keepsPlace: Bool {
    if pattern.numerator.contains(where: { $0 != .optional }) { return true }
    if case .places(let places) = pattern.denominator { return places.contains { $0 != .optional } }
    return false
  }

  private var isZeroShown: Bool {
    if pattern.numerator.contains(.zero) { return true }
    if case .places(let places) = pattern.denominator { return places.contains(.zero) }
    return false
  }

  private func part(_ text: String, _ isShown: Bool) -> String {
    isShown ? text : keepsPlace ? Self.blanks(text.count) : ""
  }

  private func gap(_ isShown: Bool, hasWhole: Bool) -> String {
    guard pattern.hasWhole else { return "" }
    if isShown && hasWhole { return pattern.gap }
    let hasNumeratorPlace = pattern.numerator.contains { $0 != .optional }
    return keepsPlace && (hasWhole || hasNumeratorPlace) ? Self.blanks(pattern.gap.count) : ""
  }

  private func numerator(_ value: Double, _ isShown: Bool) -> String {
    let digits = isShown && (value > 0 || !pattern.hasWhole) ? Self.digits(value) : ""
    return pattern.numerator.dropLast(digits.count).map(Self.padding).joined() + digits
  }

  private func denominator(_ value: Double, _ isShown: Bool) -> String {
    switch pattern.denominator {
    case .fixed(_, let count):
      return isShown ? Self.digits(value, atLeast: count) : part(Self.blanks(count), false)
    case .places(let places):
      let digits = isShown ? Self.digits(value) : ""
      // Zeros stand before the digits, blanks behind them, where the next denominator has its digits.
      if places.contains(.zero) { return places.dropLast(digits.count).map(Self.padding).joined() + digits }
      return digits + places.dropFirst(digits.count).map(Self.padding).joined()
    }
  }

  private func nearest(_ value: Double) -> (numerator: Double, denominator: Double) {
    switch pattern.denominator {
    case .fixed(let denominator, _): ((value * denominator).rounded(), denominator)
    case .places(let places): Self.approximate(value, below: Self.power(min(places.count, 15)))
    }
  }

  /// The last convergent of the continued fraction whose denominator has a place.
  ///
  /// It is not always the nearest: Excel shows 1.3 as 1 1/3 and 2.3 as 2 2/7, and the rounding of doubles
  /// decides which (J. Kennedy, "Algorithm to convert a decimal to a fraction").
  private static func approximate(_ value: Double, below limit: Double) -> (Double, Double) {
    guard value != value.rounded(.down) else { return (value, 1) }
    var rest = value
    var (lastNumerator, lastDenominator) = (0.0, 0.0)
    var (numerator, denominator) = (0.0, 1.0)
    repeat {
      rest = 1 / (rest - rest.rounded(.down))
      let next = denominator * rest.rounded(.down) + lastDenominator
      (lastNumerator, lastDenominator) = (numerator, denominator)
      (numerator, denominator) = ((value * next + 0.5).rounded(.down), next)
      // Written so that it also ends at what is no number.
      guard denominator < limit else {
        return lastNumerator == 0 ? (value.rounded(.down), 1) : (lastNumerator, lastDenominator)
      }
    } while abs(value - numerator / denominator) >= 1e-13 && rest != rest.rounded(.down)
    return (numerator, denominator)
  }

  private static func digits(_ value: Double, atLeast count: Int = 1) -> String {
    let digits = DecimalDigits(value).text(decimals: 0, point: "")
    return String(repeating: "0", count: max(count - digits.count, 0)) + digits
  }

  private static func padding(_ place: FormatToken.Digit) -> String {
    switch place {
    case .zero: "0"
    case .padded: " "
    case .optional: ""
    }
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  private static func power(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<min(exponent, 308) { power *= 10 }
    return power
  }
}
