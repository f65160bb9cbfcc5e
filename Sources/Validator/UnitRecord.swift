package import Kinerja

/// What one unit has sent so far, in the order of receipt.
package struct UnitRecord: Sendable {
  private var accepted: [QuarterPeriod: CheckedSubmission] = [:]
  private var last: [QuarterPeriod: CheckedSubmission] = [:]
  private var attempts: [QuarterPeriod: Int] = [:]

  package init() {}

  /// A file that was only saved again counts as no attempt (finding F19), nor does a copy (F05).
  package mutating func add(_ submission: CheckedSubmission) {
    guard let period = submission.period, !submission.isCopyOfAnother else { return }
    attempts[period, default: 0] += 1
    last[period] = submission
    if submission.status.isAccepted { accepted[period] = submission }
  }

  /// How often the unit has reported on the quarter.
  package func attempts(in period: QuarterPeriod) -> Int { attempts[period] ?? 0 }

  /// The latest attempt, whatever came of it.
  package func last(in period: QuarterPeriod) -> CheckedSubmission? { last[period] }

  /// The latest report that was accepted.
  package func accepted(in period: QuarterPeriod) -> CheckedSubmission? { accepted[period] }

  func history(before period: QuarterPeriod) -> SubmissionHistory {
    SubmissionHistory(accepted.filter { $0.key < period })
  }
}

extension CheckedSubmission {
  fileprivate var isCopyOfAnother: Bool {
    findings.contains { $0.code == .F05 || $0.code == .F19 }
  }
}
