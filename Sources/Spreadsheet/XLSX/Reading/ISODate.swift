/// Dates as text, as cells of type `d` and document properties hold them (ECMA-376 Part 1, 18.18.11).
enum ISODate {
  /// `2026-03-31`, `2026-03-31T08:30`, with seconds, fractions and a zone that is not applied.
  static func parse(_ text: Span<UInt8>) -> CivilDateTime? {
    guard text.count >= 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = number(text, 0, 4), let month = number(text, 5, 2), let day = number(text, 8, 2),
      (1...12).contains(month), day >= 1, day <= length(of: month, in: year)
    else { return nil }
    guard text.count > 10 else { return CivilDateTime(year: year, month: month, day: day) }
    guard text[10] == UInt8(ascii: "T") || text[10] == UInt8(ascii: " "),
      let time = milliseconds(text.extracting(11..<text.count))
    else { return nil }
    return CivilDateTime(year: year, month: month, day: day, millisecond: time)
  }

  /// `12:30`, `12:30:15.5` or `T12:30`, in milliseconds since midnight: what a cell of type `d` may hold alone.
  static func timeOfDay(_ text: Span<UInt8>) -> Int? {
    guard text.count > 0 else { return nil }
    return milliseconds(text[0] == UInt8(ascii: "T") ? text.extracting(1..<text.count) : text)
  }

  private static func milliseconds(_ text: Span<UInt8>) -> Int? {
    guard text.count >= 5, let hour = number(text, 0, 2), text[2] == UInt8(ascii: ":"),
      let minute = number(text, 3, 2), hour < 24, minute < 60
    else { return nil }
    var total = (hour * 60 + minute) * 60_000
    var place = 5
    if place < text.count, text[place] == UInt8(ascii: ":") {
      guard let second = number(text, place + 1, 2), second < 60 else { return nil }
      total += second * 1_000
      place += 3
      if place < text.count, text[place] == UInt8(ascii: ".") {
        place += 1
        var unit = 100
        while place < text.count, let digit = number(text, place, 1) {
          total += digit * unit
          unit /= 10
          place += 1
        }
      }
    }
    return place == text.count || isZone(text.extracting(place..<text.count)) ? total : nil
  }

  private static func isZone(_ text: Span<UInt8>) -> Bool {
    if text.count == 1 { return text[0] == UInt8(ascii: "Z") }
    return text.count == 6 && (text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-"))
      && number(text, 1, 2) != nil && text[3] == UInt8(ascii: ":") && number(text, 4, 2) != nil
  }

  private static func number(_ text: Span<UInt8>, _ start: Int, _ length: Int) -> Int? {
    guard start + length <= text.count else { return nil }
    return AttributeText.integer(text.extracting(start..<start + length))
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
