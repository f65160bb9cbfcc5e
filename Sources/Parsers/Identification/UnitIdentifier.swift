internal import Kinerja

/// Decides which unit sent a report; never by a guess (finding F03).
struct UnitIdentifier {
  enum Answer {
    case unit(OfficeUnit)
    case unknown
    case ambiguous([OfficeUnit], EvidenceSource)
    case conflict(OfficeUnit, EvidenceSource, OfficeUnit, EvidenceSource)
  }

  let matcher: UnitMatcher

  func decide(_ texts: [EvidenceText]) -> Answer {
    let bySource = Dictionary(grouping: texts, by: \.source).sorted { $0.key < $1.key }
    var best: (unit: OfficeUnit, source: EvidenceSource)?
    var ambiguous: (units: [OfficeUnit], source: EvidenceSource)?
    for (source, texts) in bySource {
      let answers = texts.map { answer(to: $0.text, from: source) }
      switch matcher.combining(answers) {
      case .none: continue
      case .one(let unit):
        guard let known = best else {
          if let open = ambiguous, !open.units.contains(unit) { return .ambiguous(open.units, open.source) }
          best = (unit, source)
          continue
        }
        if known.unit != unit, source != .folder, !isParent(unit, of: known.unit) {
          return .conflict(known.unit, known.source, unit, source)
        }
      case .several(let units):
        if let known = best, units.contains(known.unit) { continue }
        if best == nil, ambiguous == nil { ambiguous = (units, source) }
      }
    }
    if let ambiguous { return .ambiguous(ambiguous.units, ambiguous.source) }
    return best.map { .unit($0.unit) } ?? .unknown
  }

  private func answer(to text: String, from source: EvidenceSource) -> UnitMatcher.Answer {
    switch source {
    case .property: matcher.unit(code: text).map { .one($0) } ?? .none
    case .metadata, .fileName, .folder: matcher.units(in: text, allowingCodes: true)
    case .title, .sheetName, .headings, .column: matcher.units(in: text)
    }
  }

  private func isParent(_ unit: OfficeUnit, of child: OfficeUnit) -> Bool {
    let parent = TextFingerprint.normalize(child.parent)
    return !parent.isEmpty && [unit.name, unit.code].contains { TextFingerprint.normalize($0) == parent }
  }
}
