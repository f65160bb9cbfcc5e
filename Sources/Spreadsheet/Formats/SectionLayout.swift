/// What a section makes of a number, sorted out once.
enum SectionLayout: Sendable {
  case date(Shared<DateText>)
  case number(Shared<NumberPattern>)
  case fraction(Shared<FractionPattern>)
  /// Tokens with `General` among them, or without any place for a number, and what they multiply it by.
  case words([FormatToken], scale: Double)

  init(_ section: FormatSection, locale: DisplayLocale) {
    var section = section
    if let pattern = section.systemPattern {
      let code = pattern == .longDate ? locale.longDate : locale.longTime
      section.tokens = FormatScanner.sections(code).first?.tokens ?? []
    }
    if section.tokens.contains(where: \.isDatePart) {
      self = .date(Shared(DateText(locale: locale, section: section)))
    } else if section.tokens.contains(.general) || !section.tokens.contains(where: \.isDigit) {
      let percents = section.tokens.count { $0 == .percent }
      self = .words(section.tokens, scale: (0..<percents).reduce(1) { scale, _ in scale * 100 })
    } else if let fraction = FractionPattern(section.tokens, locale: locale) {
      self = .fraction(Shared(fraction))
    } else {
      self = .number(Shared(NumberPattern(section.tokens, locale: locale)))
    }
  }

  var hasDigitPlaces: Bool {
    if case .number = self { true } else { false }
  }
}
