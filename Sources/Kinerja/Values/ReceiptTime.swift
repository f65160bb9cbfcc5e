/// When a file was received, on the clock of the office that wrote the list.
package struct ReceiptTime: Hashable, Comparable, Sendable, Codable {
  package let year: Int
  package let month: Int
  package let day: Int
  /// Seconds since 1970 in UTC, for the order of receipt.
  package let seconds: Int
  /// As written in the list.
  package let text: String

  package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  /// Reads `2026-04-06T08:10:00+08:00`, with or without seconds and offset (ISO 8601).
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ start: Int, _ length: Int) -> Int? {
      guard start + length <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[start..<start + length] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    let hour = number(11, 2) ?? 0
    let minute = number(14, 2) ?? 0
    let second = bytes.count > 17 && bytes[16] == UInt8(ascii: ":") ? number(17, 2) ?? 0 : 0
    var offset = 0
    if let sign = bytes.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }), sign > 10 {
      let minutes = number(sign + 4, 2) ?? number(sign + 3, 2) ?? 0
      offset = (number(sign + 1, 2) ?? 0) * 3600 + minutes * 60
      if bytes[sign] == UInt8(ascii: "-") { offset = -offset }
    }
    self.year = year
    self.month = month
    self.day = day
    seconds = Self.days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset
    self.text = text
  }

  /// Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, "chrono-compatible date algorithms").
  package static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
