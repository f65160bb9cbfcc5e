internal import ArgumentParser
internal import Kinerja
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
    let language = language.language
    try await CommandRun.run(language) { () throws(RunProblem) in
      let limits = limits.applied(to: try SettingsFile.read(config).limits)
      let workbook: Workbook
      do throws(UnreadableFile) {
        workbook = try SpreadsheetReader.read(path: file, limits: limits)
      } catch {
        Terminal.writeMessage("rekap: \(file): " + error.sentence(in: language))
        return RunExit.code(for: error)
      }
      let view = InspectView(workbook: workbook, file: file, sheet: sheet, language: language)
      guard view.holdsSheet else {
        let names = workbook.sheets.map(\.name).joined(separator: ", ")
        let wrong = sheet ?? ""
        Terminal.writeMessage(
          language == .indonesian
            ? "rekap: Lembar \"\(wrong)\" tidak ada. Yang ada: \(names)"
            : "rekap: There is no sheet \"\(wrong)\". There are: \(names)")
        return ExitCode.validationFailure
      }
      try view.write(format)
      return nil
    }
  }
}
