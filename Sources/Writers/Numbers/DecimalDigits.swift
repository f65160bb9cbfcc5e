internal import Kinerja

/// The decimal digits of an exact number.
struct DecimalDigits {
  let isNegative: Bool
  private(set) var whole: [UInt8]
  private(set) var fraction: [UInt8]
  /// False where digits were rounded off.
  private(set) var isExact: Bool

  /// As many decimals as it takes, or `limit` of them, rounded half up in magnitude.
  init(_ amount: Amount, decimals limit: Int) {
    let denominator = amount.denominator.magnitude
    var (quotient, remainder) = amount.numerator.magnitude.quotientAndRemainder(
      dividingBy: max(denominator, 1)
    )
    isNegative = amount.isNegative
    whole = []
    repeat {
      whole.append(UInt8(truncatingIfNeeded: quotient % 10))
      quotient /= 10
    } while quotient > 0
    whole.reverse()
    fraction = []
    while remainder != 0, fraction.count < limit {
      fraction.append(Self.nextDigit(&remainder, of: denominator))
    }
    isExact = remainder == 0
    if !isExact, Self.nextDigit(&remainder, of: denominator) >= 5 { roundUp() }
  }

  /// Ten times the remainder, divided; the remainder stays below the denominator, which may need 127 bits.
  private static func nextDigit(_ remainder: inout UInt128, of denominator: UInt128) -> UInt8 {
    let (product, overflows) = remainder.multipliedReportingOverflow(by: 10)
    if !overflows {
      let (digit, rest) = product.quotientAndRemainder(dividingBy: denominator)
      remainder = rest
      return UInt8(truncatingIfNeeded: digit)
    }
    var digit: UInt8 = 0
    var sum: UInt128 = 0
    for _ in 0..<10 {
      let room = denominator - remainder
      if sum >= room {
        sum -= room
        digit += 1
      } else {
        sum += remainder
      }
    }
    remainder = sum
    return digit
  }

  private mutating func roundUp() {
    for index in fraction.indices.reversed() {
      guard fraction[index] == 9 else {
        fraction[index] += 1
        return
      }
      fraction[index] = 0
    }
    for index in whole.indices.reversed() {
      guard whole[index] == 9 else {
        whole[index] += 1
        return
      }
      whole[index] = 0
    }
    whole.insert(1, at: 0)
  }

  var isZero: Bool { whole.allSatisfy { $0 == 0 } && fraction.allSatisfy { $0 == 0 } }

  /// The digits with these marks, without trailing zeros after the decimal mark.
  func text(decimalMark: Character, groupMark: Character?) -> String {
    var result = isNegative && !isZero ? "-" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3), let groupMark { result.append(groupMark) }
      result.append(Character(Unicode.Scalar(UInt8(ascii: "0") + digit)))
    }
    let kept = (fraction.lastIndex { $0 != 0 }).map { fraction.prefix(through: $0) } ?? []
    if !kept.isEmpty { result.append(decimalMark) }
    for digit in kept { result.append(Character(Unicode.Scalar(UInt8(ascii: "0") + digit))) }
    return result
  }
}
