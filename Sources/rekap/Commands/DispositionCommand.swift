internal import ArgumentParser
internal import Kinerja
internal import Workspace
internal import Writers

/// `rekap disposition`: the lembar disposisi of a report or of a period.
struct DispositionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disposition", abstract: "Menulis lembar disposisi satu laporan atau periode (disposisi).",
    aliases: ["disposisi"])

  @Argument(
    help: ArgumentHelp("Periode: 2026-TW1, 2026-S1, 2026.", valueName: "periode"),
    transform: StatedPeriod.init)
  var period: StatedPeriod

  @Option(help: ArgumentHelp("Laporan terakhir unit ini; perlu triwulan.", valueName: "kode"))
  var unit: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Berkas .xlsx; tanpa ini di folder laporan.", valueName: "berkas"))
  var output: String?

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let output, !output.lowercased().hasSuffix(".xlsx") {
      throw ValidationError("\"\(output)\": akhiran harus .xlsx.")
    }
    guard unit != nil else { return }
    guard case .quarter = period.period else {
      throw ValidationError("--unit memerlukan satu triwulan, misalnya 2026-TW1.")
    }
  }

  func run() async throws {
    try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
      let workspace = try place.open()
      let moment = SystemClock.now()
      try workspace.noteSettings(who: place.who, at: moment)
      let run = DispositionRun(
        workspace, who: place.who, at: moment, language: language.language, tool: ReportOutput.tool)
      let path: String =
        if let unit, case .quarter(let quarter) = period.period {
          try run.write(on: quarter, unit: unit, to: output)
        } else {
          try run.write(on: period.period, to: output)
        }
      Terminal.writeData(Array((path + "\n").utf8))
      return nil
    }
  }
}
