internal import ArgumentParser
internal import Kinerja
internal import Spreadsheet
internal import Writers

/// `rekap inspect`: what is read from any CSV or XLSX file.
struct InspectCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, summary, json, csv }

  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Menampilkan isi berkas seperti yang terbaca (lihat).", aliases: ["lihat"])

  @Argument(help: ArgumentHelp("Berkas CSV atau XLSX.", valueName: "berkas"))
  var file: String

  @Option(help: "Bentuk: table, summary, json atau csv.")
  var format: Format = .table

  @Option(help: ArgumentHelp("Hanya lembar ini.", valueName: "nama"))
  var sheet: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.language
    do throws(UnreadableFile) {
      let workbook = try SpreadsheetReader.read(path: file)
      let view = InspectView(workbook: workbook, file: file, sheet: sheet, language: language)
      Terminal.writeData(view.document(format))
    } catch {
      Terminal.writeMessage("\(file): " + error.sentence(in: language))
      throw RunExit.unprocessed
    }
  }
}
