/// An exact number: a fraction of two 128-bit integers in lowest terms.
///
/// Reported figures are decimals, means and achievements are fractions of decimals. Both are kept exactly,
/// so that 68,25 of 75 is 91 and not a hair below it when the category is decided.
package struct Amount: Hashable, Sendable {
  /// A 128-bit integer in two words.
  ///
  /// Stored `Int128`s are aligned to 16 bytes, and Swift 6.3.1 miscompiles asynchronous functions that take a
  /// few such values as arguments: the call jumps to an arbitrary address.
  private struct Wide: Hashable, Sendable {
    let high: Int64
    let low: UInt64

    init(_ value: Int128) {
      high = Int64(truncatingIfNeeded: value >> 64)
      low = UInt64(truncatingIfNeeded: value)
    }

    init(_ value: Int64) {
      high = value < 0 ? -1 : 0
      low = UInt64(bitPattern: value)
    }

    /// The value where it fits in one word.
    var short: Int64? { high == Int64(bitPattern: low) >> 63 ? Int64(bitPattern: low) : nil }

    var value: Int128 { Int128(high) << 64 | Int128(low) }
  }

  private let top: Wide
  private let bottom: Wide

  package var numerator: Int128 { top.value }
  /// Always positive.
  package var denominator: Int128 { bottom.value }

  /// The most significant digits and decimal places that a typed figure may have.
  package static let digitLimit = 18

  package static let zero = Amount(0)
  package static let hundred = Amount(100)

  package init(_ value: Int) {
    top = Wide(Int64(value))
    bottom = Wide(Int64(1))
  }

  /// The fraction in lowest terms; nil where the denominator is zero or a part does not fit.
  package init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    if let short = Int64(exactly: numerator), let divisor = Int64(exactly: denominator), divisor > 0,
      short != .min
    {
      let shared = Int64(clamping: Self.greatestCommonDivisor(short.magnitude, divisor.magnitude))
      top = Wide(short / shared)
      bottom = Wide(divisor / shared)
      return
    }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    guard let divisor = Int128(exactly: divisor) else { return nil }
    let sign: Int128 = denominator < 0 ? -1 : 1
    top = Wide(sign * (numerator / divisor))
    bottom = Wide(sign * (denominator / divisor))
  }

  /// `mantissa` × 10^-`scale`; nil where that does not fit.
  package init?(mantissa: Int64, scale: Int) {
    guard scale >= 0, scale <= Self.digitLimit else { return nil }
    var power: Int128 = 1
    for _ in 0..<scale { power *= 10 }
    self.init(Int128(mantissa), over: power)
  }

  /// Always at least 1.
  ///
  /// Figures mostly fit in 64 bits, where a division takes a tenth of the time.
  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (a, b) = (left, right)
    while b > UInt128(UInt64.max) || a > UInt128(UInt64.max) {
      guard b != 0 else { return max(a, 1) }
      (a, b) = (b, a % b)
    }
    return UInt128(greatestCommonDivisor(UInt64(truncatingIfNeeded: a), UInt64(truncatingIfNeeded: b)))
  }

  private static func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }

  /// What both share; 1 where that does not fit, which only costs room.
  private static func commonFactor(_ left: Int128, _ right: Int128) -> Int128 {
    Int128(exactly: greatestCommonDivisor(left.magnitude, right.magnitude)) ?? 1
  }

  package var isZero: Bool { numerator == 0 }
  package var isNegative: Bool { top.high < 0 }
  package var isWhole: Bool { denominator == 1 }
  package var doubleValue: Double {
    if let short = top.short, let divisor = bottom.short { return Double(short) / Double(divisor) }
    return Double(numerator) / Double(denominator)
  }
}

/// Arithmetic that answers nil where the exact result does not fit in 128 bits.
///
/// Common factors go out before anything is multiplied: typed figures of 18 digits then stay inside for
/// every formula of this module.
extension Amount {
  package func adding(_ other: Amount) -> Amount? {
    if let sum = shortSum(other) { return sum }
    let shared = Self.commonFactor(denominator, other.denominator)
    let (left, leftOverflows) = numerator.multipliedReportingOverflow(by: other.denominator / shared)
    let (right, rightOverflows) = other.numerator.multipliedReportingOverflow(by: denominator / shared)
    let (sum, sumOverflows) = left.addingReportingOverflow(right)
    let (bottom, bottomOverflows) = denominator.multipliedReportingOverflow(by: other.denominator / shared)
    guard !leftOverflows, !rightOverflows, !sumOverflows, !bottomOverflows else { return nil }
    return Amount(sum, over: bottom)
  }

  /// In 64 bits, where nearly every figure of a report stays; nil where it does not fit there.
  private func shortSum(_ other: Amount) -> Amount? {
    guard let a = top.short, let b = bottom.short, let c = other.top.short, let d = other.bottom.short else {
      return nil
    }
    let (left, leftOverflows) = a.multipliedReportingOverflow(by: d)
    let (right, rightOverflows) = c.multipliedReportingOverflow(by: b)
    let (sum, sumOverflows) = left.addingReportingOverflow(right)
    let (divisor, divisorOverflows) = b.multipliedReportingOverflow(by: d)
    guard !leftOverflows, !rightOverflows, !sumOverflows, !divisorOverflows else { return nil }
    return Amount(Int128(sum), over: Int128(divisor))
  }

  private func shortProduct(_ other: Amount) -> Amount? {
    guard let a = top.short, let b = bottom.short, let c = other.top.short, let d = other.bottom.short else {
      return nil
    }
    let (product, productOverflows) = a.multipliedReportingOverflow(by: c)
    let (divisor, divisorOverflows) = b.multipliedReportingOverflow(by: d)
    guard !productOverflows, !divisorOverflows else { return nil }
    return Amount(Int128(product), over: Int128(divisor))
  }

  package var negated: Amount? { Amount(0).subtracting(self) }

  package func subtracting(_ other: Amount) -> Amount? {
    guard other.numerator != .min, let opposite = Amount(-other.numerator, over: other.denominator) else {
      return nil
    }
    return adding(opposite)
  }

  package func multiplied(by other: Amount) -> Amount? {
    if let product = shortProduct(other) { return product }
    let across = Self.commonFactor(numerator, other.denominator)
    let down = Self.commonFactor(other.numerator, denominator)
    let (top, topOverflows) = (numerator / across).multipliedReportingOverflow(by: other.numerator / down)
    let (bottom, bottomOverflows) = (denominator / down)
      .multipliedReportingOverflow(by: other.denominator / across)
    guard !topOverflows, !bottomOverflows else { return nil }
    return Amount(top, over: bottom)
  }

  package func divided(by other: Amount) -> Amount? {
    guard let inverse = Amount(other.denominator, over: other.numerator) else { return nil }
    return multiplied(by: inverse)
  }

  package var magnitude: Amount { isNegative ? (negated ?? self) : self }
}

extension Amount: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    let (a, aOverflows) = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let (b, bOverflows) = right.numerator.multipliedReportingOverflow(by: left.denominator)
    return aOverflows || bOverflows ? left.doubleValue < right.doubleValue : a < b
  }
}
