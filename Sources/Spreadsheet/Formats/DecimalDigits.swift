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
    var sawPoint = false
    var exponent = 0
    var rest = value.magnitude.description.utf8[...]
    // The shortest text that reads back as the same double, such as `1.25e-07`.
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte - UInt8(ascii: "0"))
        if !sawPoint { pointPlace += 1 }
      case UInt8(ascii: "e"):
        exponent = Int(String(rest) ?? "") ?? 0
        rest = rest[rest.endIndex...]
      default: sawPoint = true
      }
    }
    pointPlace += exponent
    trim()
    round(toSignificant: Self.precision)
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
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    pointPlace -= leading
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { pointPlace = 0 }
  }

  /// Plain digits with a point, without a sign.
  func text(decimals: Int, point: String) -> String {
    var text = ""
    for power in stride(from: max(pointPlace - 1, 0), through: 0, by: -1) {
      text += "\(digit(atPower: power))"
    }
    guard decimals > 0 else { return text }
    text += point
    for place in 1...decimals { text += "\(digit(atPower: -place))" }
    return text
  }
}
