internal import Kinerja
internal import Pipeline
internal import Writers

/// One report for each submission, in a folder; where there is something to mend, with the workbook to mend it in.
struct SubmissionReports {
  let language: Language

  func write(_ result: BatchResult, to folder: String) throws(RunProblem) {
    try OutputFile.makeFolder(folder)
    let output = ReportOutput(language: language)
    let returned = ReturnedRun(result, language: language, tool: ReportOutput.tool)
    var taken: Set<String> = []
    for submission in result.submissions {
      let report = output.report(of: submission, in: result)
      let name = free(Self.name(of: submission), &taken)
      try OutputFile.write(CheckHTML(language: language).document(of: report), to: "\(folder)/\(name).html")
      if let workbook = try returned.bytes(for: submission) {
        try OutputFile.write(workbook, to: "\(folder)/\(name).xlsx")
      }
    }
  }

  /// Unit, quarter and attempt where they are known, else the name of the file.
  private static func name(of submission: CheckedSubmission) -> String {
    let file = submission.file.split(separator: "/").last.map(String.init) ?? "berkas"
    guard let unit = submission.unit, let period = submission.period else { return plain(file) }
    return plain("\(period.code)-\(unit.code)-\(submission.revision)")
  }

  private static func plain(_ name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "_" })
  }

  private func free(_ name: String, _ taken: inout Set<String>) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }
}
