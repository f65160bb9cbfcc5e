/// What a spreadsheet program shows for a cell; keeps the codes it has taken apart.
package struct DisplayText {
  /// Shown where a number has no date, as a cell too narrow for its number is.
  private static let unshowable = "########"

  private let locale: DisplayLocale
  private let dateSystem: Workbook.DateSystem
  private var known: [String: [FormatSection]] = [:]

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
    case .text(let text): show(text, sections(cell.format))
    case .bool(let value): value ? "TRUE" : "FALSE"
    case .error(let name): name
    }
  }

  /// A number as its format shows it.
  package mutating func text(of number: Double, _ format: NumberFormat) -> String {
    let sections = sections(format)
    let (section, dropsSign) = Self.choose(sections, number)
    guard let section else { return GeneralText.text(number, locale) }
    if section.tokens.contains(where: \.isDatePart) { return date(number, section) }
    let shown = dropsSign ? number.magnitude : number
    if section.tokens.contains(.general) || section.tokens.contains(.text) {
      return section.tokens.map { token in
        switch token {
        case .general, .text: GeneralText.text(shown, locale)
        case .literal(let text): text
        case .blank: " "
        default: ""
        }
      }.joined()
    }
    let body =
      FractionText(section.tokens)?.text(shown.magnitude, locale)
      ?? NumberText(locale: locale).text(shown.magnitude, section.tokens)
    return shown < 0 && section.tokens.contains(where: NumberPattern.isDigit) ? "-" + body : body
  }

  private mutating func sections(_ format: NumberFormat) -> [FormatSection] {
    if let sections = known[format.code] { return sections }
    let code = format.code == BuiltInFormats.code(14) ? locale.shortDate : format.code
    let sections = code.isEmpty ? [] : FormatScanner.sections(code)
    known[format.code] = sections
    return sections
  }

  /// Sections stand for positive, negative, zero and text unless conditions say otherwise
  /// (ECMA-376 Part 1, 18.8.31); a section for negative numbers only writes its own sign.
  private static func choose(_ sections: [FormatSection], _ number: Double) -> (FormatSection?, Bool) {
    let numeric = sections.count > 3 ? Array(sections[..<3]) : withoutText(sections)
    guard let first = numeric.first else { return (sections.first, false) }
    if numeric.contains(where: { $0.condition != nil }) {
      let index = numeric.firstIndex { $0.condition?.holds(number) ?? true }
      guard let index else { return (numeric.last, false) }
      return (numeric[index], index == 1 && number < 0 && numeric[1].condition == nil && numeric.count == 2)
    }
    if number < 0, numeric.count > 1 { return (numeric[1], true) }
    if number == 0, numeric.count > 2 { return (numeric[2], false) }
    return (first, false)
  }

  /// A last section with `@` is for texts, however few sections there are.
  private static func withoutText(_ sections: [FormatSection]) -> [FormatSection] {
    guard sections.count > 1, sections.last?.tokens.contains(.text) == true else { return sections }
    return Array(sections.dropLast())
  }

  private func date(_ serial: Double, _ section: FormatSection) -> String {
    let writer = DateText(locale: locale, section: section)
    let isElapsed = section.kind == .duration
    guard serial >= 0, let exact = SerialDate.milliseconds(serial) else { return Self.unshowable }
    let milliseconds = writer.rounded(exact)
    let day = Double(SerialDate.millisecondsPerDay)
    if let date = SerialDate.civil(Double(milliseconds) / day, dateSystem) {
      return writer.text(date, elapsed: milliseconds)
    }
    guard isElapsed else { return Self.unshowable }
    let time = CivilDateTime(
      year: 1900,
      month: 1,
      day: 0,
      millisecond: milliseconds % SerialDate.millisecondsPerDay
    )
    return writer.text(time, elapsed: milliseconds)
  }

  private func show(_ text: String, _ sections: [FormatSection]) -> String {
    let section = sections.count > 3 ? sections[3] : sections.last { $0.tokens.contains(.text) }
    guard let section else { return text }
    return section.tokens.map { token in
      switch token {
      case .text: text
      case .literal(let literal): literal
      case .blank: " "
      default: ""
      }
    }.joined()
  }
}

/// What a spreadsheet program shows for one cell; `DisplayText` is cheaper for many.
package func displayText(of cell: Cell, locale: DisplayLocale) -> String {
  var display = DisplayText(locale: locale)
  return display.text(of: cell)
}
