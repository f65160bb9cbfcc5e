internal import Kinerja

/// B01–B04, B19, B20: which rows belong to which agreed indicator.
enum MatchingRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> {
    let columns = context.submission.columns
    let naming: Set<FindingCode> = columns[.code] != nil && columns[.indicator] != nil ? [.B19, .B20] : []
    return naming.union([.B01, .B02, .B03, .B04])
  }

  static func check(_ context: CheckContext) -> [Finding] {
    strangers(context) + missing(context) + repeated(context) + names(context)
  }

  private static func strangers(_ context: CheckContext) -> [Finding] {
    context.strangers.map { row in
      switch row.match {
      case .twoIndicators:
        let name = row.texts[.indicator]
        return Finding(.B04, at: name?.place ?? .file, heading: name?.heading, found: name?.text)
      case .unknown(let nearest):
        let key = row.key
        return Finding(
          .B01,
          at: key?.place ?? row.figures.values.map(\.place).min { ($0.cell ?? "") < ($1.cell ?? "") }
            ?? .file,
          heading: key?.heading, found: key?.text,
          arguments: ["name": .text(row.texts[.indicator]?.text ?? ""), "source": context.source],
          suggestions: nearest)
      case .byCode, .byName:
        return Finding(.B01, at: row.key?.place ?? .file)
      }
    }
  }

  /// A row that could not be matched probably is the one that seems to be missing.
  private static func missing(_ context: CheckContext) -> [Finding] {
    let reported = Set(context.rows.map(\.indicator.code))
    let explained = Set(
      context.strangers.flatMap { row -> [String] in
        switch row.match {
        case .unknown(let nearest): nearest.prefix(1).map { String($0.value.prefix { $0 != " " }) }
        case .twoIndicators: named(in: row, of: context.agreement)
        case .byCode, .byName: []
        }
      })
    let sheet = context.submission.columns[.actual(nil)]?.sheet
    return context.agreement.indicators.compactMap { indicator in
      let target = indicator.target(in: context.period.quarter)
      guard target.isDue, !reported.contains(indicator.code), !explained.contains(indicator.code) else {
        return nil
      }
      return Finding(
        .B02, at: Place(sheet: sheet, cell: nil), indicator: indicator.code,
        arguments: ["name": .text(indicator.name), "target": .target(target), "source": context.source])
    }
  }

  /// The indicators that a cell with several of them speaks of, by code or by name.
  private static func named(in row: ReportedRow, of agreement: Agreement) -> [String] {
    let codes = Set((row.texts[.code]?.text ?? "").split { " /,;&\n".contains($0) }.map { $0.uppercased() })
    let names = TextFingerprint.normalize(row.texts[.indicator]?.text ?? "")
    return agreement.indicators.filter { indicator in
      codes.contains(indicator.code.uppercased()) || names.contains(TextFingerprint.normalize(indicator.name))
    }
    .map(\.code)
  }

  private static func repeated(_ context: CheckContext) -> [Finding] {
    context.repeated.map { repeated in
      let key = repeated.row.key
      return Finding(
        .B03, at: key?.place ?? .file, heading: key?.heading, indicator: repeated.indicator.code,
        found: key?.text,
        arguments: [
          "name": .text(repeated.indicator.name), "first": .text(repeated.first.key?.place.cell ?? ""),
        ])
    }
  }

  private static func names(_ context: CheckContext) -> [Finding] {
    let byName = Dictionary(
      context.agreement.indicators.map { (TextFingerprint.normalize($0.name), $0) },
      uniquingKeysWith: { first, _ in first })
    return context.rows.compactMap { row in
      guard case .byCode(let indicator) = row.row.match, let name = row.row.texts[.indicator],
        !name.text.isEmpty
      else { return nil }
      let written = TextFingerprint.normalize(name.text)
      guard written != TextFingerprint.normalize(indicator.name) else { return nil }
      if let other = byName[written] {
        return Finding(
          .B19, at: name.place, heading: name.heading, indicator: indicator.code, found: name.text,
          arguments: ["name": .text(name.text), "agreed": .text(indicator.name), "other": .text(other.code)])
      }
      return Finding(
        .B20, at: name.place, heading: name.heading, indicator: indicator.code, found: name.text,
        arguments: ["agreed": .text(indicator.name), "source": context.source],
        suggestions: [Suggestion(value: indicator.name, confidence: .likely)])
    }
  }
}
