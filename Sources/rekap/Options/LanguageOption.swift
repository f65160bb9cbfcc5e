internal import ArgumentParser
internal import Writers

extension Language: ExpressibleByArgument {}

/// The language of everything that people read.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("lang"), help: "Bahasa keluaran: id atau en.")
  var language: Language = .indonesian
}
