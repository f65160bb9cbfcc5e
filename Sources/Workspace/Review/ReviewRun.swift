package import Kinerja

/// Records Ya or Tidak on a submission or a period, and opens an approved period again.
package struct ReviewRun: Sendable {
  private let workspace: Workspace
  private let post: Post
  private let who: String
  private let moment: Moment

  package init(_ workspace: Workspace, post: Post, who: String, at moment: Moment) {
    self.workspace = workspace
    self.post = post
    self.who = who
    self.moment = moment
  }

  /// On a quarter, semester or year as a whole: Ya closes it to further submissions (finding F20).
  package func record(
    _ decision: Review.Decision, on period: Period, reason: String
  ) throws(WorkspaceProblem) -> Review {
    try write(
      Review(at: moment, who: who, period: period.code, decision: decision, reason: reason),
      step: Self.step(of: period), mails: [])
  }

  /// On the latest report of one unit: Tidak takes it out of the recap until the unit sends another.
  package func record(
    _ decision: Review.Decision, on period: QuarterPeriod, unit code: String, reason: String
  ) throws(WorkspaceProblem) -> Review {
    let unit = try workspace.office().known(code)
    let rows: [SubmissionRow]
    let isLocked: Bool
    do throws(LedgerProblem) {
      isLocked = try workspace.ledger.lockedQuarters().contains(period)
      rows = try workspace.ledger.submissions(of: unit.code)
    } catch {
      throw .ledger(error)
    }
    guard !isLocked else { throw .locked(period: period.code) }
    guard let row = rows.last(where: { $0.checked.period == period }) else {
      throw .nothing(period: "\(unit.code) \(period.code)")
    }
    if decision == .yes, !row.checked.status.isAccepted, !row.checked.isForAPersonToChoose {
      throw .notAcceptable(unit: unit.code, period: period.code, attempt: row.checked.revision)
    }
    let review = Review(
      at: moment, who: who, period: period.code, unit: unit.code, submission: row.number, decision: decision,
      reason: reason)
    return try write(review, step: .recapQuarter, mails: post.mails(on: review, attempt: row, at: moment))
  }

  private func write(
    _ review: Review, step: SOPStep, mails: [NewMail]
  ) throws(WorkspaceProblem) -> Review {
    do throws(LedgerProblem) {
      try workspace.ledger.write(
        review,
        journal: JournalEntry(
          at: moment, who: who, step: step, action: .reviewed, unit: review.unit, period: review.period,
          outcome: review.decision.rawValue), mails: mails)
    } catch {
      throw .ledger(error)
    }
    return review
  }

  private static func step(of period: Period) -> SOPStep {
    switch period {
    case .quarter: .composeQuarterReport
    case .semester, .year: .composeSemesterReport
    }
  }
}
