internal import ArgumentParser
internal import Pipeline

/// What `convert` and `check` share: the submissions and what they are checked against.
struct SubmissionOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Berkas atau folder laporan (CSV, XLSX).", valueName: "masukan"))
  var inputs: [String]

  @OptionGroup var agreed: AgreementOptions

  @Option(
    help: ArgumentHelp("Periode: 2026-TW1 .. 2026-TW4, 2026-S1, 2026-S2, 2026.", valueName: "periode"),
    transform: StatedPeriod.init)
  var period: StatedPeriod?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Laporan periode sebelumnya, untuk pembanding.", valueName: "folder|berkas"))
  var previous: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Laporan progres bulanan, untuk dibandingkan dengan triwulan.", valueName: "folder|berkas"))
  var monthly: [String] = []

  @Option(help: ArgumentHelp("Waktu penerimaan tiap berkas (CSV: file;time).", valueName: "berkas"))
  var receipts: String?

  var request: BatchRequest {
    var request = BatchRequest()
    request.inputs = inputs
    request.units = agreed.units
    request.targets = agreed.targets
    request.period = period?.period
    request.previous = previous
    request.monthly = monthly
    request.receipts = receipts
    request.config = agreed.config
    request.limits = { [limits = agreed.limits] in limits.applied(to: $0) }
    return request
  }
}
