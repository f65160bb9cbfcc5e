internal import ArgumentParser
internal import Kinerja
internal import Pipeline
internal import Workspace
internal import Writers

/// `rekap form`: one pre-filled form for each unit.
struct FormCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Menulis formulir laporan yang sudah terisi targetnya (formulir).",
    aliases: ["formulir"])

  @OptionGroup var source: FormSourceOptions

  @Option(
    help: ArgumentHelp("Triwulan: 2026-TW1 .. 2026-TW4.", valueName: "triwulan"),
    transform: StatedQuarter.init)
  var period: StatedQuarter

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Hanya unit dengan kode ini; tanpa ini semua unit.", valueName: "kode"))
  var unit: [String] = []

  @OptionGroup var language: LanguageOption

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Folder untuk formulir, satu berkas per unit; dalam ruang kerja tanpa ini laporan/PERIODE/formulir.",
      valueName: "folder"))
  var output: String?

  @Flag(help: "Tanpa ringkasan di layar.")
  var quiet = false

  func validate() throws {
    if source.workspace == nil, output == nil {
      throw ValidationError("Tulis folder tujuan, misalnya -o formulir.")
    }
  }

  func run() async throws {
    if let workspace = source.workspace { try await run(in: workspace) } else { try await runOnFiles() }
  }

  private func run(in workspace: String) async throws {
    try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
      let workspace = try Workspace.open(at: workspace)
      let (who, moment) = (WorkspaceOptions.who(source.person), SystemClock.now())
      try workspace.noteSettings(who: who, at: moment)
      let (result, paths) = try await WorkspaceForms(workspace, who: who, at: moment).write(
        request, to: output)
      return tell(result, paths)
    }
  }

  private func runOnFiles() async throws {
    try await CommandRun.run(language.language) { () throws(RunProblem) in
      let result = try await FormRun.run(request)
      return tell(result, try await FormFolder(output ?? ".").write(result.forms))
    }
  }

  private func tell(_ result: FormResult, _ paths: [String]) -> ExitCode? {
    Terminal.writeData(Array(paths.map { $0 + "\n" }.joined().utf8))
    if !quiet { Terminal.writeMessage(FormSummary(result, language: language.language).text) }
    return result.withoutAgreement.isEmpty ? nil : RunExit.refused
  }

  private var request: FormRequest {
    var request = FormRequest(period: period.period, tool: ReportOutput.tool)
    request.units = source.units ?? ""
    request.targets = source.targets
    request.config = source.config
    request.limits = { [limits = source.limits] in limits.applied(to: $0) }
    request.only = unit
    request.previous = source.previous
    request.language = language.language
    return request
  }
}
