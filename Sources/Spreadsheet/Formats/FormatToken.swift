/// One piece of a number format code (ECMA-376 Part 1, 18.8.31).
enum FormatToken: Hashable, Sendable {
  /// Which of `0`, `#` and `?` stands for a digit.
  enum Digit: Hashable, Sendable { case zero, optional, padded }
  enum DatePart: Hashable, Sendable { case year, month, day, hour, minute, second }

  case literal(String)
  /// The width of a character, shown as one blank.
  case blank
  case digit(Digit)
  case decimalPoint
  case comma
  case percent
  case exponent(alwaysSigned: Bool)
  case slash
  case text
  case general
  case date(DatePart, width: Int)
  /// Digits of a second behind a point.
  case secondFraction(width: Int)
  case elapsed(DatePart, width: Int)
  /// `AM/PM`, or `A/P` where short.
  case halfDay(isShort: Bool)

  var isDatePart: Bool {
    switch self {
    case .date, .elapsed, .halfDay: true
    default: false
    }
  }
}

/// One of the up to four sections of a code, parted by semicolons.
struct FormatSection: Hashable, Sendable {
  /// A test such as `[<100]` that decides whether the section applies.
  struct Condition: Hashable, Sendable {
    enum Comparison: Hashable, Sendable { case less, lessOrEqual, equal, notEqual, greaterOrEqual, greater }

    let comparison: Comparison
    let bound: Double

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
  }

  var tokens: [FormatToken] = []
  var condition: Condition?
  /// The language of `[$-421]`, as a Windows locale number; it decides the names of months and days.
  var language: Int?

  var kind: NumberFormat.Kind {
    if tokens.contains(where: \.isDatePart) {
      let isElapsed = tokens.contains {
        if case .elapsed = $0 { true } else { false }
      }
      return isElapsed ? .duration : .date
    }
    if tokens.contains(.percent) { return .percent }
    if tokens.contains(.general) { return .general }
    if tokens.contains(.text) { return .text }
    return .number
  }
}
