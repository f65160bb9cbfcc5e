/// A date, a time of day or an elapsed time in the places of a section.
struct DateText: Sendable {
  /// Shown where a number has no date, as a cell too narrow for its number is.
  private static let unshowable = "########"

  private let locale: DisplayLocale
  private let names: DisplayLocale
  private let tokens: [FormatToken]
  private let isHalfDay: Bool
  /// Only elapsed times: they have no last day, and may be negative.
  private let isElapsedOnly: Bool
  /// Milliseconds in the smallest unit shown, a second at most.
  private let unit: Int

  init(locale: DisplayLocale, section: FormatSection) {
    self.locale = locale
    names = section.language.flatMap(DisplayLocale.names(of:)) ?? locale
    tokens = section.tokens
    isHalfDay = tokens.contains { if case .halfDay = $0 { true } else { false } }
    isElapsedOnly = !tokens.contains {
      switch $0 {
      case .date, .halfDay, .secondFraction: true
      default: false
      }
    }
    let digits =
      tokens.map { if case .secondFraction(let width) = $0 { min(width, 3) } else { 0 } }.max() ?? 0
    unit = [1_000, 100, 10, 1][digits]
  }

  /// The text of a serial number; a section of its own for negative numbers needs no sign.
  func text(_ serial: Double, _ system: Workbook.DateSystem, dropsSign: Bool) -> String {
    guard serial < 0 else { return magnitude(serial, system) }
    guard system == .from1904 || isElapsedOnly else { return Self.unshowable }
    let text = magnitude(-serial, system)
    return dropsSign || text == Self.unshowable ? text : "-" + text
  }

  private func magnitude(_ serial: Double, _ system: Workbook.DateSystem) -> String {
    guard let exact = SerialDate.milliseconds(serial) else { return Self.unshowable }
    // Every shown time is rounded to its seconds, also where only hours are shown.
    let milliseconds = (exact + unit / 2) / unit * unit
    let day = SerialDate.millisecondsPerDay
    if let date = SerialDate.civil(milliseconds: milliseconds, system) {
      return text(date, elapsed: milliseconds)
    }
    guard isElapsedOnly else { return Self.unshowable }
    let time = CivilDateTime(year: 1900, month: 1, day: 0, millisecond: milliseconds % day)
    return text(time, elapsed: milliseconds)
  }

  private func text(_ date: CivilDateTime, elapsed milliseconds: Int) -> String {
    var text = ""
    for token in tokens {
      switch token {
      case .date(let part, let width): text += datePart(part, width, date)
      case .elapsed(let part, let width): text += padded(elapsed(part, milliseconds), width)
      case .secondFraction(let width):
        let digits = padded(date.millisecond % 1_000, 3)
        text +=
          locale.decimalSeparator + digits.prefix(width) + String(repeating: "0", count: max(width - 3, 0))
      case .halfDay(let style):
        text += halfDay(style, isMorning: date.millisecond < SerialDate.millisecondsPerDay / 2)
      default: text += token.plain(locale) ?? ""
      }
    }
    return text
  }

  private func datePart(_ part: FormatToken.DatePart, _ width: Int, _ date: CivilDateTime) -> String {
    let seconds = date.millisecond / 1_000
    switch part {
    case .year: return year(date.year, width)
    case .buddhistYear: return year(date.year + 543, width)
    case .eraYear: return padded(date.year, 4)
    case .era: return ""
    case .month: return month(date.month, width)
    case .day: return day(date, width)
    case .hour:
      let hour = seconds / 3_600
      return padded(isHalfDay ? (hour + 11) % 12 + 1 : hour, min(width, 2))
    case .minute: return padded(seconds / 60 % 60, min(width, 2))
    case .second: return padded(seconds % 60, min(width, 2))
    }
  }

  private func year(_ year: Int, _ width: Int) -> String {
    width <= 2 ? padded(year % 100, 2) : padded(year, 4)
  }

  private func month(_ month: Int, _ width: Int) -> String {
    guard names.months.indices.contains(month - 1) else { return "" }
    switch width {
    case ...2: return padded(month, width)
    case 3: return names.shortMonths[month - 1]
    case 5: return String(names.months[month - 1].prefix(1))
    default: return names.months[month - 1]
    }
  }

  private func day(_ date: CivilDateTime, _ width: Int) -> String {
    guard width > 2 else { return padded(date.day, width) }
    let weekday = SerialDate.weekday(date)
    return width == 3 ? names.shortWeekdays[weekday] : names.weekdays[weekday]
  }

  private func halfDay(_ style: FormatToken.HalfDay, isMorning: Bool) -> String {
    switch style {
    case .long: isMorning ? "AM" : "PM"
    case .short: isMorning ? "A" : "P"
    case .shortLowercase: isMorning ? "a" : "p"
    }
  }

  private func elapsed(_ part: FormatToken.DatePart, _ milliseconds: Int) -> Int {
    let seconds = milliseconds / 1_000
    switch part {
    case .hour: return seconds / 3_600
    case .minute: return seconds / 60
    default: return seconds
    }
  }

  private func padded(_ value: Int, _ width: Int) -> String {
    let digits = "\(value)"
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }
}
