internal import Kinerja

/// Decides which quarter a report is for; two pieces of evidence that disagree decide nothing (finding F04).
struct PeriodIdentifier {
  enum Answer {
    case period(QuarterPeriod)
    case unknown
    case conflict(QuarterEvidence, QuarterEvidence)
  }

  /// The year to take where no text names one: the only year that agreements exist for.
  let defaultYear: Int?

  /// The quarters that texts name.
  ///
  /// The folder counts only where nothing else speaks.
  static func evidence(in texts: [EvidenceText]) -> [QuarterEvidence] {
    let found = texts.compactMap(quarter(in:))
    let inner = found.filter { $0.source != .folder }
    return inner.isEmpty ? found : inner
  }

  /// A text that names two quarters names none; a span names its last.
  private static func quarter(in evidence: EvidenceText) -> QuarterEvidence? {
    let text = QuarterText(evidence.text)
    guard let quarter = text.quarter else { return nil }
    return QuarterEvidence(
      source: evidence.source, quarter: quarter, year: text.year, text: evidence.text, place: evidence.place)
  }

  func decide(_ evidence: [QuarterEvidence], years: [Int]) -> Answer {
    guard let first = evidence.min(by: { $0.source < $1.source }) else { return .unknown }
    if let other = evidence.first(where: { disagree($0, first) }) { return .conflict(first, other) }
    let stated = evidence.compactMap(\.year).first ?? years.first ?? defaultYear
    guard let year = stated else { return .unknown }
    return .period(QuarterPeriod(year: year, quarter: first.quarter))
  }

  private func disagree(_ one: QuarterEvidence, _ other: QuarterEvidence) -> Bool {
    if one.quarter != other.quarter { return true }
    guard let left = one.year, let right = other.year else { return false }
    return left != right
  }
}
