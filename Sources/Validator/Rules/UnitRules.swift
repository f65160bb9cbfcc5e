internal import Kinerja

/// B05: the unit of measure, in its own column and behind the figure.
enum UnitRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> { [.B05] }

  static func check(_ context: CheckContext) -> [Finding] {
    context.rows.compactMap { row in
      let agreed = row.indicator.unitOfMeasure
      guard !agreed.isEmpty else { return nil }
      let arguments: [String: FindingArgument] = ["agreed": .text(agreed), "source": context.source]
      if let unit = row.row.texts[.unitOfMeasure], !unit.text.isEmpty, !isSame(unit.text, agreed) {
        return Finding(
          .B05, variant: "unit", at: unit.place, heading: unit.heading, indicator: row.indicator.code,
          found: unit.text, arguments: arguments,
          suggestions: [Suggestion(value: agreed, confidence: .likely)])
      }
      guard let figure = row.actual, let written = writtenUnit(figure.reading), !isSame(written, agreed)
      else {
        return nil
      }
      return context.finding(.B05, at: figure, of: row, arguments)
    }
  }

  private static func writtenUnit(_ reading: FigureReading) -> String? {
    guard reading.amount != nil else { return nil }
    return reading.unitWord ?? (reading.hasPercentSign ? "%" : nil)
  }

  /// "ruang kelas" behind a figure is the agreed "Ruang" said more fully.
  private static func isSame(_ written: String, _ agreed: String) -> Bool {
    let left = UnitOfMeasure(written).canonical
    let right = UnitOfMeasure(agreed).canonical
    return left == right || left.hasPrefix(right + " ")
  }
}
