internal import Kinerja

/// What the staff propose to write under "Isi disposisi", by the worst that was found.
///
/// It is a proposal: the boxes stay empty for the pen of whoever decides.
enum DispositionProposal: Hashable, Sendable {
  case sendAgain
  case complete
  case ready
  /// A person must choose before anything else is done.
  case coordinate

  init(for input: DispositionInput) {
    switch input.matter {
    case .submission(let submission): self = Self.proposal(for: submission, input.decision)
    case .period(let recap, _): self = Self.proposal(for: recap)
    }
  }

  private static func proposal(
    for submission: CheckedSubmission, _ decision: DispositionInput.Decision? = nil
  ) -> DispositionProposal {
    if decision?.answer == .no { return .sendAgain }
    return switch submission.status {
    case .rejected: .sendAgain
    case .held: .coordinate
    case .acceptedWithNotes: asksForMore(submission) ? .complete : .ready
    case .accepted: .ready
    }
  }

  private static func proposal(for recap: Recap) -> DispositionProposal {
    let statuses = recap.units.flatMap { unit in
      recap.period.quarters.compactMap { unit.status[$0] }
    }
    if statuses.contains(.rejected) { return .sendAgain }
    if statuses.contains(.held) || statuses.contains(.missing) { return .coordinate }
    let accepted = recap.units.flatMap { $0.submissions.values }
    return accepted.contains(where: asksForMore) ? .complete : .ready
  }

  /// A report that is only late, or named oddly, lacks nothing.
  static func asksForMore(_ submission: CheckedSubmission) -> Bool {
    submission.findings.contains { $0.severity == .warning && !isOfDelivery($0) }
  }

  /// What is said of a file as a delivery, not of what stands in it.
  static func isOfDelivery(_ finding: Finding) -> Bool {
    [.F05, .F06, .F07, .F19, .F22, .F23].contains(finding.code)
  }
}
