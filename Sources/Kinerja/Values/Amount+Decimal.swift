/// Amounts of decimal numbers in their machine form: `-12.5`, `1E-3`.
extension Amount {
  /// Reads an optional sign, digits with an optional `.`, and an optional exponent.
  ///
  /// The value is exact; nil for any other text and where it has more than 18 significant digits or decimal
  /// places after leading and trailing zeros.
  package init?(decimal bytes: some Sequence<UInt8>) {
    self.init(decimal: bytes, significantDigits: nil)
  }

  /// With a limit, digits beyond it are rounded half up in magnitude instead of refused.
  package init?(decimal bytes: some Sequence<UInt8>, significantDigits limit: Int?) {
    var reader = DecimalReader()
    for byte in bytes {
      guard reader.take(byte) else { return nil }
    }
    guard let decimal = reader.finish(significantDigits: limit) else { return nil }
    self = decimal
  }
}

/// Takes a decimal number byte by byte.
private struct DecimalReader {
  private enum Part { case start, whole, fraction, exponentStart, exponentSign, exponent }

  private var part = Part.start
  private var isNegative = false
  /// Significant digits without leading zeros; more than `keptDigits` are only counted.
  private var digits: [UInt8] = []
  private var droppedDigits = 0
  private var decimals = 0
  private var hasDigits = false
  private var exponent = 0
  private var exponentIsNegative = false

  /// More digits than this cannot change the result: 18 are used, and one decides the rounding.
  private static let keptDigits = 60
  private static let exponentLimit = 10_000

  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): take(digit: byte - UInt8(ascii: "0"))
    case UInt8(ascii: "."):
      guard part == .start || part == .whole else { return false }
      part = .fraction
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      return take(sign: byte == UInt8(ascii: "-"))
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      guard hasDigits, part == .whole || part == .fraction else { return false }
      part = .exponentStart
    default: return false
    }
    return true
  }

  private mutating func take(sign negative: Bool) -> Bool {
    if part == .start, !hasDigits {
      isNegative = negative
      part = .whole
    } else if part == .exponentStart {
      exponentIsNegative = negative
      part = .exponentSign
    } else {
      return false
    }
    return true
  }

  private mutating func take(digit: UInt8) {
    if part == .exponentStart || part == .exponentSign || part == .exponent {
      part = .exponent
      exponent = min(exponent * 10 + Int(digit), Self.exponentLimit)
      return
    }
    if part == .start { part = .whole }
    hasDigits = true
    if part == .fraction { decimals += 1 }
    if digits.isEmpty, digit == 0 { return }
    if digits.count < Self.keptDigits { digits.append(digit) } else { droppedDigits += 1 }
  }

  mutating func finish(significantDigits limit: Int?) -> Amount? {
    guard hasDigits, part != .exponentStart, part != .exponentSign else { return nil }
    var power = (exponentIsNegative ? -exponent : exponent) - decimals + droppedDigits
    if let limit, digits.count > limit {
      let roundsUp = digits[limit] >= 5
      power += digits.count - limit
      digits.removeLast(digits.count - limit)
      if roundsUp { power += Self.increment(&digits) }
    }
    while digits.last == 0 {
      digits.removeLast()
      power += 1
    }
    guard digits.count <= Amount.digitLimit, !(limit == nil && droppedDigits > 0) else { return nil }
    var mantissa: Int64 = 0
    for digit in digits { mantissa = mantissa * 10 + Int64(digit) }
    if isNegative { mantissa = -mantissa }
    guard mantissa != 0 else { return .zero }
    guard power > 0 else { return Amount(mantissa: mantissa, scale: -power) }
    guard power + digits.count <= Amount.digitLimit * 2 else { return nil }
    var factor: Int128 = 1
    for _ in 0..<power { factor *= 10 }
    return Amount(Int128(mantissa) * factor, over: 1)
  }

  /// Adds one to the last place; gives the places gained when all digits were nines.
  private static func increment(_ digits: inout [UInt8]) -> Int {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return 0
      }
      digits[index] = 0
    }
    let places = digits.count
    digits = [1]
    return places
  }
}
