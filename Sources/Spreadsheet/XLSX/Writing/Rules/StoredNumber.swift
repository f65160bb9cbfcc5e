internal import Markup

/// Numbers as files store them: the fewest digits that give the same double again, and a point.
///
/// Never through the C locale, whose comma has broken workbooks before (jmcnamara/libxlsxwriter#272).
enum StoredNumber {
  /// The largest number that a cell holds.
  static let largest = 9.99999999999999e307
  private static let exactIntegers = 9_007_199_254_740_992.0

  static func text(_ value: Double) -> String {
    var xml = XMLBuffer()
    append(value, to: &xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  static func append(_ value: Double, to xml: inout XMLBuffer) {
    if value.magnitude < exactIntegers, value == value.rounded(.towardZero) {
      xml.integer(Int(value))
    } else {
      xml.markup(value.description)
    }
  }

  static func check(_ value: Double) throws(WorkbookWriteError) {
    if !value.isFinite { throw .ruleBroken(.numberNotFinite) }
    if value.magnitude > largest { throw .ruleBroken(.numberTooLarge) }
  }

  static func check(
    _ value: Double,
    _ measure: WorkbookRule.Measure,
    in range: ClosedRange<Double>
  ) throws(WorkbookWriteError) {
    if !range.contains(value) { throw .ruleBroken(.measureOutOfRange(measure, value)) }
  }
}
