internal import ArgumentParser

/// What was agreed with whom: the same for every command that needs it.
struct AgreementOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Daftar unit (CSV atau XLSX).", valueName: "berkas"))
  var units: String

  @Option(
    name: [.customLong("pk"), .customLong("targets")], parsing: .upToNextOption,
    help: ArgumentHelp("Perjanjian Kinerja dan Rencana Aksi: folder atau berkas.", valueName: "folder|berkas")
  )
  var targets: [String]

  @Option(help: ArgumentHelp("Pengaturan instansi (YAML).", valueName: "berkas"))
  var config: String?

  @OptionGroup var limits: LimitOptions
}
