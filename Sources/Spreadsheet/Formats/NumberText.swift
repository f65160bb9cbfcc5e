/// A number in the digit places of a section.
struct NumberText {
  let locale: DisplayLocale

  /// The text of a magnitude; the sign is the caller's.
  func text(_ magnitude: Double, _ tokens: [FormatToken]) -> String {
    let pattern = NumberPattern(tokens)
    var digits = DecimalDigits(magnitude)
    digits.shift(by: pattern.shift)
    guard let isSigned = pattern.exponentIsSigned else {
      digits.round(toDecimals: pattern.decimals)
      return integer(digits, pattern) + fraction(digits, pattern)
    }
    let exponent = normalise(&digits, pattern)
    return integer(digits, pattern) + fraction(digits, pattern) + power(exponent, isSigned, pattern)
  }

  /// Brings the digits into the places of a scientific pattern; three places make exponents of three.
  private func normalise(_ digits: inout DecimalDigits, _ pattern: NumberPattern) -> Int {
    let places = max(pattern.integerPlaces, 1)
    func exponent(_ digits: DecimalDigits) -> Int {
      let lowest = digits.exponent
      return places == 1 ? lowest : lowest - ((lowest % places) + places) % places
    }
    let first = exponent(digits)
    var rounded = digits
    rounded.shift(by: -first)
    rounded.round(toDecimals: pattern.decimals)
    // Rounding may carry into another place: 9.99 with one decimal is 1.0 of the next power.
    let carried = exponent(rounded)
    rounded.shift(by: -carried)
    digits = rounded
    return first + carried
  }

  private func integer(_ digits: DecimalDigits, _ pattern: NumberPattern) -> String {
    let places = pattern.integerPlaces
    var remaining = places
    var text = ""
    for token in pattern.integer {
      guard case .digit(let digit) = token else {
        text += plain(token)
        continue
      }
      remaining -= 1
      // The first place also takes all digits that have no place of their own.
      let highest = remaining == places - 1 ? max(digits.exponent, remaining) : remaining
      for power in stride(from: highest, through: remaining, by: -1) {
        text += place(digits, power, power == remaining ? digit : .optional, pattern)
      }
    }
    if places == 0, pattern.hasPoint, digits.exponent >= 0, !digits.isZero {
      for power in stride(from: digits.exponent, through: 0, by: -1) {
        text += "\(digits.digit(atPower: power))"
      }
    }
    return text
  }

  private func place(
    _ digits: DecimalDigits,
    _ power: Int,
    _ digit: FormatToken.Digit,
    _ pattern: NumberPattern
  ) -> String {
    let isUsed = !digits.isZero && digits.exponent >= power
    guard isUsed || digit != .optional else { return "" }
    let text = isUsed || digit == .zero ? "\(digits.digit(atPower: power))" : " "
    let isGroupEnd = pattern.hasGroups && power > 0 && power % 3 == 0 && text != " "
    return isGroupEnd ? text + locale.groupSeparator : text
  }

  private func fraction(_ digits: DecimalDigits, _ pattern: NumberPattern) -> String {
    guard pattern.hasPoint else { return "" }
    var text = locale.decimalSeparator
    var place = 0
    for token in pattern.fraction {
      guard case .digit(let digit) = token else {
        text += plain(token)
        continue
      }
      place += 1
      if place <= digits.decimals || digit == .zero {
        text += "\(digits.digit(atPower: -place))"
      } else if digit == .padded {
        text += " "
      }
    }
    return text
  }

  private func power(_ exponent: Int, _ isSigned: Bool, _ pattern: NumberPattern) -> String {
    let places = pattern.power.count(where: NumberPattern.isDigit)
    let digits = "\(exponent.magnitude)"
    let padding = String(repeating: "0", count: max(places - digits.count, 0))
    let literals = pattern.power.filter { !NumberPattern.isDigit($0) }.map(plain).joined()
    return "E" + (exponent < 0 ? "-" : isSigned ? "+" : "") + padding + digits + literals
  }

  private func plain(_ token: FormatToken) -> String {
    switch token {
    case .literal(let text): text
    case .blank: " "
    case .slash: "/"
    case .decimalPoint: locale.decimalSeparator
    default: ""
    }
  }
}
