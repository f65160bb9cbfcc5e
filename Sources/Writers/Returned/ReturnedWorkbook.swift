package import Kinerja
package import Spreadsheet

/// A report given back to its unit: what is to be mended in front, then its own values in the standard form.
///
/// Corrected, it is itself the next submission. It is made from what was read and never from the file that was sent, so
/// that no macro, link or hidden sheet goes back, and so that it opens without a repair.
package struct ReturnedWorkbook {
  private let form: FormInput
  private let submission: CheckedSubmission
  private let entries: [ReturnedFinding]

  /// `form` is that of the unit and quarter, not yet filled in; `report` is the submission as it was read, and
  /// `checked` what came of it.
  package init(form: FormInput, report: Submission, checked: CheckedSubmission) {
    let rows = ReturnedRows(report, period: form.period, findings: checked.findings)
    let agreed = Set(form.agreement.indicators.map(\.code))
    var form = form
    form.entries = rows.entries
    form.budgetBasis = checked.values.contains { $0.budgetBasis == .quarter } ? .quarter : .cumulative
    var correction = FormCorrection(
      strays: rows.strays, hasEvidence: report.columns[.evidence] != nil)
    form.correction = correction
    let layout = FormLayout(form)
    submission = checked
    entries = checked.findingsByWeight.enumerated().map { index, finding in
      ReturnedFinding(
        number: index + 1, finding: finding,
        outcome: FindingOutcome(of: finding, spots: rows.spots, agreed: agreed),
        spots: rows.spots, in: layout, language: form.language)
    }
    for entry in entries {
      guard let spot = entry.outcome.spot else { continue }
      correction.remarks[spot, default: []].append(entry.remark(in: form.language))
    }
    form.correction = correction
    self.form = form
  }

  /// True where a unit has anything to look at.
  package static func isOfUse(for submission: CheckedSubmission) -> Bool {
    submission.findings.contains { $0.severity >= .warning }
  }

  package func bytes() throws(WorkbookWriteError) -> [UInt8] {
    let writer = try WorkbookWriter(properties: FormWorkbook.properties(of: form))
    let front = try writer.addSheet(CheckSheetWords.result[form.language])
    let table = try writer.addSheet(FormLayout.sheetName)
    let guide = try writer.addSheet(form.text(FormLabels.guideSheet))
    let styles = try FormStyles(writer)
    var formSheet = FormSheet(form, on: table, styles: styles)
    try formSheet.write()
    var guideSheet = FormGuide(form, on: guide, styles: styles)
    try guideSheet.write()
    var result = try ReturnedResultSheet(form, submission, entries, on: front, of: writer)
    try result.write()
    writer.activate(front)
    return try writer.finish()
  }
}
