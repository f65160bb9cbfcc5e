internal import Kinerja

/// A finding with what it was found in.
struct FindingEntry {
  let finding: Finding
  let file: String
  /// The place of the submission in the report; nil for a file of targets.
  let submission: Int?

  /// Submission by submission in the order of the report, the files of targets last; errors first in each.
  static func all(in report: CheckReport) -> [FindingEntry] {
    let submissions = report.submissions.enumerated().flatMap { index, submission in
      submission.findingsByWeight.map { FindingEntry(finding: $0, file: submission.file, submission: index) }
    }
    let targets = report.targets.flatMap { target in
      target.findings.sortedByWeight.map { FindingEntry(finding: $0, file: target.file, submission: nil) }
    }
    return submissions + targets
  }
}
