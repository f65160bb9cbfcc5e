internal import ArgumentParser
internal import Kinerja
internal import Workspace
internal import Writers

/// `rekap review`: records Ya or Tidak on a period or on the report of a unit.
struct ReviewCommand: AsyncParsableCommand {
  enum Decision: String, EnumerableFlag {
    case yes, no, reopen

    static func help(for value: Decision) -> ArgumentHelp? {
      switch value {
      case .yes: "Ya: setujui; triwulan yang disetujui dikunci."
      case .no: "Tidak: kembalikan, dengan alasan."
      case .reopen: "Buka kembali yang sudah disetujui, dengan alasan."
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Mencatat Ya atau Tidak atas laporan atau periode (tinjau).",
    aliases: ["tinjau"])

  @Argument(
    help: ArgumentHelp("Periode: 2026-TW1, 2026-S1, 2026.", valueName: "periode"),
    transform: StatedPeriod.init)
  var period: StatedPeriod

  @Flag var decision: Decision

  @Option(help: ArgumentHelp("Hanya laporan unit ini; perlu triwulan.", valueName: "kode"))
  var unit: String?

  @Option(help: ArgumentHelp("Alasan; wajib untuk Tidak dan pembukaan kembali.", valueName: "kalimat"))
  var reason = ""

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if decision != .yes, reason.allSatisfy(\.isWhitespace) {
      throw ValidationError("Sebutkan alasannya, misalnya --reason \"bukti dukung belum lengkap\".")
    }
    guard unit != nil else { return }
    guard case .quarter = period.period else {
      throw ValidationError("--unit memerlukan satu triwulan, misalnya 2026-TW1.")
    }
  }

  func run() async throws {
    try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
      let period = period.period
      let workspace = try place.open()
      let moment = SystemClock.now()
      try workspace.noteSettings(who: place.who, at: moment)
      let run = ReviewRun(
        workspace, post: try workspace.post(), who: place.who, at: moment)
      let review: Review =
        if let unit, case .quarter(let quarter) = period {
          try run.record(recorded, on: quarter, unit: unit, reason: reason)
        } else {
          try run.record(recorded, on: period, reason: reason)
        }
      try MailRun(
        workspace, tool: ReportOutput.tool, language: language.language, who: place.who, at: moment
      ).settle()
      let text = ReviewText(language: language.language)
      Terminal.writeMessage(text.sentence(review))
      if unit == nil, decision == .yes {
        for standing in try StatusBoard(workspace, period: period, at: moment).periods
        where !standing.isComplete {
          Terminal.writeMessage(text.warning(standing, of: review))
        }
      }
      return nil
    }
  }

  private var recorded: Review.Decision {
    switch decision {
    case .yes: .yes
    case .no: .no
    case .reopen: .reopened
    }
  }
}
