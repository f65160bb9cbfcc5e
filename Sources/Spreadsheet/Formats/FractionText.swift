/// A number as a vulgar fraction, for codes such as `# ?/?` and `# ?/8`.
struct FractionText {
  private let whole: [FormatToken]
  private let denominatorPlaces: Int
  private let fixedDenominator: Int?

  /// Nil for sections that show no fraction.
  init?(_ tokens: [FormatToken]) {
    guard let slash = tokens.firstIndex(of: .slash),
      let numerator = tokens[..<slash].lastIndex(where: NumberPattern.isDigit)
    else { return nil }
    var start = numerator
    while start > 0, NumberPattern.isDigit(tokens[start - 1]) { start -= 1 }
    whole = Array(tokens[..<start])
    let behind = tokens[(slash + 1)...]
    let literal = behind.prefix { if case .literal = $0 { true } else { false } }.reduce(into: "") {
      text,
      token in
      if case .literal(let piece) = token { text += piece }
    }
    fixedDenominator = Int(literal).flatMap { (1...9_999).contains($0) ? $0 : nil }
    denominatorPlaces = behind.prefix(while: NumberPattern.isDigit).count
    guard fixedDenominator != nil || denominatorPlaces > 0 else { return nil }
  }

  func text(_ magnitude: Double, _ locale: DisplayLocale) -> String {
    let hasWhole = whole.contains(where: NumberPattern.isDigit)
    var integer = hasWhole ? magnitude.rounded(.down) : 0
    var (numerator, denominator) = nearest(magnitude - integer)
    if hasWhole, numerator == denominator {
      integer += 1
      numerator = 0
    }
    let wholeText = NumberText(locale: locale).text(integer, whole)
    guard numerator > 0 || !hasWhole else {
      let blanks = String(repeating: " ", count: denominatorPlaces * 2 + 1)
      return (integer == 0 ? "0" : wholeText.trimmedEnd) + " " + blanks
    }
    let padding = String(repeating: " ", count: max(denominatorPlaces - "\(numerator)".count, 0))
    let trailing = String(repeating: " ", count: max(denominatorPlaces - "\(denominator)".count, 0))
    return wholeText + padding + "\(numerator)/\(denominator)" + trailing
  }

  /// The nearest fraction whose denominator has the places there are, the smallest such one.
  private func nearest(_ value: Double) -> (Int, Int) {
    if let fixedDenominator {
      return (Int(exactly: (value * Double(fixedDenominator)).rounded()) ?? 0, fixedDenominator)
    }
    var best = (numerator: 0, denominator: 1)
    var distance = Double.infinity
    let largest = [9, 99, 999, 9_999][min(denominatorPlaces, 4) - 1]
    for denominator in 1...largest {
      guard let numerator = Int(exactly: (value * Double(denominator)).rounded()) else { continue }
      let gap = abs(value - Double(numerator) / Double(denominator))
      if gap < distance - 1e-15 { (best, distance) = ((numerator, denominator), gap) }
    }
    return best
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
