internal import Kinerja
internal import Pipeline
internal import Validator
internal import Writers

/// Puts the result of a run into the form that was asked for.
struct ReportOutput {
  static let tool = CheckReport.Tool(name: "rekap", version: Rekap.version, rules: "2026.1")

  let language: Language

  func report(of result: BatchResult) -> CheckReport {
    report(
      on: result.submissions, in: result,
      targets: result.targets.findings.map { .init(file: $0.file, findings: $0.findings) },
      monthly: result.monthly.files.map {
        .init(
          file: $0.file, sha256: $0.sha256, reports: $0.reports, findings: $0.findings,
          unmatchedRows: $0.unmatchedRows)
      })
  }

  /// What a single unit gets.
  func report(of submission: CheckedSubmission, in result: BatchResult) -> CheckReport {
    report(on: [submission], in: result, targets: [], monthly: [])
  }

  private func report(
    on submissions: [CheckedSubmission], in result: BatchResult, targets: [CheckReport.TargetFile],
    monthly: [CheckReport.MonthlyFile]
  ) -> CheckReport {
    let scale = result.rules.scale
    return CheckReport(
      tool: Self.tool, submissions: submissions, targets: targets, monthly: monthly,
      category: { scale.category(of: $0) }, scale: scale,
      deadlineDay: result.settings.thresholds.deadlineDay)
  }

  /// To a file, or to standard output where none is named.
  func deliver(_ bytes: [UInt8], to path: String?) throws(RunProblem) {
    guard let path else {
      Terminal.writeData(bytes)
      return
    }
    try OutputFile.write(bytes, to: path)
  }
}
