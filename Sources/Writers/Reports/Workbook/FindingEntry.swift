internal import Kinerja

/// A finding with what it was found in.
struct FindingEntry {
  let finding: Finding
  let file: String
  /// The place of the submission in the report; nil for another file.
  let submission: Int?
  /// What kind of file it is where it is no submission.
  let kind: Phrase

  /// Submission by submission in the order of the report, then monthly reports and targets; errors first in each.
  static func all(in report: CheckReport) -> [FindingEntry] {
    let submissions = report.submissions.enumerated().flatMap { index, submission in
      submission.findingsByWeight.map {
        FindingEntry(finding: $0, file: submission.file, submission: index, kind: ReportWords.unit)
      }
    }
    let monthly = report.monthly.flatMap { file in
      file.findings.sortedByWeight.map {
        FindingEntry(finding: $0, file: file.file, submission: nil, kind: ReportWords.monthlyFile)
      }
    }
    let targets = report.targets.flatMap { target in
      target.findings.sortedByWeight.map {
        FindingEntry(finding: $0, file: target.file, submission: nil, kind: ReportWords.targetFiles)
      }
    }
    return submissions + monthly + targets
  }
}
