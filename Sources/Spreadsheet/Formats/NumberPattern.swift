/// The digit places of a number section, sorted out once.
struct NumberPattern {
  /// Literals and digit places before the point, from left to right.
  var integer: [FormatToken] = []
  /// The same behind the point, up to an exponent.
  var fraction: [FormatToken] = []
  /// Behind the exponent sign.
  var power: [FormatToken] = []
  var hasPoint = false
  var hasGroups = false
  var exponentIsSigned: Bool?
  /// Powers of ten to multiply by: two for each percent sign, minus three for each trailing comma.
  var shift = 0

  init(_ tokens: [FormatToken]) {
    let digitPlaces = tokens.indices.filter { Self.isDigit(tokens[$0]) }
    let point = tokens.firstIndex(of: .decimalPoint)
    let lastInteger = digitPlaces.last { $0 < point ?? tokens.count }
    for (index, token) in tokens.enumerated() {
      switch token {
      case .decimalPoint where !hasPoint: hasPoint = true
      case .comma:
        // Between digits it groups thousands, right behind the last digit it divides by a thousand.
        if let lastInteger, index < lastInteger, digitPlaces.first.map({ $0 < index }) == true {
          hasGroups = true
        } else if Self.followsDigits(index, tokens) {
          shift -= 3
        }
      case .exponent(let isSigned): exponentIsSigned = isSigned
      case .percent:
        shift += 2
        append(.literal("%"))
      default: append(token)
      }
    }
  }

  private mutating func append(_ token: FormatToken) {
    if exponentIsSigned != nil {
      power.append(token)
    } else if hasPoint {
      fraction.append(token)
    } else {
      integer.append(token)
    }
  }

  static func isDigit(_ token: FormatToken) -> Bool {
    if case .digit = token { true } else { false }
  }

  private static func followsDigits(_ index: Int, _ tokens: [FormatToken]) -> Bool {
    tokens[..<index].last { $0 != .comma }.map(isDigit) ?? false
  }

  var decimals: Int { fraction.count(where: Self.isDigit) }
  var integerPlaces: Int { integer.count(where: Self.isDigit) }
}
