internal import Kinerja
package import Pipeline

/// Forms from what a workspace knows: its units, the agreements in force, and what was promised a quarter ago.
package struct WorkspaceForms: Sendable {
  private let workspace: Workspace
  private let who: String
  private let moment: Moment

  package init(_ workspace: Workspace, who: String, at moment: Moment) {
    self.workspace = workspace
    self.who = who
    self.moment = moment
  }

  /// Gives what was written, and the paths; without a folder the forms go to the reports of the quarter.
  package func write(
    _ request: FormRequest, to folder: String?
  ) async throws(WorkspaceProblem) -> (result: FormResult, paths: [String]) {
    let time = StepTime()
    let office = try workspace.office()
    let followUps = FormSource.followUps(
      of: try Consolidation(workspace).submissions, before: request.period)
    let source = FormSource(
      units: office.units, book: office.book, settings: office.settings,
      followUps: followUps.isEmpty ? nil : followUps)
    let reports = "\(workspace.layout.reports)/\(request.period.code)"
    let place = folder ?? "\(reports)/formulir"
    let result: FormResult
    let paths: [String]
    do throws(RunProblem) {
      result = try FormRun.forms(request, from: source)
      if folder == nil { try OutputFile.makeFolder(reports) }
      paths = try await FormFolder(place).write(result.forms)
    } catch {
      throw .run(error)
    }
    try workspace.record(
      JournalEntry(
        at: moment, who: who, step: .collectReports, action: .formsWritten, period: request.period.code,
        outcome: "\(paths.count) \(place)", seconds: time.seconds))
    return (result, paths)
  }
}
