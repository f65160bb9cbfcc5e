import Kinerja

extension CatalogueCase {
  static let targetCases: [CatalogueCase] = [
    CatalogueCase(
      .T01, raises: { $0.targets[0].table["U-2", "TW IV"] = "3" },
      spares: { $0.targets[0].table["U-2", "TW IV"] = "2,0" }),
    CatalogueCase(
      .T02, raises: { $0.targets[0].table["U-5", "TW II"] = "90" },
      spares: { $0.targets[0].table["U-5", "TW II"] = "100" }),
    CatalogueCase(
      .T03, raises: { $0.targets[0].table["U-2", "Sumber Data"] = "" },
      spares: { $0.targets[0].table.drop("Sumber Data") }),
    CatalogueCase(
      .T04,
      raises: { desk in
        for code in ["U-5", "U-6"] { desk.targets[0].table[code, "Sasaran"] = "Mutu" }
      },
      spares: { desk in desk.targets[0].table["U-5", "Sasaran"] = "Mutu" }),
    // The signed file and a changed copy; a revised agreement says so.
    CatalogueCase(
      .T05, raises: { $0.addTargets("PK RA Bidang Uji 2026 (1).csv") },
      spares: { $0.addTargets("PK Perubahan RA Bidang Uji 2026 mulai TW III.csv") }),
  ]
}

extension OfficeDesk {
  fileprivate mutating func addTargets(_ name: String) {
    var file = targets[0]
    file.name = name
    if name.contains("Perubahan") {
      file.table.titles = [
        "PERJANJIAN KINERJA PERUBAHAN DAN RENCANA AKSI TAHUN 2026", "BIDANG UJI",
        "Berlaku mulai Triwulan III",
      ]
    }
    for heading in ["Target", "TW I", "TW II", "TW III", "TW IV"] { file.table["U-1", heading] = "75" }
    targets.append(file)
  }
}
