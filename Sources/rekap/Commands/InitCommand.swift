internal import ArgumentParser
internal import Workspace
internal import Writers

/// `rekap init`: makes a workspace.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Membuat ruang kerja (mulai).", aliases: ["mulai"])

  @Argument(help: ArgumentHelp("Folder ruang kerja.", valueName: "folder"))
  var folder: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Nama petugas untuk buku kerja; tanpa ini nama pengguna komputer.", valueName: "nama"))
  var person: String?

  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
      let workspace = try Workspace.make(
        at: folder, who: WorkspaceOptions.who(person), at: SystemClock.now())
      let root = workspace.layout.root
      Terminal.writeMessage(
        language.language == .indonesian
          ? """
          Ruang kerja siap: \(root)
            1. Isi \(root)/unit.csv dan \(root)/rekap.yaml
            2. Taruh PK dan Rencana Aksi di \(root)/target, lalu: rekap target --import --workspace \(root)
            3. Laporan unit ditaruh di \(root)/inbox; periksa dengan: rekap terima --workspace \(root)
          """
          : """
          The workspace is ready: \(root)
            1. Fill in \(root)/unit.csv and \(root)/rekap.yaml
            2. Put PK and Rencana Aksi into \(root)/target, then: rekap targets --import --workspace \(root)
            3. Reports of the units go into \(root)/inbox; check them with: rekap receive --workspace \(root)
          """)
      return nil
    }
  }
}
