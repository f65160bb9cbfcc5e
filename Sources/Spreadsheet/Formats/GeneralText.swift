/// How a number looks without a format: at most eleven characters, a power of ten where that is too few.
enum GeneralText {
  private static let width = 11

  static func text(_ value: Double, _ locale: DisplayLocale) -> String {
    let sign = value < 0 ? "-" : ""
    var digits = DecimalDigits(value)
    switch digits.exponent {
    case -9 ... -5:
      // Shown in full only if nothing is lost by it.
      let decimals = digits.decimals
      if decimals <= width - 2 {
        return sign + digits.text(decimals: decimals, point: locale.decimalSeparator)
      }
    case -4..<width:
      // One character is the point, and one the zero before it.
      digits.round(toDecimals: min(width - 2, max(width - 2 - digits.exponent, 0)))
      if digits.exponent < width {
        return sign + digits.text(decimals: digits.decimals, point: locale.decimalSeparator)
      }
    default: break
    }
    digits.round(toSignificant: 6)
    let exponent = digits.exponent
    digits.shift(by: -exponent)
    let mantissa = digits.text(decimals: digits.decimals, point: locale.decimalSeparator)
    let power = "\(exponent.magnitude)"
    return sign + mantissa + (exponent < 0 ? "E-" : "E+") + (power.count < 2 ? "0" + power : power)
  }
}
