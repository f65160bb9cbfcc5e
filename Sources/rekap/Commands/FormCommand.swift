internal import ArgumentParser
internal import Kinerja
internal import Pipeline
internal import Writers

/// `rekap form`: one pre-filled form for each unit.
struct FormCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Menulis formulir laporan yang sudah terisi targetnya (formulir).",
    aliases: ["formulir"])

  @OptionGroup var agreed: AgreementOptions

  @Option(
    help: ArgumentHelp("Triwulan: 2026-TW1 .. 2026-TW4.", valueName: "triwulan"),
    transform: StatedQuarter.init)
  var period: StatedQuarter

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Hanya unit dengan kode ini; tanpa ini semua unit.", valueName: "kode"))
  var unit: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Laporan triwulan sebelumnya; tindak lanjutnya ikut ditulis.", valueName: "folder|berkas"))
  var previous: [String] = []

  @OptionGroup var language: LanguageOption

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Folder untuk formulir, satu berkas per unit.", valueName: "folder"))
  var output: String

  @Flag(help: "Tanpa ringkasan di layar.")
  var quiet = false

  func run() async throws {
    try await CommandRun.run(language.language) { () throws(RunProblem) in
      let result = try await FormRun.run(request)
      let paths = try await FormFolder(output).write(result.forms)
      Terminal.writeData(Array(paths.map { $0 + "\n" }.joined().utf8))
      if !quiet { Terminal.writeMessage(FormSummary(result, language: language.language).text) }
      return result.withoutAgreement.isEmpty ? nil : RunExit.refused
    }
  }

  private var request: FormRequest {
    var request = FormRequest(period: period.period, tool: ReportOutput.tool)
    request.units = agreed.units
    request.targets = agreed.targets
    request.config = agreed.config
    request.limits = { [limits = agreed.limits] in limits.applied(to: $0) }
    request.only = unit
    request.previous = previous
    request.language = language.language
    return request
  }
}
