/// An amount written out in decimal digits.
struct DecimalDigits {
  private(set) var isNegative: Bool
  private(set) var whole: UInt128
  /// Digits after the decimal sign, 0 to 9 each.
  private(set) var fraction: [UInt8]

  /// Decimals beyond this are not written out; a figure of reports has 18 at most.
  private static let longestExpansion = 40

  /// All digits where the decimals end, else the nearest number of 17 significant digits at most.
  init(full amount: Amount) {
    if let places = Self.places(of: amount), let exact = DecimalDigits(amount, places: places) {
      self = exact
    } else {
      self.init(shortest: amount.doubleValue)
    }
    trim()
  }

  /// Rounded to a number of decimals, halves away from zero.
  init(_ amount: Amount, roundedTo places: Int) {
    guard var digits = DecimalDigits(amount, places: places + 1) else {
      self.init(shortest: amount.doubleValue)
      round(to: places)
      return
    }
    digits.round(to: places)
    self = digits
  }

  /// The first digits of the expansion, cut off; nil where the arithmetic does not fit.
  private init?(_ amount: Amount, places: Int) {
    let divisor = amount.denominator.magnitude
    guard divisor != 0, divisor <= UInt128.max / 10 else { return nil }
    isNegative = amount.isNegative
    var rest: UInt128
    (whole, rest) = amount.numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
    fraction = []
    for _ in 0..<max(places, 0) {
      let (digit, remainder) = (rest * 10).quotientAndRemainder(dividingBy: divisor)
      fraction.append(UInt8(truncatingIfNeeded: digit))
      rest = remainder
    }
  }

  /// The shortest decimal that reads back as this number, without an exponent.
  private init(shortest value: Double) {
    isNegative = value < 0
    whole = 0
    fraction = []
    var (digits, point, exponent) = ([UInt8](), Int?.none, 0)
    let text = String(describing: value.magnitude).utf8
    let mantissa = text.prefix { $0 != UInt8(ascii: "e") }
    for byte in mantissa {
      if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte & 0x0F) }
    }
    exponent = Int(String(decoding: text.dropFirst(mantissa.count + 1), as: UTF8.self)) ?? 0
    var position = (point ?? digits.count) + exponent
    // Amounts reach to 10^38, so neither loop runs long.
    while position < 0 {
      digits.insert(0, at: 0)
      position += 1
    }
    while digits.count < position { digits.append(0) }
    for digit in digits.prefix(position) {
      let (shifted, overflows) = whole.multipliedReportingOverflow(by: 10)
      whole = overflows ? .max : shifted + UInt128(digit)
    }
    fraction = Array(digits.dropFirst(position))
    trim()
  }

  private mutating func round(to places: Int) {
    let places = max(places, 0)
    guard fraction.count > places else {
      fraction += [UInt8](repeating: 0, count: places - fraction.count)
      return
    }
    let roundsUp = fraction[places] >= 5
    fraction.removeLast(fraction.count - places)
    if roundsUp { carry() }
    if whole == 0, fraction.allSatisfy({ $0 == 0 }) { isNegative = false }
  }

  private mutating func carry() {
    for index in fraction.indices.reversed() {
      if fraction[index] < 9 {
        fraction[index] += 1
        return
      }
      fraction[index] = 0
    }
    whole = whole == .max ? whole : whole + 1
  }

  mutating func trim() {
    while fraction.last == 0 { fraction.removeLast() }
  }

  /// How many decimals a fraction needs; nil where they never end or are too many to write.
  private static func places(of amount: Amount) -> Int? {
    var divisor = amount.denominator
    var (twos, fives) = (0, 0)
    while divisor % 2 == 0 {
      divisor /= 2
      twos += 1
    }
    while divisor % 5 == 0 {
      divisor /= 5
      fives += 1
    }
    let places = max(twos, fives)
    return divisor == 1 && places <= longestExpansion ? places : nil
  }
}
