/// A non-negative number as decimal digits, to be rounded where a format cuts it off.
///
/// Fifteen digits are kept, as spreadsheet programs do: 0.285 is shown as 0,29 although the double is
/// a little below it, because its fifteen digits end in a five (half away from zero).
struct DecimalDigits: Hashable {
  static let precision = 15

  /// Without leading zeros; empty for zero.
  private(set) var digits: [UInt8]
  /// How many of the digits stand before the decimal point; negative for zeros right after it.
  private(set) var pointPlace: Int

  init(_ value: Double) {
    digits = []
    pointPlace = 0
    guard value.isFinite, value != 0 else { return }
    digits.reserveCapacity(20)
    let magnitude = value.magnitude
    if magnitude < Self.wholeLimit, let whole = UInt64(exactly: magnitude) {
      take(whole)
    } else {
      take(magnitude.description)
      round(toSignificant: Self.precision)
    }
  }

  /// Whole numbers below it have no more digits than are kept.
  private static let wholeLimit = 1e15

  private mutating func take(_ whole: UInt64) {
    var rest = whole
    while rest > 0 {
      digits.append(UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    digits.reverse()
    pointPlace = digits.count
    trim()
  }

  /// The shortest text that reads back as the same double, such as `1.25e-07`.
  private mutating func take(_ text: String) {
    var sawPoint = false
    var sawExponent = false
    var exponent = 0
    var isNegative = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = byte &- UInt8(ascii: "0")
        if sawExponent {
          exponent = exponent &* 10 &+ Int(digit)
        } else {
          digits.append(digit)
          if !sawPoint { pointPlace += 1 }
        }
      case UInt8(ascii: "e"): sawExponent = true
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): sawPoint = true
      default: break
      }
    }
    pointPlace += isNegative ? -exponent : exponent
    trim()
  }

  var isZero: Bool { digits.isEmpty }
  /// Of the first digit: 0 for 1 to 9, -1 for tenths.
  var exponent: Int { isZero ? 0 : pointPlace - 1 }

  func digit(atPower power: Int) -> UInt8 {
    let index = pointPlace - 1 - power
    return digits.indices.contains(index) ? digits[index] : 0
  }

  /// Multiplies by a power of ten.
  mutating func shift(by power: Int) {
    if !isZero { pointPlace += power }
  }

  mutating func round(toSignificant count: Int) { cut(to: count) }

  mutating func round(toDecimals count: Int) { cut(to: pointPlace + count) }

  /// How many digits behind the point are needed to show all.
  var decimals: Int { max(digits.count - pointPlace, 0) }

  private mutating func cut(to count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      pointPlace = 0
      return
    }
    let roundsUp = digits[count] >= 5
    digits.removeSubrange(count...)
    if roundsUp {
      var place = count - 1
      while place >= 0, digits[place] == 9 {
        digits[place] = 0
        place -= 1
      }
      if place >= 0 {
        digits[place] += 1
      } else {
        digits.insert(1, at: 0)
        pointPlace += 1
      }
    }
    trim()
  }

  private mutating func trim() {
    if digits.first == 0 {
      let leading = digits.prefix { $0 == 0 }.count
      digits.removeFirst(leading)
      pointPlace -= leading
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { pointPlace = 0 }
  }

  /// Plain digits with a point, without a sign.
  func text(decimals: Int, point: String) -> String {
    var text = ""
    for power in stride(from: max(pointPlace - 1, 0), through: 0, by: -1) {
      text.append(digit: digit(atPower: power))
    }
    guard decimals > 0 else { return text }
    text += point
    for place in 1...decimals { text.append(digit: digit(atPower: -place)) }
    return text
  }
}

extension String {
  /// Adds a digit by its value, which costs less than writing an integer.
  mutating func append(digit: UInt8) { unicodeScalars.append(Unicode.Scalar(digit &+ UInt8(ascii: "0"))) }
}
