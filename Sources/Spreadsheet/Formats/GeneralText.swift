/// How a number looks without a format: at most eleven characters, a power of ten where that is too few.
enum GeneralText {
  private static let width = 11

  static func text(_ value: Double, _ locale: DisplayLocale) -> String {
    (value < 0 ? "-" : "") + magnitude(value, locale)
  }

  /// The sign is the caller's, and takes no part of the width.
  static func magnitude(_ value: Double, _ locale: DisplayLocale) -> String {
    if let whole = Int(exactly: value.magnitude), whole < 100_000_000_000 { return "\(whole)" }
    var digits = DecimalDigits(value)
    switch digits.exponent {
    case -9 ... -5:
      // Shown in full only if nothing is lost by it.
      let decimals = digits.decimals
      if decimals <= width - 2 { return digits.text(decimals: decimals, point: locale.decimalSeparator) }
    case -4..<width:
      // One character is the point, and one the zero before it.
      digits.round(toDecimals: min(width - 2, max(width - 2 - digits.exponent, 0)))
      if digits.exponent < width {
        return digits.text(decimals: digits.decimals, point: locale.decimalSeparator)
      }
    default: break
    }
    return power(digits, locale)
  }

  /// Six digits and an exponent of two, or five and one of three: eleven characters.
  private static func power(_ digits: DecimalDigits, _ locale: DisplayLocale) -> String {
    var rounded = digits
    rounded.round(toSignificant: 6)
    if abs(rounded.exponent) > 99 {
      rounded = digits
      rounded.round(toSignificant: 5)
    }
    let exponent = rounded.exponent
    rounded.shift(by: -exponent)
    let mantissa = rounded.text(decimals: rounded.decimals, point: locale.decimalSeparator)
    let power = "\(exponent.magnitude)"
    return mantissa + (exponent < 0 ? "E-" : "E+") + (power.count < 2 ? "0" + power : power)
  }
}
