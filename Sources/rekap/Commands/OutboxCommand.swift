internal import ArgumentParser
internal import Glibc
internal import Kinerja
internal import Pipeline
internal import Workspace

/// `rekap outbox`: what mail waits, went out or failed, and what staff and scripts do with it.
struct OutboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox", abstract: "Surel yang menunggu, terkirim, dan gagal (kirim).",
    subcommands: [
      List.self, Show.self, Claim.self, Sent.self, Failed.self, Resend.self, Disseminate.self,
    ],
    defaultSubcommand: List.self, aliases: ["kirim"])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Semua surel dan keadaannya.", aliases: ["daftar"])

    @OptionGroup var place: WorkspaceOptions
    @OptionGroup var language: LanguageOption

    func run() async throws {
      try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
        let workspace = try place.open()
        try OutboxCommand.settle(workspace, place, language)
        let text = OutboxText(language: language.language)
        Terminal.writeData(text.list(try workspace.mails()))
        return nil
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Isi satu surel.", aliases: ["lihat"])

    @OptionGroup var mail: MailArgument
    @OptionGroup var place: WorkspaceOptions
    @OptionGroup var language: LanguageOption

    func run() async throws {
      try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
        Terminal.writeData(try place.open(isReadOnly: true).mailBytes(mail.name))
        return nil
      }
    }
  }

  struct Claim: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Mengambil surel untuk dikirim oleh proses ini.", aliases: ["ambil"])

    @OptionGroup var mail: MailArgument

    @Option(help: ArgumentHelp("Nomor proses yang mengirim; tanpa ini proses pemanggil.", valueName: "pid"))
    var pid: Int32?

    @OptionGroup var place: WorkspaceOptions
    @OptionGroup var language: LanguageOption

    func validate() throws {
      if let pid, pid <= 0 { throw ValidationError("--pid \(pid): nomor proses mulai dari 1.") }
    }

    func run() async throws {
      try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
        try place.open().claimMail(mail.name, process: pid ?? getppid())
        return nil
      }
    }
  }

  struct Sent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menandai surel terkirim.", aliases: ["terkirim"])

    @OptionGroup var mail: MailArgument
    @OptionGroup var place: WorkspaceOptions
    @OptionGroup var language: LanguageOption

    func run() async throws {
      try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
        let workspace = try place.open()
        try workspace.markMailSent(mail.name)
        try OutboxCommand.settle(workspace, place, language)
        return nil
      }
    }
  }

  struct Failed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menandai surel gagal untuk seterusnya.", aliases: ["gagal"])

    @OptionGroup var mail: MailArgument

    @Option(help: ArgumentHelp("Sebabnya.", valueName: "kalimat"))
    var reason: String

    @OptionGroup var place: WorkspaceOptions
    @OptionGroup var language: LanguageOption

    func run() async throws {
      try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
        let workspace = try place.open()
        try workspace.markMailFailed(mail.name, reason: reason)
        try OutboxCommand.settle(workspace, place, language)
        return nil
      }
    }
  }

  struct Resend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Mengirim surel yang sama lagi.", aliases: ["ulang"])

    @OptionGroup var mail: MailArgument
    @OptionGroup var place: WorkspaceOptions
    @OptionGroup var language: LanguageOption

    func run() async throws {
      try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
        let run = try MailRun(
          try place.open(), tool: ReportOutput.tool, language: language.language, who: place.who,
          at: SystemClock.now())
        Terminal.writeData(Array((try run.resend(mail.name) + "\n").utf8))
        return nil
      }
    }
  }

  struct Disseminate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menyampaikan rekap kepada pejabat (SOP langkah 5 dan 8).", aliases: ["sebar"])

    @Argument(
      help: ArgumentHelp("Periode: 2026-TW1, 2026-S1, 2026.", valueName: "periode"),
      transform: StatedPeriod.init)
    var period: StatedPeriod

    @Option(
      parsing: .upToNextOption,
      help: ArgumentHelp("Berkas di ruang kerja; tanpa ini rekap periode itu.", valueName: "berkas"))
    var file: [String] = []

    @OptionGroup var place: WorkspaceOptions
    @OptionGroup var language: LanguageOption

    func run() async throws {
      try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
        let period = period.period
        let workspace = try place.open()
        let moment = SystemClock.now()
        let run = try MailRun(
          workspace, tool: ReportOutput.tool, language: language.language, who: place.who, at: moment)
        let text = OutboxText(language: language.language)
        let files = try workspace.reportFiles(of: period, chosen: file, at: moment)
        let count = try run.disseminate(period, files: files)
        let settings = workspace.settings.mail
        let hasOfficials = !settings.from.isEmpty && !settings.officials.isEmpty
        Terminal.writeMessage(
          count > 0 ? text.disseminated(files) : hasOfficials ? text.passedOn : text.noOfficials)
        return count == 0 ? RunExit.refused : nil
      }
    }
  }

  private static func settle(
    _ workspace: Workspace, _ place: WorkspaceOptions, _ language: LanguageOption
  ) throws(WorkspaceProblem) {
    try MailRun(
      workspace, tool: ReportOutput.tool, language: language.language, who: place.who, at: SystemClock.now()
    ).settle()
  }
}
