internal import ArgumentParser

/// Where forms are written from: a workspace, or a list of units and the agreements.
struct FormSourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Folder ruang kerja; unit dan target diambil dari sana.", valueName: "folder"))
  var workspace: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Nama petugas untuk buku kerja; tanpa ini nama pengguna komputer.", valueName: "nama"))
  var person: String?

  @Option(help: ArgumentHelp("Daftar unit (CSV atau XLSX).", valueName: "berkas"))
  var units: String?

  @Option(
    name: [.customLong("pk"), .customLong("targets")], parsing: .upToNextOption,
    help: ArgumentHelp("Perjanjian Kinerja dan Rencana Aksi: folder atau berkas.", valueName: "folder|berkas")
  )
  var targets: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Laporan triwulan sebelumnya; tindak lanjutnya ikut ditulis.", valueName: "folder|berkas"))
  var previous: [String] = []

  @Option(help: ArgumentHelp("Pengaturan instansi (YAML).", valueName: "berkas"))
  var config: String?

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    if workspace != nil {
      let given = [
        (units != nil, "--units"), (!targets.isEmpty, "--pk"), (!previous.isEmpty, "--previous"),
        (config != nil, "--config"), (!limits.stated.isEmpty, "--limit"),
      ]
      let odd = given.filter(\.0).map(\.1)
      guard odd.isEmpty else {
        throw ValidationError(
          "Dengan --workspace, unit, target, tindak lanjut dan pengaturan diambil dari ruang kerja. Hapus "
            + "\(odd.joined(separator: ", ")), atau hapus --workspace.")
      }
    } else if units == nil || targets.isEmpty {
      throw ValidationError(
        "Tulis --workspace FOLDER, atau --units BERKAS bersama --pk FOLDER.")
    }
  }
}
