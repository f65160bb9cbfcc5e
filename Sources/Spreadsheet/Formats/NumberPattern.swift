/// The digit places of a number section, sorted out once.
struct NumberPattern: Sendable {
  enum Piece: Hashable, Sendable {
    case literal(String)
    case digit(FormatToken.Digit)
  }

  /// Literals and digit places before the point, from left to right.
  private(set) var integer: [Piece] = []
  /// The same behind the point, up to an exponent.
  private(set) var fraction: [Piece] = []
  /// Behind the exponent sign.
  private(set) var power: [Piece] = []
  private(set) var hasPoint = false
  private(set) var hasGroups = false
  private(set) var exponentIsSigned: Bool?
  /// Powers of ten to multiply by: two for each percent sign, minus three for each trailing comma.
  private(set) var shift = 0
  private(set) var integerPlaces = 0
  private(set) var decimals = 0
  private(set) var powerPlaces = 0
  let locale: DisplayLocale

  init(_ tokens: [FormatToken], locale: DisplayLocale) {
    self.locale = locale
    var place = 0
    let end = tokens.firstIndex { if case .exponent = $0 { true } else { false } } ?? tokens.count
    while place < tokens.count {
      switch tokens[place] {
      case .decimalPoint where !hasPoint && exponentIsSigned == nil: hasPoint = true
      case .comma:
        let run = tokens[place...].prefix { $0 == .comma }.count
        takeCommas(tokens, place, run, end)
        place += run - 1
      case .exponent(let isSigned) where exponentIsSigned == nil: exponentIsSigned = isSigned
      case .exponent: append(.literal("E"))
      case .percent:
        shift += 2
        append(.literal("%"))
      case .digit(let digit): append(.digit(digit))
      case let token: token.plain(locale).map { append(.literal($0)) }
      }
      place += 1
    }
    integerPlaces = Self.places(integer)
    decimals = Self.places(fraction)
    powerPlaces = Self.places(power)
  }

  /// Between digits commas group thousands, behind the last digit each divides by a thousand, behind
  /// anything else they are commas (borgar/numfmt#22).
  private mutating func takeCommas(_ tokens: [FormatToken], _ place: Int, _ run: Int, _ end: Int) {
    guard place < end, place > 0, Self.isPlace(tokens[place - 1]) else { return append(.literal(",")) }
    let rest = tokens[(place + run)..<max(place + run, end)]
    if rest.first?.isDigit == true {
      if !hasPoint { hasGroups = true }
    } else if rest.first == .decimalPoint || !rest.contains(where: \.isDigit) {
      shift -= 3 * run
    }
  }

  private static func isPlace(_ token: FormatToken) -> Bool {
    switch token {
    case .digit, .numeral, .decimalPoint: true
    default: false
    }
  }

  private static func places(_ pieces: [Piece]) -> Int {
    pieces.count { if case .digit = $0 { true } else { false } }
  }

  private mutating func append(_ piece: Piece) {
    if exponentIsSigned != nil {
      power.append(piece)
    } else if hasPoint {
      fraction.append(piece)
    } else {
      integer.append(piece)
    }
  }
}
