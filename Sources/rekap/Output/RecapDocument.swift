internal import Kinerja
internal import Pipeline
internal import Spreadsheet
internal import Writers

/// The recap of a run in the form that the ending of the output file asks for.
struct RecapDocument {
  enum Form: String {
    case workbook = "xlsx"
    case csv
    case json

    init?(path: String) {
      guard path.contains("."), let ending = path.split(separator: ".").last else { return nil }
      self.init(rawValue: ending.lowercased())
    }
  }

  private let input: RekapInput
  /// Those that the summary counts: of the run at hand, without what was given for comparison.
  private let counted: [CheckedSubmission]
  private var language: Language { input.language }

  init(_ input: RekapInput, counted: [CheckedSubmission]? = nil) {
    self.input = input
    self.counted = counted ?? input.submissions
  }

  init(of period: Period, from result: BatchResult, language: Language) {
    let input = RekapInput(
      period: period, units: result.units, agreements: result.targets.book, submissions: result.all,
      targetFiles: result.targets.findings.map { .init(file: $0.file, findings: $0.findings) },
      targetHashes: result.targets.sha256, rules: result.rules, office: result.settings.office,
      language: language, tool: ReportOutput.tool)
    self.init(input, counted: result.submissions)
  }

  func write(to path: String, as form: Form) throws(RunProblem) {
    switch form {
    case .json: try OutputFile.write(RecapJSON(layout: .lines(indent: 1)).document(of: input.recap), to: path)
    case .csv: try OutputFile.write(try flatData(), to: path)
    case .workbook:
      do throws(WorkbookWriteError) {
        try RekapWorkbook(input).write(to: path)
      } catch {
        throw RunProblem(error, writing: path)
      }
    }
  }

  private func flatData() throws(RunProblem) -> [UInt8] {
    do throws(CSVWriter.NumberNotFinite) {
      return try RekapCSV(input).bytes()
    } catch {
      throw .broken("\(error)")
    }
  }

  /// What was done, for the person at the terminal.
  func summary(path: String?) -> String {
    let period = input.recap.period
    let submissions = counted.filter { $0.period.map(period.quarters.contains) ?? true }
    func count(_ status: SubmissionStatus) -> Int { submissions.count { $0.status == status } }
    let missing = period.quarters.flatMap { input.recap.missing[$0] ?? [] }
    let statuses: [SubmissionStatus] = [.accepted, .acceptedWithNotes, .rejected, .held]
    let counted = statuses.map { "\(count($0)) \($0.word[language].lowercased())" }.joined(separator: ", ")
    let files = Phrase("berkas", "files")[language]
    var lines = ["\(PeriodText.text(period, in: language)): \(submissions.count) \(files): \(counted)."]
    for unit in input.recap.units {
      guard let average = unit.average.percent, let category = unit.average.category else { continue }
      let shown = NumberText.rounded(Amount(average) ?? .zero, in: language)
      lines.append("  \(unit.unit.code): \(shown) % (\(category))")
    }
    if !missing.isEmpty {
      lines.append(Phrase("Belum masuk", "Not received")[language] + ": \(missing.joined(separator: ", ")).")
    }
    if let path { lines.append(Phrase("Rekap", "Recap")[language] + ": \(path)") }
    return lines.joined(separator: "\n")
  }
}
