/// A number in the digit places of a section.
struct NumberText {
  private let pattern: Shared<NumberPattern>
  /// The text of a magnitude; the sign is the caller's.
  private(set) var text = ""
  /// Whether no digit but zeros is shown.
  let isZero: Bool

  init(_ magnitude: Double, _ pattern: Shared<NumberPattern>) {
    self.pattern = pattern
    var digits = DecimalDigits(magnitude)
    digits.shift(by: pattern.value.shift)
    var exponent: Int?
    if pattern.value.exponentIsSigned == nil {
      digits.round(toDecimals: pattern.value.decimals)
    } else {
      exponent = Self.normalise(&digits, pattern)
    }
    isZero = digits.isZero
    writeInteger(digits)
    writeFraction(digits)
    if let exponent { writePower(exponent) }
  }

  /// Brings the digits into the places of a scientific pattern; three places make exponents of three.
  private static func normalise(_ digits: inout DecimalDigits, _ pattern: Shared<NumberPattern>) -> Int {
    let places = pattern.value.integerPlaces
    func exponent(_ digits: DecimalDigits) -> Int {
      guard !digits.isZero else { return 0 }
      let lowest = digits.exponent
      switch places {
      // Without a place before the point the first digit stands behind it.
      case 0: return lowest + 1
      case 1: return lowest
      default: return lowest - ((lowest % places) + places) % places
      }
    }
    let first = exponent(digits)
    var rounded = digits
    rounded.shift(by: -first)
    rounded.round(toDecimals: pattern.value.decimals)
    // Rounding may carry into another place: 9.99 with one decimal is 1.0 of the next power.
    let carried = exponent(rounded)
    rounded.shift(by: -carried)
    digits = rounded
    return first + carried
  }

  private mutating func writeInteger(_ digits: DecimalDigits) {
    write(
      digits, in: pattern.value.integer, places: pattern.value.integerPlaces,
      isGrouped: pattern.value.hasGroups)
    // Excel adds the place that `.0` lacks.
    guard pattern.value.integerPlaces == 0, pattern.value.decimals > 0, !digits.isZero, digits.exponent >= 0
    else {
      return
    }
    for power in stride(from: digits.exponent, through: 0, by: -1) {
      text.append(digit: digits.digit(atPower: power))
    }
  }

  private mutating func write(
    _ digits: DecimalDigits,
    in pieces: [NumberPattern.Piece],
    places: Int,
    isGrouped: Bool
  ) {
    var remaining = places
    for piece in pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .digit(let digit):
        remaining -= 1
        // The first place also takes all digits that have no place of their own.
        if remaining == places - 1, digits.exponent > remaining {
          for power in stride(from: digits.exponent, to: remaining, by: -1) {
            writePlace(digits, power, .optional, isGrouped)
          }
        }
        writePlace(digits, remaining, digit, isGrouped)
      }
    }
  }

  private mutating func writePlace(
    _ digits: DecimalDigits,
    _ power: Int,
    _ digit: FormatToken.Digit,
    _ isGrouped: Bool
  ) {
    let isGroupEnd = isGrouped && power > 0 && power % 3 == 0
    if !digits.isZero && digits.exponent >= power || digit == .zero {
      text.append(digit: digits.digit(atPower: power))
      if isGroupEnd { text += pattern.value.locale.groupSeparator }
    } else if digit == .padded {
      text += isGroupEnd ? "  " : " "
    }
  }

  private mutating func writeFraction(_ digits: DecimalDigits) {
    guard pattern.value.hasPoint else { return }
    text += pattern.value.locale.decimalSeparator
    var place = 0
    for piece in pattern.value.fraction {
      switch piece {
      case .literal(let literal): text += literal
      case .digit(let digit):
        place += 1
        if place <= digits.decimals || digit == .zero {
          text.append(digit: digits.digit(atPower: -place))
        } else if digit == .padded {
          text += " "
        }
      }
    }
  }

  /// The sign stands at the first digit, not at the letter: `0E+ 0` shows `1E +4`.
  private mutating func writePower(_ exponent: Int) {
    text += "E"
    let sign = exponent < 0 ? "-" : pattern.value.exponentIsSigned == true ? "+" : ""
    var pieces = pattern.value.power[...]
    while case .literal(let literal)? = pieces.first {
      text += literal
      pieces.removeFirst()
    }
    text += sign
    var places = Array(pieces)
    if let last = places.lastIndex(where: { if case .digit = $0 { true } else { false } }) {
      // The last place of an exponent is never left out.
      if exponent == 0 { places[last] = .digit(.zero) }
    } else {
      text += "\(exponent.magnitude)"
    }
    let digits = DecimalDigits(Double(exponent.magnitude))
    write(digits, in: places, places: pattern.value.powerPlaces, isGrouped: false)
  }
}
