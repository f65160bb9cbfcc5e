package import Kinerja

/// How far a semester or year is: it is put together from quarters that are approved.
package struct SpanStanding: Sendable {
  package let period: Period
  /// Quarters that are approved, of all that it has.
  package let closed: Int
  package let review: Review?
  package let steps: StepStanding

  package var isReady: Bool { closed == period.quarters.count }
  package var isLocked: Bool { review?.decision == .yes }
}

/// The steps of the SOP that were taken on a period, as the journal has them.
package struct StepStanding: Sendable {
  /// The last step taken, with the time it took where that was measured.
  package let last: JournalEntry?
  /// The highest step taken.
  package let reached: SOPStep?
  /// The last recap is younger than what it is made of.
  package let hasRecap: Bool
  package let hasDisposition: Bool

  /// `journal` is that of the period; `changed` is when a report on it was decided last.
  init(_ journal: [JournalEntry], changed: Moment?) {
    last = journal.last { $0.step != nil }
    reached = journal.compactMap(\.step).max { $0.rawValue < $1.rawValue }
    func isFresh(_ entry: JournalEntry) -> Bool { changed.map { entry.at >= $0 } ?? true }
    hasRecap = journal.contains { $0.action == .consolidated && $0.step != nil && isFresh($0) }
    hasDisposition = journal.contains { $0.action == .disposition && $0.unit == nil && isFresh($0) }
  }
}
