package import Kinerja
internal import Pipeline
package import Writers

/// Puts the reports of a period together from the ledger, as they stand now or stood at a moment.
package struct Consolidation: Sendable {
  private let office: Office
  private let rows: [SubmissionRow]
  private let returned: Set<Int64>

  /// `moment` in seconds of UTC: what was decided, imported and reviewed later is not seen.
  package init(_ workspace: Workspace, at moment: Int? = nil) throws(WorkspaceProblem) {
    office = try workspace.office(at: moment)
    do throws(LedgerProblem) {
      rows = try workspace.ledger.submissions(upTo: moment)
      returned = try workspace.ledger.returnedSubmissions(upTo: moment)
    } catch {
      throw .ledger(error)
    }
  }

  /// In the order of receipt; what a person has returned counts as rejected.
  package var submissions: [CheckedSubmission] {
    rows.map { returned.contains($0.number) ? $0.checked.returned : $0.checked }
  }

  package func input(
    of period: Period, language: Language, tool: CheckReport.Tool
  ) -> RekapInput {
    RekapInput(
      period: period, units: office.units, agreements: office.book, submissions: submissions,
      rules: office.settings.rules, office: office.settings.office, language: language, tool: tool)
  }
}
