internal import ArgumentParser
internal import Kinerja
internal import Pipeline
internal import Workspace

/// `rekap remind`: reminders to units that have not submitted.
struct RemindCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind", abstract: "Mengingatkan unit yang belum mengirim (ingatkan).",
    aliases: ["ingatkan"])

  @Argument(
    help: ArgumentHelp("Triwulan: 2026-TW1 .. 2026-TW4.", valueName: "triwulan"),
    transform: StatedQuarter.init)
  var period: StatedQuarter

  @Flag(help: "Hanya menyebut siapa yang akan diingatkan.")
  var dryRun = false

  @Flag(help: "Sekaligus ringkasan untuk petugas (surel: petugas di rekap.yaml).")
  var digest = false

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
      let workspace = try place.open()
      let run = try MailRun(
        workspace, tool: ReportOutput.tool, language: language.language, who: place.who, at: SystemClock.now()
      )
      let units = try run.remind(period.period, isDryRun: dryRun)
      Terminal.writeData(Array(units.map { "\($0.code)\t\($0.name)\t\($0.email)\n" }.joined().utf8))
      if digest, !dryRun { _ = try run.digest(period.period) }
      let text = OutboxText(language: language.language)
      if workspace.settings.mail.from.isEmpty { Terminal.writeMessage(text.noSender) }
      return nil
    }
  }
}
