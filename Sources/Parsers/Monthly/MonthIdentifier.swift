internal import Kinerja

/// A month, with its year where the text names one.
struct MonthEvidence {
  let source: EvidenceSource
  let month: Month
  let year: Int?
  let text: String
  let place: Place
}

/// Decides which month a report is for; two pieces of evidence that disagree decide nothing (finding F04).
struct MonthIdentifier {
  enum Answer {
    case month(MonthPeriod)
    case unknown
    case conflict(MonthEvidence, MonthEvidence)
  }

  /// The year to take where no text names one: the only year that agreements exist for.
  let defaultYear: Int?

  /// The months that texts name.
  ///
  /// `BULAN : APRIL` says more than a month that a title mentions; the folder counts only where nothing else speaks.
  static func evidence(in texts: [EvidenceText]) -> [MonthEvidence] {
    var found: [(evidence: MonthEvidence, isLabelled: Bool)] = []
    for text in texts {
      let isShort = text.source != .title && text.source != .headings
      let read = MonthText(text.text, isShort: isShort)
      guard let month = read.month else { continue }
      found.append(
        (
          MonthEvidence(
            source: text.source, month: month, year: read.year, text: text.text, place: text.place),
          read.isLabelled
        ))
    }
    let isSaid = found.contains { $0.isLabelled && $0.evidence.source == .title }
    let kept = found.filter { !isSaid || $0.evidence.source != .title || $0.isLabelled }.map(\.evidence)
    let inner = kept.filter { $0.source != .folder }
    return inner.isEmpty ? kept : inner
  }

  func decide(_ evidence: [MonthEvidence], years: [Int]) -> Answer {
    guard let first = evidence.min(by: { $0.source < $1.source }) else { return .unknown }
    if let other = evidence.first(where: { disagree($0, first) }) { return .conflict(first, other) }
    guard let year = year(evidence, years: years) else { return .unknown }
    return .month(MonthPeriod(year: year, month: first.month))
  }

  func year(_ evidence: [MonthEvidence], years: [Int]) -> Int? {
    evidence.compactMap(\.year).first ?? years.first ?? defaultYear
  }

  private func disagree(_ one: MonthEvidence, _ other: MonthEvidence) -> Bool {
    if one.month != other.month { return true }
    guard let left = one.year, let right = other.year else { return false }
    return left != right
  }
}
