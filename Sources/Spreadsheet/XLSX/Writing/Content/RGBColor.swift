/// An opaque colour, written `0xRRGGBB`.
package struct RGBColor: Hashable, Sendable, ExpressibleByIntegerLiteral {
  package let value: UInt32

  package init(_ value: UInt32) {
    self.value = value & 0xFF_FFFF
  }

  package init(integerLiteral value: UInt32) {
    self.init(value)
  }

  /// Six hexadecimal digits.
  package var hex: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// The eight digits that spreadsheet markup wants, opacity first.
  var opaqueHex: String { "FF" + hex }
}
