internal import ArgumentParser
internal import Kinerja
internal import Workspace

/// `rekap status`: who has submitted, who is late, what waits and why; the attempts of one unit; the journal.
struct StatusCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Siapa sudah mengirim, siapa terlambat, apa yang menunggu dan mengapa.")

  @Argument(
    help: ArgumentHelp(
      "Periode: 2026-TW1, 2026-S1, 2026; tanpa ini semuanya.", valueName: "periode"),
    transform: StatedPeriod.init)
  var period: StatedPeriod?

  @Option(help: ArgumentHelp("Semua kiriman unit ini pada satu triwulan.", valueName: "kode"))
  var unit: String?

  @Flag(help: "Buku kerja: siapa melakukan apa, kapan, dan berapa lama dibanding standar SOP.")
  var journal = false

  @Option(help: "Bentuk keluaran: text atau json.")
  var format = Format.text

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard unit != nil else { return }
    if journal {
      throw ValidationError("Pilih salah satu: --unit KODE untuk kiriman, atau --journal untuk buku kerja.")
    }
    guard case .quarter = period?.period else {
      throw ValidationError("--unit memerlukan satu triwulan, misalnya: rekap status 2026-TW1 --unit SD")
    }
  }

  func run() async throws {
    try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
      Terminal.writeData(try document(of: try place.open(isReadOnly: true)))
      return nil
    }
  }

  private func document(of workspace: Workspace) throws(WorkspaceProblem) -> [UInt8] {
    let language = language.language
    if journal {
      let book = try JournalBook(workspace, period: period?.period)
      return format == .json
        ? JournalJSON().document(of: book) : JournalText(language: language).document(of: book)
    }
    if let unit, case .quarter(let quarter) = period?.period {
      let history = try AttemptHistory(workspace, unit: unit, period: quarter)
      return format == .json
        ? HistoryJSON().document(of: history) : HistoryText(language: language).document(of: history)
    }
    let board = try StatusBoard(workspace, period: period?.period, at: SystemClock.now())
    return format == .json
      ? StatusJSON().document(of: board) : StatusText(language: language).document(of: board)
  }
}
