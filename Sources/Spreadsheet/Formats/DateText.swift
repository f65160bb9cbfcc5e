/// A date, a time of day or an elapsed time in the places of a section.
struct DateText {
  let locale: DisplayLocale
  let section: FormatSection

  private var names: DisplayLocale { section.language.flatMap(DisplayLocale.names(of:)) ?? locale }

  /// The smallest unit shown: seconds are rounded to it, and nothing coarser is.
  private var fractionWidth: Int? {
    var width: Int?
    for token in section.tokens {
      switch token {
      case .date(.second, _), .elapsed(.second, _): width = width ?? 0
      case .secondFraction(let digits): width = min(digits, 3)
      default: break
      }
    }
    return width
  }

  /// Milliseconds rounded to what is shown.
  func rounded(_ milliseconds: Int) -> Int {
    guard let fractionWidth else { return milliseconds }
    let unit = [1_000, 100, 10, 1][fractionWidth]
    return (milliseconds + unit / 2) / unit * unit
  }

  /// The text of a date, whose time was rounded before.
  func text(_ date: CivilDateTime, elapsed milliseconds: Int) -> String {
    let isHalfDay = section.tokens.contains {
      if case .halfDay = $0 { true } else { false }
    }
    var text = ""
    for token in section.tokens {
      switch token {
      case .date(let part, let width): text += datePart(part, width, date, isHalfDay)
      case .elapsed(let part, let width): text += padded(elapsed(part, milliseconds), width)
      case .secondFraction(let width):
        let digits = padded(date.millisecond % 1_000, 3)
        text +=
          locale.decimalSeparator + digits.prefix(width) + String(repeating: "0", count: max(width - 3, 0))
      case .halfDay(let isShort):
        let isMorning = date.millisecond < SerialDate.millisecondsPerDay / 2
        text += isShort ? (isMorning ? "A" : "P") : (isMorning ? "AM" : "PM")
      case .literal(let literal): text += literal
      case .blank: text += " "
      default: break
      }
    }
    return text
  }

  private func datePart(
    _ part: FormatToken.DatePart,
    _ width: Int,
    _ date: CivilDateTime,
    _ isHalfDay: Bool
  ) -> String {
    let seconds = date.millisecond / 1_000
    switch part {
    case .year: return width <= 2 ? padded(date.year % 100, 2) : padded(date.year, 4)
    case .month: return month(date.month, width)
    case .day: return day(date, width)
    case .hour:
      let hour = seconds / 3_600
      return padded(isHalfDay ? (hour + 11) % 12 + 1 : hour, min(width, 2))
    case .minute: return padded(seconds / 60 % 60, min(width, 2))
    case .second: return padded(seconds % 60, min(width, 2))
    }
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
