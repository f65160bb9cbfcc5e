import Kinerja

extension CatalogueCase {
  private static let actual = "Realisasi Triwulan"

  static let rowCases: [CatalogueCase] = [
    CatalogueCase(
      .B01, raises: { $0["U-2", "Kode"] = "U-99" },
      spares: { $0["U-2", "Kode"] = "u-2" }),
    CatalogueCase(
      .B02, raises: { $0.report.table.remove("U-2") }, spares: { $0.report.table.remove("U-7") }),
    CatalogueCase(
      .B03, raises: { $0.report.table.rows.append($0.report.table.rows[1]) },
      spares: { $0.report.table.footer = [["Jumlah"]] }),
    CatalogueCase(
      .B04, raises: { $0["U-2", "Indikator"] = "1. Jumlah dokumen perencanaan 2. Nilai SAKIP" },
      spares: { $0["U-2", "Indikator"] = "2. Jumlah dokumen perencanaan" }),
    CatalogueCase(
      .B05, raises: { $0["U-5", "Satuan"] = "Kegiatan" }, spares: { $0["U-5", "Satuan"] = "org." }),
    CatalogueCase(
      .B06, raises: { $0["U-1", "Target Triwulan"] = "79" }, spares: { $0["U-1", "Target Triwulan"] = "80,0" }
    ),
    CatalogueCase(
      .B13, raises: { $0["U-2", actual] = "" }, spares: { $0["U-7", actual] = "" }),
    CatalogueCase(
      .B14, raises: { $0["U-2", actual] = "-" },
      spares: {
        $0["U-2", actual] = "-"
        $0["U-2", "Keterangan"] = "Dokumen terbit bulan depan"
      }),
    CatalogueCase(
      .B15, raises: { $0["U-7", actual] = "88" }, spares: { $0["U-7", actual] = "-" }),
    // The agreement rates what its direction says is counted.
    CatalogueCase(
      .B18, raises: { $0.targets[0].table["U-3", "Arah"] = "naik" },
      spares: { $0.targets[0].table["U-3", "Arah"] = "predikat" }),
    CatalogueCase(
      .B18, .warning,
      raises: {
        $0.targets[0].table["U-2", "TW I"] = "0"
        $0["U-2", "Target Triwulan"] = "0"
      },
      spares: {
        $0.targets[0].table["U-4", "TW I"] = "0"
        $0["U-4", "Target Triwulan"] = "0"
      }),
    CatalogueCase(
      .B19, raises: { $0["U-2", "Indikator"] = "Angka putus sekolah" },
      spares: { $0["U-2", "Indikator"] = "JUMLAH DOKUMEN PERENCANAAN." }),
    CatalogueCase(
      .B20, raises: { $0["U-2", "Indikator"] = "Jumlah dokumen rencana" },
      spares: { $0["U-2", "Indikator"] = "Jumlah  Dokumen Perencanaan " }),
    CatalogueCase(
      .B21,
      raises: {
        $0.report.table.rename(actual, "Realisasi TW I")
        $0.report.table.add("Realisasi TW II")
        $0["U-2", "Realisasi TW II"] = "2"
      },
      spares: {
        $0.report.table.rename(actual, "Realisasi TW I")
        $0.report.table.add("Realisasi TW II", "0")
      }),
    CatalogueCase(
      .E01, raises: { $0["U-1", "Bukti Dukung"] = "ada di kantor" },
      spares: { $0["U-7", "Bukti Dukung"] = "" }),
  ]
}
