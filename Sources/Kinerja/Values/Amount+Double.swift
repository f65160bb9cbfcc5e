// `rounded()` links against libm, which only an import brings in.
import Glibc

/// Amounts of numbers that a spreadsheet program stored as binary floating point.
extension Amount {
  /// The decimal of at most 15 significant digits that the number stands for.
  ///
  /// Spreadsheet programs keep 15 digits of what is typed, but what they store and calculate with are
  /// doubles: a typed 0,58 may come as 0.57999999999999996 and a sum as 100.00000000000001. Rounding to 15
  /// digits gives the typed figure back. Whole numbers up to 2^53 are exact and taken as they are. Nil for
  /// infinities, not-a-number, and figures that have more than 18 decimals or do not fit.
  package init?(_ value: Double) {
    guard value.isFinite else { return nil }
    if let whole = Int64(exactly: value), whole.magnitude <= 1 << 53 {
      self.init(Int(whole))
    } else if let amount = Self.plainDecimal(value) {
      self = amount
    } else {
      self.init(decimal: String(describing: value).utf8, significantDigits: 15)
    }
  }

  /// Most figures have at most four decimals, and then one division proves it without any text.
  private static func plainDecimal(_ value: Double) -> Amount? {
    var power: Int64 = 1
    for scale in 1...4 {
      power *= 10
      let shifted = (value * Double(power)).rounded()
      guard abs(shifted) < 1e15 else { return nil }
      if shifted / Double(power) == value {
        return Int64(exactly: shifted).flatMap { Amount(mantissa: $0, scale: scale) }
      }
    }
    return nil
  }
}
