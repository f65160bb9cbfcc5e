package import Kinerja
internal import Spreadsheet
internal import Validator
package import Writers

/// Makes the workbooks that go back to the units of a run.
package struct ReturnedRun: Sendable {
  private let result: BatchResult
  private let language: Language
  private let tool: CheckReport.Tool

  package init(_ result: BatchResult, language: Language, tool: CheckReport.Tool) {
    self.result = result
    self.language = language
    self.tool = tool
  }

  /// Nil where there is nothing to mend, or no form to mend it in: unit or quarter unknown, or not one row readable.
  ///
  /// The file is read again, since a run does not keep the rows of thousands of reports.
  package func bytes(for submission: CheckedSubmission) throws(RunProblem) -> [UInt8]? {
    guard ReturnedWorkbook.isOfUse(for: submission), let unit = submission.unit,
      let period = submission.period,
      let agreement = result.targets.book.agreement(of: unit.code, in: period),
      let report = report(of: submission)
    else { return nil }
    let form = FormInput(
      unit: unit, period: period, agreement: agreement, rules: result.settings.rules,
      lowAchievement: result.settings.thresholds.lowAchievement, office: result.settings.office,
      language: language, tool: tool)
    do throws(WorkbookWriteError) {
      return try ReturnedWorkbook(form: form, report: report, checked: submission).bytes()
    } catch {
      throw RunProblem(error, writing: submission.file)
    }
  }

  /// The same report as the run has checked; nil where the file is no longer the same.
  private func report(of submission: CheckedSubmission) -> Submission? {
    result.loader.load(submission.file).first {
      $0.sha256 == submission.sha256 && $0.unit == submission.unit && $0.period == submission.period
        && $0.isReadable
    }
  }
}
