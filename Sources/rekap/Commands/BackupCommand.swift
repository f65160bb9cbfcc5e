internal import ArgumentParser
internal import Workspace
internal import Writers

/// `rekap backup`: a sound copy of the ledger, taken while others work with it.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Menyalin buku besar ruang kerja (cadangkan).", aliases: ["cadangkan"])

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Berkas salinan, atau folder untuk satu salinan per hari.", valueName: "berkas|folder")
  )
  var output: String

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
      let run = BackupRun(try place.open(), who: place.who, at: SystemClock.now())
      let path = try run.write(to: output)
      Terminal.writeData(Array((path + "\n").utf8))
      return nil
    }
  }
}
