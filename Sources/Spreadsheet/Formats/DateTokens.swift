/// What only the neighbourhood of a token tells in a section that shows a date.
enum DateTokens {
  /// Turns `m` beside hours or seconds into minutes, `.000` behind seconds into their fraction, and
  /// punctuation that means something in numbers only into plain text.
  static func settled(_ section: FormatSection) -> FormatSection {
    guard section.tokens.contains(where: \.isDatePart) else { return section }
    var result = section
    result.tokens = []
    var place = 0
    while place < section.tokens.count {
      let token = section.tokens[place]
      switch token {
      case .date(.month, let width) where width <= 2 && isMinute(place, in: section.tokens):
        result.tokens.append(.date(.minute, width: width))
      case .decimalPoint:
        var width = 0
        while place + 1 + width < section.tokens.count, case .digit = section.tokens[place + 1 + width] {
          width += 1
        }
        result.tokens.append(width > 0 ? .secondFraction(width: width) : .literal("."))
        place += width
      case .comma: result.tokens.append(.literal(","))
      case .slash: result.tokens.append(.literal("/"))
      case .percent: result.tokens.append(.literal("%"))
      case .digit(.zero): result.tokens.append(.literal("0"))
      default: result.tokens.append(token)
      }
      place += 1
    }
    return result
  }

  /// ECMA-376 Part 1, 18.8.31: m right after hours or right before seconds means minutes.
  private static func isMinute(_ place: Int, in tokens: [FormatToken]) -> Bool {
    switch tokens[..<place].last(where: \.isDatePart) {
    case .date(.hour, _), .elapsed(.hour, _): return true
    default: break
    }
    switch tokens[(place + 1)...].first(where: \.isDatePart) {
    case .date(.second, _), .elapsed(.second, _): return true
    default: return false
    }
  }
}
