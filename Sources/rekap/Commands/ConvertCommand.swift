internal import ArgumentParser
internal import Kinerja
internal import Pipeline
internal import Writers

/// `rekap convert`: submissions in, one rekap out, no workspace needed.
struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Menyusun rekap dari kumpulan laporan (konversi).",
    aliases: ["konversi"])

  @OptionGroup var submissions: SubmissionOptions
  @OptionGroup var language: LanguageOption

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Rekap: .xlsx, .csv atau .json.", valueName: "berkas"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "Tulis satu laporan per berkas ke folder ini, beserta buku kerja untuk diperbaiki dan dikirim kembali.",
      valueName: "folder"))
  var reports: String?

  @Flag(help: "Periksa saja, tidak menulis berkas.")
  var dryRun = false

  @Flag(help: "Tanpa ringkasan di layar.")
  var quiet = false

  func validate() throws {
    guard RecapDocument.Form(path: output) != nil else {
      throw ValidationError("\"\(output)\": akhiran harus .xlsx, .csv atau .json.")
    }
  }

  func run() async throws {
    try await CommandRun.run(language.language) { () throws(RunProblem) in
      let result = try await BatchRun.run(submissions.request)
      let period = try result.period(asked: submissions.request.period)
      let document = RecapDocument(of: period, from: result, language: language.language)
      if !dryRun, let form = RecapDocument.Form(path: output) {
        try document.write(to: output, as: form)
        if let reports { try SubmissionReports(language: language.language).write(result, to: reports) }
      }
      if let notice = MonthlyNotice.text(result.monthly, in: language.language) {
        Terminal.writeMessage(notice)
      }
      if !quiet { Terminal.writeMessage(document.summary(path: dryRun ? nil : output)) }
      return RunExit.code(for: result)
    }
  }
}
