package import Kinerja

/// The verdict on a submission, all or nothing (design contract, section 3).
package enum Verdict {
  /// Findings that a person must settle before anything else can be said.
  private static let holding: Set<FindingCode> = [.F02, .F03, .F04, .F21]
  /// Two files of which neither says that it is the later one.
  private static let undecided = "together"
  /// Infos that ask the unit to look again.
  private static let asking: Set<FindingCode> = [.B15, .F05, .F19]

  package static func status(of findings: [Finding], hasAgreement: Bool = true) -> SubmissionStatus {
    if findings.contains(where: { holding.contains($0.code) || $0.variant == undecided }) { return .held }
    if findings.contains(where: { $0.severity == .error }) { return .rejected }
    if !hasAgreement { return .held }
    if findings.contains(where: { $0.severity == .warning || asking.contains($0.code) }) {
      return .acceptedWithNotes
    }
    return .accepted
  }
}
