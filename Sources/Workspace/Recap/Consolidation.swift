package import Kinerja
internal import Pipeline
package import Writers

/// Puts the reports of a period together from the ledger, as they stand now or stood at a moment.
package struct Consolidation: Sendable {
  private let office: Office
  private let rows: [SubmissionRow]
  private let decisions: PersonalDecisions

  /// `moment` in seconds of UTC: what was decided, imported and reviewed later is not seen.
  package init(_ workspace: Workspace, at moment: Int? = nil) throws(WorkspaceProblem) {
    office = try workspace.office(at: moment)
    do throws(LedgerProblem) {
      rows = try workspace.ledger.submissions(upTo: moment)
      decisions = try workspace.ledger.personalDecisions(upTo: moment)
    } catch {
      throw .ledger(error)
    }
  }

  /// In the order of receipt; what a person has returned counts as rejected.
  package var submissions: [CheckedSubmission] {
    rows.map(decisions.applied)
  }

  /// The last attempt of each unit and quarter of the period, in the order of receipt.
  package func latest(of period: Period) -> [CheckedSubmission] {
    var last: [Attempted: Int] = [:]
    let all = submissions
    for (index, submission) in all.enumerated() {
      guard let unit = submission.unit?.code, let quarter = submission.period,
        period.quarters.contains(quarter)
      else { continue }
      last[Attempted(unit: unit, quarter: quarter)] = index
    }
    return last.values.sorted().map { all[$0] }
  }

  private struct Attempted: Hashable {
    let unit: String
    let quarter: QuarterPeriod
  }

  /// Of the office as it was at the moment.
  package var letterhead: OfficeProfile { office.settings.office }

  package func input(
    of period: Period, language: Language, tool: CheckReport.Tool
  ) -> RekapInput {
    RekapInput(
      period: period, units: office.units, agreements: office.book, submissions: submissions,
      targetHashes: office.targetHashes, rules: office.settings.rules, office: office.settings.office,
      language: language, tool: tool)
  }
}
