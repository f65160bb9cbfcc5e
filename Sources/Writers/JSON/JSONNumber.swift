/// A number as JSON writes it, which knows neither infinity nor "not a number".
package struct JSONNumber: Hashable, Sendable {
  package let text: String

  /// The shortest text that reads back as the same value; nil where it is not finite.
  package init?(_ value: Double) {
    guard value.isFinite else { return nil }
    let shortest = value.description
    text = shortest.hasSuffix(".0") ? String(shortest.dropLast(2)) : shortest
  }

  /// A decimal number kept digit by digit; nil where it is none by RFC 8259, section 6, such as `,5` or `01`.
  package init?(decimal: String) {
    var rest = Substring(decimal).utf8
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let integer = Self.removeDigits(&rest)
    guard integer.count == 1 || (integer.count > 1 && integer.first != UInt8(ascii: "0")) else { return nil }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard !Self.removeDigits(&rest).isEmpty else { return nil }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard !Self.removeDigits(&rest).isEmpty else { return nil }
    }
    guard rest.isEmpty else { return nil }
    text = decimal
  }

  private static func removeDigits(_ rest: inout Substring.UTF8View) -> Substring.UTF8View {
    let digits = rest.prefix { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }
    rest = rest.dropFirst(digits.count)
    return digits
  }
}
