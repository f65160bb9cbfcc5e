import ArgumentParser

@main
struct Rekap: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rekap")
}
