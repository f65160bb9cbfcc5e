/// The places of a section that shows vulgar fractions, such as `# ?/?` and `# ?/8`, sorted out once.
struct FractionPattern: Sendable {
  enum Denominator: Sendable {
    case places([FormatToken.Digit])
    /// A number that stands in the code itself, never zero, and its digits.
    case fixed(Double, digits: Int)
  }

  /// Before the fraction, with the places of the whole number if there are any.
  let whole: Shared<NumberPattern>
  /// The same, but showing the zero of a number that has no whole and no shown fraction.
  let wholeZero: Shared<NumberPattern>
  let hasWhole: Bool
  /// Between the whole number and the numerator.
  let gap: String
  let numerator: [FormatToken.Digit]
  let beforeSlash: String
  let afterSlash: String
  let denominator: Denominator
  let trailing: String
  /// Two for each percent sign, as in any other number.
  let shift: Int

  /// Nil for sections that show no fraction.
  init?(_ tokens: [FormatToken], locale: DisplayLocale) {
    guard let slash = tokens.firstIndex(of: .slash), !tokens.contains(where: Self.isDecimal),
      let last = tokens[..<slash].lastIndex(where: \.isDigit)
    else { return nil }
    let start = tokens[..<last].lastIndex { !$0.isDigit }.map { $0 + 1 } ?? 0
    let behind = tokens[(slash + 1)...].drop { !$0.isDigit && !Self.isNumeral($0) }
    guard let denominator = Self.denominator(behind) else { return nil }
    self.denominator = denominator
    numerator = tokens[start...last].compactMap { if case .digit(let digit) = $0 { digit } else { nil } }
    hasWhole = tokens[..<start].contains(where: \.isDigit)
    let wholeEnd = hasWhole ? (tokens[..<start].lastIndex(where: \.isDigit) ?? start - 1) + 1 : start
    whole = Shared(NumberPattern(Array(tokens[..<wholeEnd]), locale: locale))
    var zeroTokens = Array(tokens[..<wholeEnd])
    if hasWhole { zeroTokens[wholeEnd - 1] = .digit(.zero) }
    wholeZero = Shared(NumberPattern(zeroTokens, locale: locale))
    gap = Self.plain(tokens[wholeEnd..<start], locale)
    beforeSlash = Self.plain(tokens[(last + 1)..<slash], locale)
    afterSlash = Self.plain(tokens[(slash + 1)..<behind.startIndex], locale)
    trailing = Self.plain(behind.dropFirst(denominator.width), locale)
    shift = 2 * tokens.count { $0 == .percent }
  }

  private static func isDecimal(_ token: FormatToken) -> Bool {
    switch token {
    case .decimalPoint, .exponent: true
    default: false
    }
  }

  private static func isNumeral(_ token: FormatToken) -> Bool {
    if case .numeral = token { true } else { false }
  }

  /// The first run of places; more places behind it are only padding.
  private static func denominator(_ tokens: ArraySlice<FormatToken>) -> Denominator? {
    guard let first = tokens.first else { return nil }
    guard isNumeral(first) else {
      let run = tokens.prefix(while: \.isDigit)
      return .places(run.compactMap { if case .digit(let digit) = $0 { digit } else { nil } })
    }
    var value = 0.0
    let run = tokens.prefix { isNumeral($0) || $0 == .digit(.zero) }
    // Doubles count exactly up to here; Excel itself takes no more than five digits.
    guard run.count <= 15 else { return nil }
    for token in run {
      value *= 10
      if case .numeral(let digit) = token { value += Double(digit) }
    }
    return .fixed(value, digits: run.count)
  }

  private static func plain(_ tokens: ArraySlice<FormatToken>, _ locale: DisplayLocale) -> String {
    tokens.map { token in
      switch token {
      case .digit(.zero): "0"
      case .digit(.padded): " "
      default: token.plain(locale) ?? ""
      }
    }.joined()
  }
}

extension FractionPattern.Denominator {
  /// How many tokens of the code it takes.
  fileprivate var width: Int {
    switch self {
    case .places(let places): places.count
    case .fixed(_, let digits): digits
    }
  }
}
