internal import ArgumentParser
internal import Kinerja
internal import Writers

/// `rekap explain B07`: one page about a finding code.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Menjelaskan satu kode temuan (jelaskan).", aliases: ["jelaskan"])

  @Argument(help: ArgumentHelp("Kode temuan, misalnya B07.", valueName: "kode"))
  var code: String

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard FindingCode(rawValue: code.uppercased()) != nil else {
      let family = FindingCode.allCases.filter { $0.rawValue.hasPrefix(code.uppercased().prefix(1)) }
      let known = (family.isEmpty ? FindingCode.allCases : family).map(\.rawValue).joined(separator: " ")
      throw ValidationError("Kode \"\(code)\" tidak ada. Yang ada: \(known)")
    }
  }

  func run() throws {
    guard let code = FindingCode(rawValue: code.uppercased()) else { return }
    Terminal.writeData(ExplainText(language: language.language, style: Terminal.style).page(of: code))
  }
}
