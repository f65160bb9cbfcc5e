/// One piece of a number format code (ECMA-376 Part 1, 18.8.31).
enum FormatToken: Hashable, Sendable {
  /// Which of `0`, `#` and `?` stands for a digit.
  enum Digit: Hashable, Sendable { case zero, optional, padded }
  /// `buddhistYear` is 543 ahead; `era` is a name and `eraYear` a count that only East Asian calendars have:
  /// elsewhere the one shows nothing and the other the full year.
  enum DatePart: Hashable, Sendable {
    case year, buddhistYear, era, eraYear, month, day, hour, minute, second
  }
  /// `AM/PM` is always shown in capitals, `A/P` as it is written.
  enum HalfDay: Hashable, Sendable { case long, short, shortLowercase }

  case literal(String)
  /// A digit 1 to 9 that stands for itself, unless it is the denominator of `# ?/8`.
  case numeral(UInt8)
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
  case halfDay(HalfDay)

  var isDatePart: Bool {
    switch self {
    case .date, .elapsed, .halfDay: true
    default: false
    }
  }

  var isDigit: Bool {
    if case .digit = self { true } else { false }
  }

  /// What the token looks like where it has no meaning of its own; nil for those that need a value.
  func plain(_ locale: DisplayLocale) -> String? {
    switch self {
    case .literal(let text): text
    case .numeral(let digit): "\(digit)"
    case .blank: " "
    case .comma: ","
    case .slash: "/"
    case .percent: "%"
    case .decimalPoint: locale.decimalSeparator
    default: nil
    }
  }
}
