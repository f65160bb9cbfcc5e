internal import ArgumentParser

/// The command line: what is typed goes to the library, what comes back becomes text and an exit code.
@main
struct Rekap: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "rekap",
    abstract: "Memeriksa laporan kinerja triwulan dan menyusun rekapnya.",
    discussion: """
      Contoh:
        rekap check masuk --units unit.csv --pk target
        rekap convert masuk --units unit.csv --pk target --period 2026-TW1 -o rekap.xlsx
        rekap form --units unit.csv --pk target --period 2026-TW2 -o formulir
        rekap explain B07
      """,
    version: version,
    subcommands: [
      ConvertCommand.self, CheckCommand.self, FormCommand.self, InspectCommand.self, ExplainCommand.self,
      InitCommand.self, TargetsCommand.self, ReceiveCommand.self, WatchCommand.self, StatusCommand.self,
      ConsolidateCommand.self, ReviewCommand.self, DispositionCommand.self, RemindCommand.self,
      OutboxCommand.self, BackupCommand.self,
      ReadCommand.self,
    ])
}
