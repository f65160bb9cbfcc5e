internal import Kinerja

/// What the check noted about the indicators of one unit, in a few words each.
struct IndicatorNotes {
  /// More than this many are counted, not named; the sheet of findings has them all.
  private static let named = 2

  private let titles: [String: [String]]
  private let language: Language

  /// Errors cannot stand in accepted submissions, so these are warnings and infos.
  init(_ unit: UnitRecap, in period: Period, language: Language) {
    var titles: [String: [String]] = [:]
    let quarters = period.quarters
    for quarter in quarters {
      for finding in unit.submissions[quarter]?.findingsByWeight ?? [] {
        guard let indicator = finding.indicator else { continue }
        let title = "\(finding.code.rawValue) \(MessageCatalogue.title(of: finding.code, in: language))"
        let note = quarters.count > 1 ? "\(RekapLabels.short(quarter, in: language)): \(title)" : title
        if titles[indicator]?.contains(note) != true { titles[indicator, default: []].append(note) }
      }
    }
    self.titles = titles
    self.language = language
  }

  func text(of indicator: String) -> String {
    let all = titles[indicator] ?? []
    let rest = all.count - Self.named
    let more = rest > 0 ? ["+\(rest) \(RekapLabels.andMore[language])"] : []
    return (all.prefix(Self.named) + more).joined(separator: "; ")
  }
}
