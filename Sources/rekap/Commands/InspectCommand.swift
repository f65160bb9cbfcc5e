internal import ArgumentParser
internal import Kinerja
internal import Spreadsheet
internal import Writers

/// `rekap inspect`: what is read from any CSV or XLSX file.
struct InspectCommand: ParsableCommand {
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

  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.language
    let workbook: Workbook
    do throws(UnreadableFile) {
      workbook = try SpreadsheetReader.read(path: file)
    } catch {
      Terminal.writeMessage("rekap: \(file): " + error.sentence(in: language))
      throw RunExit.code(for: error)
    }
    let view = InspectView(workbook: workbook, file: file, sheet: sheet, language: language)
    guard view.holdsSheet else {
      let names = workbook.sheets.map(\.name).joined(separator: ", ")
      throw ValidationError("Lembar \"\(sheet ?? "")\" tidak ada. Yang ada: \(names)")
    }
    Terminal.writeData(try view.document(format))
  }
}
