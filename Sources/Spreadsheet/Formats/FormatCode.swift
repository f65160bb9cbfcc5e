/// A number format code taken apart once, to be applied to many values.
struct FormatCode: Sendable {
  /// When a negative number is shown with a minus sign before all else.
  enum Sign: Sendable {
    case never
    case always
    /// Only beside a digit that is not zero: -0.001 in `0.00` is 0.00 (borgar/numfmt#1).
    case besideDigits
  }

  struct Section: Sendable {
    let condition: FormatCondition?
    let kind: NumberFormat.Kind
    let layout: SectionLayout
    let sign: Sign
  }

  /// The sections for numbers; none where the code has one for texts only.
  private let numeric: [Section]
  private let isConditional: Bool
  /// The section for texts; nil where they are shown as they are.
  let text: [FormatToken]?

  init(_ sections: [FormatSection], locale: DisplayLocale) {
    let textIndex = sections.count > 3 ? 3 : sections.lastIndex(where: \.showsText)
    text = textIndex.map { sections[$0].tokens }
    let forNumbers = sections.prefix(3).enumerated().filter { $0.offset != textIndex }.map(\.element)
    let isConditional = forNumbers.contains { $0.condition != nil }
    self.isConditional = isConditional
    numeric = forNumbers.enumerated().map { order, section in
      let sign =
        isConditional
        ? Self.conditionalSign(order, forNumbers)
        : order == 1 ? .never : order == 0 && sections.count > 1 ? .always : .besideDigits
      let layout = SectionLayout(section, locale: locale)
      return Section(
        condition: section.condition,
        kind: section.kind,
        layout: layout,
        sign: sign == .besideDigits && !layout.hasDigitPlaces ? .always : sign
      )
    }
  }

  /// How a number is shown.
  ///
  /// Sections stand for positive, negative and zero unless conditions say otherwise
  /// (ECMA-376 Part 1, 18.8.31).
  func section(for number: Double) -> Choice {
    guard let first = numeric.first else { return .general(.always) }
    if isConditional { return conditional(number, first) }
    if number < 0, numeric.count > 1 { return .section(numeric[1]) }
    if number == 0, numeric.count > 2 { return .section(numeric[2]) }
    return .section(first)
  }

  enum Choice: Sendable {
    case section(Section)
    case general(Sign)
    /// Excel fills the cell with number signs.
    case unshowable
  }

  private func conditional(_ number: Double, _ first: Section) -> Choice {
    for (order, section) in numeric.enumerated() {
      if let condition = section.condition {
        if condition.holds(number) { return .section(section) }
      } else if order == 0, number > 0 {
        // A first section without a condition is the one for positive numbers.
        return .section(section)
      }
    }
    if let other = numeric.dropFirst().last(where: { $0.condition == nil }) { return .section(other) }
    guard numeric.count == 1, let condition = first.condition else { return .unshowable }
    return .general(Self.leavesNegatives(condition) ? .always : .never)
  }

  /// What Excel does, as others found out by trying all kinds of conditions in it; the simplest of them is
  /// SheetJS/sheetjs#2573.
  private static func conditionalSign(_ order: Int, _ sections: [FormatSection]) -> Sign {
    if let condition = sections[order].condition { return condition.meansNegative ? .never : .besideDigits }
    if order == 1, sections.count == 2, let first = sections[0].condition {
      return leavesNegatives(first) ? .besideDigits : .never
    }
    return .besideDigits
  }

  /// Whether what a first section leaves over keeps its sign.
  private static func leavesNegatives(_ condition: FormatCondition) -> Bool {
    switch condition.comparison {
    case .equal: true
    case .greater, .greaterOrEqual: condition.bound >= 0
    case .less, .lessOrEqual, .notEqual: false
    }
  }
}
