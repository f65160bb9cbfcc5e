package import Kinerja

/// What people have decided on reports, beside what the check has.
package struct PersonalDecisions: Sendable {
  /// Numbers of submissions that a person has returned.
  package internal(set) var returned: Set<Int64> = []
  /// Numbers of submissions to which a person has said Ya.
  package internal(set) var approved: Set<Int64> = []

  package init() {}

  /// A submission as it counts: returned is refused, and one that was held for a person to choose is chosen.
  package func applied(to row: SubmissionRow) -> CheckedSubmission {
    if returned.contains(row.number) { return row.checked.with(.rejected) }
    guard approved.contains(row.number), row.checked.isForAPersonToChoose else { return row.checked }
    return row.checked.with(.acceptedWithNotes)
  }
}

extension CheckedSubmission {
  /// Held, with nothing in it that the check refuses and everything known that a recap needs.
  var isForAPersonToChoose: Bool {
    status == .held && unit != nil && period != nil && !values.isEmpty
      && !findings.contains { $0.severity == .error }
  }

  func with(_ status: SubmissionStatus) -> CheckedSubmission {
    CheckedSubmission(
      file: file, sha256: sha256, unit: unit, period: period, revision: revision, status: status,
      values: values, findings: findings, readAs: readAs, notChecked: notChecked, comparison: comparison,
      coverage: coverage)
  }
}
