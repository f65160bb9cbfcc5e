/// What only the neighbourhood of a token tells in a section that shows a date.
enum DateTokens {
  /// Whether letters that look like date parts are only the words of a number's unit.
  ///
  /// Excel refuses dates and digits in one section, but other programs write codes such as `0 hari` or
  /// `General ha` without quotes; a number shown as a date would be worse than a word shown as it is.
  static func areWords(in tokens: [FormatToken]) -> Bool {
    guard let digit = tokens.firstIndex(where: { $0.isDigit || $0 == .general }) else { return false }
    guard tokens.contains(where: \.isDatePart) else { return false }
    guard let date = tokens.firstIndex(where: isUnmistakable) else { return true }
    return digit < date
  }

  /// The letters b, e and g are rare in dates and common in words.
  private static func isUnmistakable(_ token: FormatToken) -> Bool {
    switch token {
    case .date(.era, _), .date(.eraYear, _), .date(.buddhistYear, _): false
    default: token.isDatePart
    }
  }

  /// Turns `m` beside hours or seconds into minutes, `.000` behind seconds into their fraction, and
  /// punctuation that means something in numbers only into plain text.
  static func settled(_ section: FormatSection) -> FormatSection {
    guard section.tokens.contains(where: \.isDatePart) else { return section }
    var result = section
    result.tokens = []
    let tokens = withMinutes(section.tokens)
    var place = 0
    while place < tokens.count {
      let token = tokens[place]
      switch token {
      case .decimalPoint:
        let width = tokens[(place + 1)...].prefix { $0 == .digit(.zero) }.count
        result.tokens.append(width > 0 ? .secondFraction(width: width) : .literal("."))
        place += width
      case .digit(.zero): result.tokens.append(.literal("0"))
      case .digit(.padded): result.tokens.append(.literal(" "))
      case .digit(.optional): break
      case .comma, .slash, .percent, .numeral:
        result.tokens.append(.literal(token.plain(.english) ?? ""))
      default: result.tokens.append(token)
      }
      place += 1
    }
    return result
  }

  /// ECMA-376 Part 1, 18.8.31: m right after hours or right before seconds means minutes.
  ///
  /// Each hour and each second gives one m its meaning: the second of `hh mm mm` is a month again.
  private static func withMinutes(_ tokens: [FormatToken]) -> [FormatToken] {
    var tokens = tokens
    let parts = tokens.indices.filter { !isHalfDay(tokens[$0]) && tokens[$0].isDatePart }
    var isTaken = false
    for (order, place) in parts.enumerated() {
      let before = order > 0 ? tokens[parts[order - 1]] : nil
      let after = order + 1 < parts.count ? tokens[parts[order + 1]] : nil
      switch tokens[place] {
      case .date(.month, let width) where width <= 2:
        let followsClock = before.map { isPart(.hour, $0) || isPart(.second, $0) } ?? false
        if followsClock && !isTaken || after.map({ isPart(.second, $0) }) ?? false {
          tokens[place] = .date(.minute, width: width)
        }
        isTaken = false
      case .date(.second, _), .elapsed(.second, _): isTaken = before.map { isPart(.minute, $0) } ?? false
      default: isTaken = false
      }
    }
    return tokens
  }

  private static func isPart(_ part: FormatToken.DatePart, _ token: FormatToken) -> Bool {
    switch token {
    case .date(part, _), .elapsed(part, _): true
    default: false
    }
  }

  private static func isHalfDay(_ token: FormatToken) -> Bool {
    if case .halfDay = token { true } else { false }
  }
}
