/// Decimal numbers in bytes, as `<v>` holds them.
enum DecimalText {
  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
  ]

  /// The nearest double; nil for anything that is not a finite decimal number.
  static func double(_ bytes: Span<UInt8>) -> Double? {
    var place = 0
    var end = bytes.count
    while place < end, isBlank(bytes[place]) { place += 1 }
    while end > place, isBlank(bytes[end - 1]) { end -= 1 }
    let first = place
    var isNegative = false
    if place < end, bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") {
      isNegative = bytes[place] == UInt8(ascii: "-")
      place += 1
    }
    var mantissa: UInt64 = 0
    var digits = 0
    var significant = 0
    var exponent = 0
    var sawPoint = false
    scan: while place < end {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if significant > 0 || byte != UInt8(ascii: "0") { significant += 1 }
        if significant <= 19 { mantissa = mantissa &* 10 &+ UInt64(byte - UInt8(ascii: "0")) }
        if sawPoint { exponent -= 1 }
      case UInt8(ascii: ".") where !sawPoint: sawPoint = true
      default: break scan
      }
      place += 1
    }
    guard digits > 0 else { return nil }
    if place < end {
      guard bytes[place] | 0x20 == UInt8(ascii: "e"), let stated = signedExponent(bytes, place + 1, end)
      else {
        return nil
      }
      exponent += stated
    }
    // Clinger's fast path: both operands are exact in a double, so one operation rounds once.
    if significant <= 19, mantissa <= 1 << 53, exponent >= -22, exponent <= 22 {
      let magnitude =
        exponent < 0 ? Double(mantissa) / powers[-exponent] : Double(mantissa) * powers[exponent]
      return isNegative ? -magnitude : magnitude
    }
    let text = AttributeText.string(bytes.extracting(first..<end))
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  private static func signedExponent(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var place = start
    var sign = 1
    if place < end, bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") {
      sign = bytes[place] == UInt8(ascii: "-") ? -1 : 1
      place += 1
    }
    guard place < end, end - place <= 6, let value = AttributeText.integer(bytes.extracting(place..<end))
    else {
      return nil
    }
    return sign * value
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
