internal import ArgumentParser
internal import Workspace

/// `rekap targets`: imports Perjanjian Kinerja and Rencana Aksi, and shows their versions.
struct TargetsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets", abstract: "Mengimpor dan menampilkan PK dan Rencana Aksi (target).",
    aliases: ["target"])

  @Flag(name: .customLong("import"), help: "Impor daftar unit dan folder target.")
  var imports = false

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
      let workspace = try place.open(isReadOnly: !imports)
      let text = TargetsText(language: language.language)
      guard imports else {
        Terminal.writeData(text.versions(try workspace.agreementVersions()))
        return nil
      }
      let moment = SystemClock.now()
      try workspace.noteSettings(who: place.who, at: moment)
      let result = try await TargetImport(workspace, who: place.who, at: moment).run()
      Terminal.writeData(text.result(result))
      return result.refused.isEmpty ? nil : RunExit.refused
    }
  }
}
