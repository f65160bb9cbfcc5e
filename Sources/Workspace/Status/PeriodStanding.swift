package import Kinerja
internal import Pipeline

/// How far a quarter is: who has reported, what is decided on it, and what comes next.
package struct PeriodStanding: Sendable {
  package let period: QuarterPeriod
  /// `2026-04-10`.
  package let deadline: String
  package let daysToDeadline: Int
  package let units: [UnitStanding]
  /// What was decided on the whole quarter, last.
  package let review: Review?
  package let steps: StepStanding
  /// Approved by itself or with a semester or year that holds it.
  package let isLocked: Bool

  package func count(_ statuses: Set<UnitQuarterStatus>) -> Int {
    units.count { statuses.contains($0.status) }
  }

  /// Units of which a report is expected.
  package var expected: Int { units.count { $0.status != .notExpected } }

  /// Units of which a report is expected and none is accepted.
  package var unfinished: [UnitStanding] {
    units.filter { ![.accepted, .acceptedWithNotes, .notExpected].contains($0.status) }
  }

  package var isComplete: Bool { unfinished.isEmpty }
}
