internal import GRDB
package import Kinerja

/// A decision of the Sekretaris or Kepala Bidang on a submission or a whole period (SOP, columns Ya and Tidak).
package struct Review: Hashable, Sendable {
  package enum Decision: String, Sendable {
    case yes
    case no
    /// An approved period takes submissions again.
    case reopened
  }

  package let at: Moment
  package let who: String
  /// The code of a quarter, semester or year.
  package let period: String
  /// Nil for the whole period.
  package let unit: String?
  package let submission: Int64?
  package let decision: Decision
  package let reason: String

  package init(
    at: Moment, who: String, period: String, unit: String? = nil, submission: Int64? = nil,
    decision: Decision, reason: String
  ) {
    self.at = at
    self.who = who
    self.period = period
    self.unit = unit
    self.submission = submission
    self.decision = decision
    self.reason = reason
  }

  init?(_ row: Row) {
    guard let decision = Decision(rawValue: row["decision"]) else { return nil }
    self.init(
      at: Moment(seconds: row["at"], text: row["at_text"]), who: row["who"], period: row["period"],
      unit: row["unit"], submission: row["submission"], decision: decision, reason: row["reason"])
  }
}

extension Ledger {
  /// The decision, its journal entry and the mails that tell of it, together.
  package func write(_ review: Review, journal: JournalEntry, mails: [NewMail]) throws(LedgerProblem) {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO review (at, at_text, who, period, unit, submission, decision, reason)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          review.at.seconds, review.at.text, review.who, review.period, review.unit, review.submission,
          review.decision.rawValue, review.reason,
        ])
      try journal.insert(into: database, submission: review.submission)
      for mail in mails { try mail.insert(into: database, submission: review.submission) }
    }
  }

  /// In the order in which they were taken.
  package func reviews(upTo moment: Int? = nil) throws(LedgerProblem) -> [Review] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM review WHERE at <= ? ORDER BY id", arguments: [moment ?? Int.max]
      ).compactMap(Review.init)
    }
  }

  /// The quarters that an approval has closed (finding F20), those of approved semesters and years, too.
  package func lockedQuarters() throws(LedgerProblem) -> Set<QuarterPeriod> {
    var locked: Set<QuarterPeriod> = []
    for review in try reviews() where review.unit == nil && review.submission == nil {
      guard let period = Period(code: review.period) else { continue }
      switch review.decision {
      case .yes: locked.formUnion(period.quarters)
      case .reopened: locked.subtract(period.quarters)
      case .no: continue
      }
    }
    return locked
  }

  /// What people have decided on reports, by the numbers of the submissions.
  ///
  /// A report that is returned takes the earlier ones of its unit and quarter along: an older one must not count in its place.
  package func personalDecisions(upTo moment: Int? = nil) throws(LedgerProblem) -> PersonalDecisions {
    var decisions = PersonalDecisions()
    for review in try reviews(upTo: moment) {
      guard let number = review.submission, let unit = review.unit else { continue }
      switch review.decision {
      case .yes:
        decisions.approved.insert(number)
        decisions.returned.remove(number)
      case .no:
        decisions.approved.remove(number)
        decisions.returned.formUnion(try numbers(of: unit, in: review.period, upTo: number))
      case .reopened:
        decisions.returned.subtract(try numbers(of: unit, in: review.period, upTo: number))
      }
    }
    return decisions
  }

  private func numbers(
    of unit: String, in period: String, upTo number: Int64
  ) throws(LedgerProblem) -> [Int64] {
    try read {
      try Int64.fetchAll(
        $0, sql: "SELECT id FROM submission WHERE unit = ? AND period = ? AND id <= ?",
        arguments: [unit, period, number])
    }
  }
}
