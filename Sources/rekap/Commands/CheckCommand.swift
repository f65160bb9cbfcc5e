internal import ArgumentParser
internal import Kinerja
internal import Pipeline
internal import Writers

/// `rekap check`: validates files, writes nothing but the report.
struct CheckCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Memeriksa berkas laporan (periksa).", aliases: ["periksa"])

  @OptionGroup var submissions: SubmissionOptions
  @OptionGroup var language: LanguageOption

  @Option(help: "Bentuk laporan: text, json atau html.")
  var format: Format?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Tulis ke berkas.", valueName: "berkas"))
  var output: String?

  func run() async throws {
    try await CommandRun.run(language.language) { () throws(RunProblem) in
      let result = try await BatchRun.run(submissions.request)
      let delivery = ReportOutput(language: language.language)
      try delivery.deliver(document(of: delivery.report(of: result)), to: output)
      return RunExit.code(for: result)
    }
  }

  /// The form that was asked for, else that of the file name, else text.
  private var chosenFormat: Format {
    if let format { return format }
    let ending = output?.split(separator: ".").last.map { $0.lowercased() }
    return Format.allCases.first { $0.rawValue == ending } ?? .text
  }

  private func document(of report: CheckReport) -> [UInt8] {
    switch chosenFormat {
    case .text:
      CheckText(language: language.language, style: output == nil ? Terminal.style : .plain).document(
        of: report)
    case .json: CheckJSON(language: language.language, layout: .lines(indent: 1)).document(of: report)
    case .html: CheckHTML(language: language.language).document(of: report)
    }
  }
}
