package import Kinerja

/// Numbers as machines read them: exact where the decimals end, else to 17 significant digits, as many as a
/// double can tell apart.
package enum PlainDecimal {
  private static let exactDecimals = 40
  private static let significantDigits = 17

  package static func text(_ amount: Amount) -> String {
    let exact = DecimalDigits(amount, decimals: exactDecimals)
    if exact.isExact { return text(exact) }
    let wholeDigits = exact.whole.first == 0 ? 0 : exact.whole.count
    let leadingZeros = wholeDigits > 0 ? 0 : exact.fraction.prefix { $0 == 0 }.count
    let decimals = max(significantDigits - wholeDigits + leadingZeros, 0)
    return text(DecimalDigits(amount, decimals: min(decimals, exactDecimals)))
  }

  private static func text(_ digits: DecimalDigits) -> String {
    digits.text(decimalMark: ".", groupMark: nil)
  }
}
