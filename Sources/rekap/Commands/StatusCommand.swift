internal import ArgumentParser
internal import Workspace

/// `rekap status`: who has submitted, who is late, what waits and why.
struct StatusCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Siapa sudah mengirim, siapa terlambat, apa yang menunggu dan mengapa.")

  @Argument(
    help: ArgumentHelp("Triwulan: 2026-TW1 .. 2026-TW4; tanpa ini semuanya.", valueName: "triwulan"),
    transform: StatedQuarter.init)
  var period: StatedQuarter?

  @Option(help: "Bentuk keluaran: text atau json.")
  var format = Format.text

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
      let workspace = try place.open(isReadOnly: true)
      let board = try StatusBoard(workspace, period: period?.period, at: SystemClock.now())
      switch format {
      case .text: Terminal.writeData(StatusText(language: language.language).document(of: board))
      case .json: Terminal.writeData(StatusJSON().document(of: board))
      }
      return nil
    }
  }
}
