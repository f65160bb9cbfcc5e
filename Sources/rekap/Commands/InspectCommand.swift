internal import ArgumentParser
internal import Pipeline
internal import Spreadsheet
internal import Writers

/// `rekap inspect`: what is read from any CSV or XLSX file.
struct InspectCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, summary, json, csv }

  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Menampilkan isi berkas seperti yang terbaca (lihat).",
    aliases: ["lihat"])

  @Argument(help: ArgumentHelp("Berkas CSV atau XLSX.", valueName: "berkas"))
  var file: String

  @Option(help: "Bentuk: table, summary, json atau csv.")
  var format: Format = .table

  @Option(help: ArgumentHelp("Hanya lembar ini.", valueName: "nama"))
  var sheet: String?

  @Option(help: ArgumentHelp("Pengaturan instansi (YAML).", valueName: "berkas"))
  var config: String?

  @OptionGroup var limits: LimitOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await CommandRun.run(language.language) { () throws(RunProblem) in
      let limits = limits.applied(to: try SettingsFile.read(config).limits)
      return InspectView(file: file, sheet: sheet, limits: limits, language: language.language).show(format)
    }
  }
}
