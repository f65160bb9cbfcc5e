/// What a spreadsheet program shows for a cell; keeps the codes it has taken apart.
package struct DisplayText {
  /// Shown where no condition of a code holds for a number, as in Excel.
  private static let unshowable = "########"
  /// What a cell holds at most (ECMA-376 leaves it open, Excel's limit is this).
  private static let longestText = 32_767

  private let locale: DisplayLocale
  private let dateSystem: Workbook.DateSystem
  private var known: [String: FormatCode] = [:]
  /// Columns share their format: the one looked up last is often the next.
  private var last: (code: String, parsed: FormatCode)?

  package init(locale: DisplayLocale, dateSystem: Workbook.DateSystem = .from1900) {
    self.locale = locale
    self.dateSystem = dateSystem
  }

  package mutating func text(of cell: Cell) -> String {
    switch cell.value {
    case nil: ""
    case .number(let number): text(of: number, cell.format)
    case .date(_, let serial): text(of: serial, cell.format)
    case .duration(let seconds): text(of: seconds / 86_400, cell.format)
    case .text(let text): show(text, parsed(cell.format).text)
    case .bool(let value): value ? "TRUE" : "FALSE"
    case .error(let name): name
    }
  }

  /// A number as its format shows it.
  package mutating func text(of number: Double, _ format: NumberFormat) -> String {
    switch parsed(format).section(for: number) {
    case .unshowable: Self.unshowable
    case .general(let sign): (number < 0 && sign != .never ? "-" : "") + GeneralText.magnitude(number, locale)
    case .section(let section): show(number, section)
    }
  }

  private mutating func parsed(_ format: NumberFormat) -> FormatCode {
    if let last, last.code == format.code { return last.parsed }
    let parsed: FormatCode
    if let known = known[format.code] {
      parsed = known
    } else {
      parsed = parse(format.code)
      known[format.code] = parsed
    }
    last = (format.code, parsed)
    return parsed
  }

  private func parse(_ code: String) -> FormatCode {
    let code = locale.systemCode(code) ?? (code.isEmpty ? "General" : code)
    return FormatCode(FormatScanner.sections(code), locale: locale)
  }

  private func show(_ number: Double, _ section: FormatCode.Section) -> String {
    var isZero = false
    let body: String
    switch section.layout {
    case .date(let date): return date.value.text(number, dateSystem, dropsSign: section.sign == .never)
    case .number(let pattern):
      let shown = NumberText(number.magnitude, pattern)
      isZero = shown.isZero
      body = shown.text
    case .fraction(let pattern): body = FractionText(pattern: pattern.value).text(number.magnitude)
    case .words(let tokens, let scale):
      let scaled = number * scale
      body = tokens.map { $0 == .general ? GeneralText.magnitude(scaled, locale) : $0.plain(locale) ?? "" }
        .joined()
    }
    let showsSign = section.sign == .always || section.sign == .besideDigits && !isZero
    return number < 0 && showsSign ? "-" + body : body
  }

  private func show(_ text: String, _ tokens: [FormatToken]?) -> String {
    guard let tokens else { return text }
    var shown = ""
    for token in tokens {
      switch token {
      case .text, .general:
        // However often a code repeats a text, it is not shown beyond what a cell can hold.
        if shown.isEmpty || shown.utf8.count < Self.longestText { shown += text }
      default: shown += token.plain(locale) ?? ""
      }
    }
    return shown
  }
}

/// What a spreadsheet program shows for one cell; `DisplayText` is cheaper for many.
///
/// A date tells by itself from which day its serial number counts.
package func displayText(of cell: Cell, locale: DisplayLocale) -> String {
  var system = Workbook.DateSystem.from1900
  if case .date(let date, let serial) = cell.value, SerialDate.civil(serial, .from1900) != date {
    system = .from1904
  }
  var display = DisplayText(locale: locale, dateSystem: system)
  return display.text(of: cell)
}
