internal import ArgumentParser
internal import Kinerja
internal import Pipeline
internal import Workspace
internal import Writers

/// `rekap consolidate`: the rekap of a period from the ledger.
struct ConsolidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consolidate", abstract: "Menyusun rekap satu periode dari ruang kerja (susun).",
    aliases: ["susun"])

  @Argument(
    help: ArgumentHelp("Periode: 2026-TW1, 2026-S1, 2026.", valueName: "periode"),
    transform: StatedPeriod.init)
  var period: StatedPeriod

  @Option(
    help: ArgumentHelp(
      "Keadaan pada saat itu, misalnya 2026-07-15 atau 2026-07-15T08:00:00+08:00.", valueName: "waktu"),
    transform: StatedMoment.init)
  var asOf: StatedMoment?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Rekap: .xlsx, .csv atau .json; tanpa ini di folder laporan.", valueName: "berkas"))
  var output: String?

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var language: LanguageOption

  @Flag(help: "Tanpa ringkasan di layar.")
  var quiet = false

  func validate() throws {
    if let output, RecapDocument.Form(path: output) == nil {
      throw ValidationError("\"\(output)\": akhiran harus .xlsx, .csv atau .json.")
    }
  }

  func run() async throws {
    try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
      let period = period.period
      let began = SystemClock.seconds()
      let workspace = try place.open()
      let moment = SystemClock.now()
      if asOf == nil { try workspace.noteSettings(who: place.who, at: moment) }
      let consolidation = try Consolidation(workspace, at: asOf?.seconds)
      let document = RecapDocument(
        consolidation.input(of: period, language: language.language, tool: ReportOutput.tool))
      let path = try write(document, of: period, in: workspace)
      try workspace.record(
        JournalEntry(
          // A look back at an earlier day is no step of the SOP.
          at: moment, who: place.who, step: asOf == nil ? .recap(of: period) : nil, action: .consolidated,
          period: period.code, outcome: path, seconds: SystemClock.seconds() - began))
      if !quiet { Terminal.writeMessage(document.summary(path: path)) }
      return nil
    }
  }

  private func write(
    _ document: RecapDocument, of period: Period, in workspace: Workspace
  ) throws(WorkspaceProblem) -> String {
    do throws(RunProblem) {
      let path: String
      if let output {
        path = output
      } else {
        try OutputFile.makeFolder("\(workspace.layout.reports)/\(period.code)")
        let name = "rekap-\(period.code)" + (asOf.map { "-per-\($0.name)" } ?? "")
        path = "\(workspace.layout.reports)/\(period.code)/\(name).xlsx"
      }
      try document.write(to: path, as: RecapDocument.Form(path: path) ?? .workbook)
      return path
    } catch {
      throw .run(error)
    }
  }
}
