package import Kinerja

/// How far a unit is with its report on a quarter.
package struct UnitStanding: Sendable {
  package let unit: OfficeUnit
  package let status: UnitQuarterStatus
  /// The latest attempt; nil where nothing came.
  package let attempt: SubmissionRow?
  /// True where a person has returned what the check had accepted.
  package let isReturned: Bool
  /// Days after the deadline: of the receipt where something came, of today where nothing did; nil where in time.
  package let daysLate: Int?
}
