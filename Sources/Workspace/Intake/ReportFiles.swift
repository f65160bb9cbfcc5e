internal import Kinerja
internal import Pipeline
internal import Spreadsheet
internal import Validator
internal import Writers

/// The reports on a delivery, beside a refused original or in the folder of reports.
struct ReportFiles {
  let workspace: Workspace
  let office: Office
  let tool: CheckReport.Tool
  let language: Language

  /// The page of each submission, and the workbook to mend it in where there is something to mend.
  ///
  /// The same delivery gives the same bytes, so that writing them again after a crash changes nothing.
  func write(
    on delivery: Delivery, _ checked: [CheckedSubmission], reports: [Submission]
  ) throws(WorkspaceProblem) {
    for submission in checked {
      let stem = stem(of: submission, in: delivery, isOneOfMany: checked.count > 1)
      do throws(RunProblem) {
        try makeFolders(above: stem)
        try OutputFile.write(page(of: submission), to: "\(workspace.layout.root)/\(stem).html")
      } catch {
        throw .run(error)
      }
      guard let workbook = try returned(submission, reports: reports) else { continue }
      do throws(RunProblem) {
        try OutputFile.write(workbook, to: "\(workspace.layout.root)/\(stem)\(Self.returnedEnding)")
      } catch {
        throw .run(error)
      }
    }
  }

  static let returnedEnding = "-perbaikan.xlsx"

  /// Below the workspace, without an ending.
  func stem(of submission: CheckedSubmission, in delivery: Delivery, isOneOfMany: Bool) -> String {
    var stem = Self.place(of: delivery)
    if let dot = stem.lastIndex(of: "."), !stem[dot...].contains("/") { stem = String(stem[..<dot]) }
    guard isOneOfMany else { return stem }
    return
      "\(stem)-\(submission.unit.map { StoredName.clean($0.code) } ?? "-")-\(submission.period?.code ?? "-")"
  }

  /// Where the returned workbook of a submission lies below the workspace, if there is one.
  func returnedWorkbook(
    of submission: CheckedSubmission, in delivery: Delivery, isOneOfMany: Bool
  ) -> String {
    stem(of: submission, in: delivery, isOneOfMany: isOneOfMany) + Self.returnedEnding
  }

  /// As the original is stored, in the folder of reports instead of the archive.
  private static func place(of delivery: Delivery) -> String {
    guard delivery.stored.hasPrefix("arsip/") else { return delivery.stored }
    return "laporan/" + delivery.stored.dropFirst("arsip/".count)
  }

  /// Removes what a run that broke off left half written beside the reports; for the holder of the lock.
  func sweep(besideThoseOf delivery: Delivery) {
    let folder = Self.place(of: delivery).split(separator: "/").dropLast().joined(separator: "/")
    _ = try? Staging(folder: "\(workspace.layout.root)/\(folder)").sweep()
  }

  private func page(of submission: CheckedSubmission) -> [UInt8] {
    CheckHTML(language: language).document(of: report(of: submission))
  }

  func report(of submission: CheckedSubmission) -> CheckReport {
    let scale = office.settings.rules.scale
    return CheckReport(
      tool: tool, submissions: [submission], category: { scale.category(of: $0) },
      deadlineDay: office.settings.thresholds.deadlineDay)
  }

  private func returned(
    _ submission: CheckedSubmission, reports: [Submission]
  ) throws(WorkspaceProblem) -> [UInt8]? {
    guard ReturnedWorkbook.isOfUse(for: submission), let unit = submission.unit,
      let period = submission.period,
      let agreement = office.book.agreement(of: unit.code, in: period),
      let report = reports.first(where: { $0.unit == unit && $0.period == period && $0.isReadable })
    else { return nil }
    let form = FormInput(
      unit: unit, period: period, agreement: agreement, rules: office.settings.rules,
      lowAchievement: office.settings.thresholds.lowAchievement, office: office.settings.office,
      language: language, tool: tool)
    do throws(WorkbookWriteError) {
      return try ReturnedWorkbook(form: form, report: report, checked: submission).bytes()
    } catch {
      // A workbook that breaks a rule of the writer is one aid less; the page says the same.
      guard case .output = error else { return nil }
      throw .run(RunProblem(error, writing: submission.file))
    }
  }

  private func makeFolders(above path: String) throws(RunProblem) {
    var folder = workspace.layout.root
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      try OutputFile.makeFolder(folder)
    }
  }
}
