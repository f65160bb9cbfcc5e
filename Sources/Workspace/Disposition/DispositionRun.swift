package import Kinerja
internal import Pipeline
internal import Spreadsheet
internal import Validator
package import Writers

/// Writes the lembar disposisi of a report or of a period, and notes that it was written.
package struct DispositionRun: Sendable {
  private let workspace: Workspace
  private let who: String
  private let moment: Moment
  private let language: Language
  private let tool: CheckReport.Tool

  package init(
    _ workspace: Workspace, who: String, at moment: Moment, language: Language, tool: CheckReport.Tool
  ) {
    self.workspace = workspace
    self.who = who
    self.moment = moment
    self.language = language
    self.tool = tool
  }

  /// On the latest report of a unit; gives the path.
  package func write(
    on period: QuarterPeriod, unit code: String, to path: String?
  ) throws(WorkspaceProblem) -> String {
    let time = StepTime()
    let office = try workspace.office()
    let unit = try office.known(code)
    let row: SubmissionRow?
    let review: Review?
    let decisions: PersonalDecisions
    do throws(LedgerProblem) {
      row = try workspace.ledger.submissions(of: unit.code).last { $0.checked.period == period }
      review = try workspace.ledger.reviews().last { $0.submission == row?.number }
      decisions = try workspace.ledger.personalDecisions()
    } catch {
      throw .ledger(error)
    }
    guard let row else { throw .nothing(period: "\(unit.code) \(period.code)") }
    let checked = decisions.applied(to: row)
    var input = DispositionInput(
      .submission(checked), office: office.settings.office, language: language, tool: tool)
    input.number = row.number
    input.received = row.received.text
    let deadline = Deadline(of: period, dayOfMonth: office.settings.thresholds.deadlineDay)
    // A day that has passed when the report came binds nobody; whoever decides sets another.
    if deadline.days(at: row.received) <= 0 { input.deadline = deadline.text }
    input.decision = review.map(DispositionInput.Decision.init)
    return try write(input, of: period.code, unit: unit.code, step: .collectReports, to: path, time)
  }

  /// On all reports of a quarter, semester or year; gives the path.
  package func write(on period: Period, to path: String?) throws(WorkspaceProblem) -> String {
    let time = StepTime()
    let consolidation = try Consolidation(workspace)
    let review: Review?
    do throws(LedgerProblem) {
      review = try workspace.ledger.reviews().last {
        $0.period == period.code && $0.unit == nil && $0.submission == nil
      }
    } catch {
      throw .ledger(error)
    }
    let recap = consolidation.input(of: period, language: language, tool: tool).recap
    var input = DispositionInput(
      .period(recap, latest: consolidation.latest(of: period)), office: consolidation.letterhead,
      language: language, tool: tool)
    input.decision = review.map(DispositionInput.Decision.init)
    return try write(input, of: period.code, unit: nil, step: .recap(of: period), to: path, time)
  }

  private func write(
    _ input: DispositionInput, of period: String, unit: String?, step: SOPStep, to target: String?,
    _ time: StepTime
  ) throws(WorkspaceProblem) -> String {
    let folder = "\(workspace.layout.reports)/\(period)"
    let name = period + (unit.map { "-\(StoredName.clean($0))" } ?? "")
    let path = target ?? "\(folder)/disposisi-\(name).xlsx"
    do throws(RunProblem) {
      if target == nil { try OutputFile.makeFolder(folder) }
      try OutputFile.write(try bytes(of: input, for: path), to: path)
    } catch {
      throw .run(error)
    }
    try workspace.record(
      JournalEntry(
        at: moment, who: who, step: step, action: .disposition, unit: unit, period: period, outcome: path,
        seconds: time.seconds))
    return path
  }

  private func bytes(of input: DispositionInput, for path: String) throws(RunProblem) -> [UInt8] {
    do throws(WorkbookWriteError) {
      return try DispositionWorkbook(input).bytes()
    } catch {
      throw RunProblem(error, writing: path)
    }
  }
}

extension DispositionInput.Decision {
  fileprivate init(_ review: Review) {
    let answer: Answer =
      switch review.decision {
      case .yes: .yes
      case .no: .no
      case .reopened: .reopened
      }
    self.init(answer, who: review.who, day: review.at.day, reason: review.reason)
  }
}
