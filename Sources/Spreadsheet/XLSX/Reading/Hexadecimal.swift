/// Hexadecimal digits in bytes.
enum Hexadecimal {
  /// The value of at most four digits; nil where there is none or something else among them.
  static func value(_ digits: some Collection<UInt8>) -> UInt16? {
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    var value: UInt16 = 0
    for digit in digits {
      guard let nibble = nibble(digit) else { return nil }
      value = value << 4 | nibble
    }
    return value
  }

  private static func nibble(_ digit: UInt8) -> UInt16? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(digit - UInt8(ascii: "A") + 10)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(digit - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}
