internal import Kinerja

/// The files that belong to the period of a recap, in the order of receipt.
struct PeriodSubmissions {
  let all: [CheckedSubmission]

  /// Also those that could not be tied to a unit or quarter but may have been meant for it.
  init(_ input: RekapInput) {
    let quarters = Set(input.period.quarters)
    let loose = Set(input.recap.unassignedFiles.values.joined() + input.recap.filesWithoutQuarter)
    all = input.submissions.filter { submission in
      submission.period.map(quarters.contains) == true || loose.contains(submission.file)
    }
  }
}
