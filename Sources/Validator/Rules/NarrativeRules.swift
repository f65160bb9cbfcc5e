internal import Kinerja

/// V07, V15: the words beside the figures.
enum NarrativeRules: RuleFamily {
  private static let fields: [ReportField] = [.supporting, .hindering, .followUp]

  static func codes(in context: CheckContext) -> Set<FindingCode> {
    let columns = context.submission.columns
    let hasPairs = columns[.supporting] != nil || columns[.numerator] != nil && columns[.denominator] != nil
    return hasPairs ? [.V07, .V15] : [.V07]
  }

  static func check(_ context: CheckContext) -> [Finding] {
    sameAsBefore(context) + sameAsOtherRows(context) + context.rows.compactMap { unpaired($0, context) }
  }

  static func notChecked(_ context: CheckContext) -> [NotChecked] {
    if fields.allSatisfy({ context.submission.columns[$0] == nil }) {
      return [NotChecked(code: .V07, reason: .columnMissing)]
    }
    return context.lacksPrevious ? [NotChecked(code: .V07, reason: .noPreviousQuarter)] : []
  }

  /// An explanation long enough that nobody writes it twice by chance.
  private static func comparable(_ text: String?, _ context: CheckContext) -> String? {
    guard let text, text.utf8.count >= context.thresholds.copiedTextLength else { return nil }
    return text
  }

  private static func sameAsBefore(_ context: CheckContext) -> [Finding] {
    guard let period = context.period.previousInYear, let previous = context.previous else { return [] }
    let before = Dictionary(
      previous.values.map { ($0.indicator.code, $0.notes) }, uniquingKeysWith: { first, _ in first })
    return context.rows.compactMap { row in
      guard let notes = before[row.indicator.code] else { return nil }
      let copied = fields.first { field in
        guard let text = comparable(row.row.texts[field]?.text, context) else { return false }
        return text == comparable(notes[field], context)
      }
      guard let copied, let text = row.row.texts[copied] else { return nil }
      return finding("previous", text, of: row, ["period": .period(period)])
    }
  }

  /// One finding for each text, where it is met for the second time.
  private static func sameAsOtherRows(_ context: CheckContext) -> [Finding] {
    fields.flatMap { field -> [Finding] in
      var order: [String] = []
      var rows: [String: [(row: IndicatorRow, text: ReportedText)]] = [:]
      for row in context.rows {
        guard let text = row.row.texts[field], let key = comparable(text.text, context) else { continue }
        if rows[key] == nil { order.append(key) }
        rows[key, default: []].append((row, text))
      }
      return order.compactMap { key in
        guard let same = rows[key], let first = same.first, let second = same.dropFirst().first else {
          return nil
        }
        return finding(
          "rows", second.text, of: second.row,
          ["count": .count(same.count), "first": .text(first.text.place.cell ?? "")])
      }
    }
  }

  private static func finding(
    _ variant: String, _ text: ReportedText, of row: IndicatorRow, _ arguments: [String: FindingArgument]
  ) -> Finding {
    Finding(
      .V07, variant: variant, at: text.place, heading: text.heading, indicator: row.indicator.code,
      found: text.text, arguments: arguments)
  }

  /// What only makes sense together.
  ///
  /// A due figure that is blank is B13, a low or missing one without a reason V06 or B14; where nothing is due, words
  /// about what will come are in order.
  private static func unpaired(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    let top = row.row.figures[.numerator]
    let bottom = row.row.figures[.denominator]
    if let top, let bottom, top.reading.isBlank != bottom.reading.isBlank {
      let (blank, given) = top.reading.isBlank ? (top, bottom) : (bottom, top)
      guard given.reading.amount != nil else { return nil }
      return context.finding(
        .V15, variant: "parts", at: blank, of: row,
        ["given": .text(given.heading), "value": .text(given.raw)])
    }
    guard row.value.target == .none, row.indicator.annualTarget.isDue,
      let actual = row.actual, actual.reading.isBlank, let supporting = row.row.texts[.supporting],
      comparable(supporting.text, context) != nil
    else { return nil }
    return context.finding(.V15, variant: "words", at: actual, of: row, ["given": .text(supporting.heading)])
  }
}

extension Notes {
  fileprivate subscript(field: ReportField) -> String? {
    switch field {
    case .supporting: supporting
    case .hindering: hindering
    case .followUp: followUp
    default: nil
    }
  }
}
