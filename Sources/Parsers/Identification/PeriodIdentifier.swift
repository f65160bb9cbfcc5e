package import Kinerja

/// Decides which quarter a report is for; two pieces of evidence that disagree decide nothing (finding F04).
struct PeriodIdentifier {
  enum Answer {
    case period(QuarterPeriod)
    case unknown
    case conflict(QuarterEvidence, QuarterEvidence)
  }

  /// The year to take where no text names one: the only year that agreements exist for.
  let defaultYear: Int?

  /// The quarters that texts name. The folder counts only where nothing else speaks.
  static func evidence(in texts: [EvidenceText]) -> [QuarterEvidence] {
    let found = texts.compactMap(quarter(in:))
    let inner = found.filter { $0.source != .folder }
    return inner.isEmpty ? found : inner
  }

  private static func quarter(in evidence: EvidenceText) -> QuarterEvidence? {
    let mentions = QuarterText.mentions(in: evidence.text)
    guard let last = mentions.last else { return nil }
    let distinct = Set(mentions.map(\.quarter))
    guard distinct.count == 1 || isSpan(evidence.text) else { return nil }
    return QuarterEvidence(
      source: evidence.source, quarter: last.quarter, year: year(in: evidence.text), text: evidence.text,
      place: evidence.place)
  }

  /// "TW I s.d. TW III" reports up to its last quarter.
  private static func isSpan(_ text: String) -> Bool {
    HeadingText(text).contains("s.d")
  }

  static func year(in text: String) -> Int? {
    let numbers = text.split { !$0.isNumber }.filter { $0.utf8.count == 4 }.compactMap { Int($0) }
    let years = Set(numbers.filter { (2000...2099).contains($0) })
    return years.count == 1 ? years.first : nil
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
