internal import ArgumentParser
internal import Kinerja
internal import Pipeline
internal import Spreadsheet
internal import Writers

/// `rekap check`: validates files, writes nothing but the report.
struct CheckCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html, xlsx }

  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Memeriksa berkas laporan (periksa).", aliases: ["periksa"])

  @OptionGroup var submissions: SubmissionOptions
  @OptionGroup var language: LanguageOption

  @Option(help: "Bentuk laporan: text, json, html atau xlsx.")
  var format: Format?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Tulis ke berkas.", valueName: "berkas"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Tulis satu laporan per berkas ke folder ini, beserta buku kerja untuk diperbaiki dan dikirim kembali.",
      valueName: "folder"))
  var reports: String?

  func validate() throws {
    if chosenFormat == .xlsx, output == nil {
      throw ValidationError("Bentuk xlsx memerlukan -o, misalnya -o hasil-periksa.xlsx")
    }
  }

  func run() async throws {
    try await CommandRun.run(language.language) { () throws(RunProblem) in
      let result = try await BatchRun.run(submissions.request)
      let delivery = ReportOutput(language: language.language)
      let document = try document(of: delivery.report(of: result), paper: result.settings.office.paper)
      try delivery.deliver(document, to: output)
      if let reports { try SubmissionReports(language: language.language).write(result, to: reports) }
      return RunExit.code(for: result)
    }
  }

  /// The form that was asked for, else that of the file name, else text.
  private var chosenFormat: Format {
    if let format { return format }
    let ending = output?.split(separator: ".").last.map { $0.lowercased() }
    return Format.allCases.first { $0.rawValue == ending } ?? .text
  }

  private func document(of report: CheckReport, paper: OfficeProfile.Paper) throws(RunProblem) -> [UInt8] {
    switch chosenFormat {
    case .xlsx:
      do throws(WorkbookWriteError) {
        return try CheckWorkbook(report, language: language.language, paper: paper).bytes()
      } catch {
        throw RunProblem(error, writing: output ?? "-")
      }
    case .text:
      return CheckText(language: language.language, style: output == nil ? Terminal.style : .plain).document(
        of: report)
    case .json: return CheckJSON(language: language.language, layout: .lines(indent: 1)).document(of: report)
    case .html: return CheckHTML(language: language.language).document(of: report)
    }
  }
}
