extension Limits.Name {
  /// A value as people write it: `20000000`, or `20M` with K, M and G for powers of 1,024.
  ///
  /// Nil for anything else, for zero, and above the ceiling.
  package func value(_ text: String) -> Int? {
    var digits = Array(text.utf8)[...]
    var factor = 1
    switch digits.last {
    case UInt8(ascii: "K"), UInt8(ascii: "k"): factor = 1 << 10
    case UInt8(ascii: "M"), UInt8(ascii: "m"): factor = 1 << 20
    case UInt8(ascii: "G"), UInt8(ascii: "g"): factor = 1 << 30
    default: break
    }
    if factor > 1 { digits.removeLast() }
    guard !digits.isEmpty, digits.count <= 18, digits.allSatisfy(\.isDigit),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    let (value, overflow) = number.multipliedReportingOverflow(by: factor)
    return !overflow && value >= 1 && value <= ceiling ? value : nil
  }
}
