import Kinerja

extension CatalogueCase {
  private static let actual = "Realisasi Triwulan"

  static let figureCases: [CatalogueCase] = [
    CatalogueCase(
      .B07, raises: { $0["U-1", actual] = "delapan puluh" }, spares: { $0["U-1", actual] = "81 %" }),
    CatalogueCase(.B08, raises: { $0["U-1", actual] = "81,125" }, spares: { $0["U-1", actual] = "81,1250" }),
    CatalogueCase(
      .B09,
      raises: {
        $0.makeWorkbook()
        $0["U-1", actual] = "'81"
      },
      spares: { $0.makeWorkbook() }),
    CatalogueCase(.B10, raises: { $0["U-1", actual] = "0,81" }, spares: { $0["U-8", actual] = "0,81" }),
    CatalogueCase(.B11, raises: { $0["U-2", actual] = "-2" }, spares: { $0["U-2", actual] = "0" }),
    CatalogueCase(.B12, raises: { $0["U-1", actual] = "101" }, spares: { $0["U-1", actual] = "100" }),
    CatalogueCase(.B16, raises: { $0["U-5", actual] = "102,5" }, spares: { $0["U-8", actual] = "3,5" }),
    CatalogueCase(
      .B17,
      raises: {
        $0.makeWorkbook()
        $0["U-1", actual] = "=40+41|81"
      },
      spares: {
        $0.makeWorkbook()
        $0["U-1", "Capaian (%)"] = "=81/80*100|101,25"
      }),
    // Shown as 85 and stored as 85,46; digits that no one sees are rests of arithmetic.
    CatalogueCase(
      .B22,
      raises: {
        $0.makeWorkbook()
        $0["U-1", actual] = "85,46~0"
      },
      spares: {
        $0.makeWorkbook()
        $0["U-1", actual] = "85,00000000001~0"
      }),
    CatalogueCase(
      .B22, raises: { $0["U-1", actual] = "85,4567891" }, spares: { $0["U-1", actual] = "85,4568" }),
    CatalogueCase(.B23, raises: { $0["U-3", actual] = "BBB" }, spares: { $0["U-3", actual] = "bb" }),
    CatalogueCase(
      .B24, raises: { $0["U-6", "Pembilang"] = "75" }, spares: { $0["U-6", "Pembilang"] = "71,05" }),
    CatalogueCase(
      .V01, raises: { $0["U-1", "Capaian (%)"] = "105" }, spares: { $0["U-1", "Capaian (%)"] = "101,3" }),
    CatalogueCase(.V05, raises: { $0["U-2", actual] = "4" }, spares: { $0["U-2", actual] = "3" }),
    CatalogueCase(.V05, .error, raises: { $0["U-2", actual] = "40" }, spares: { $0["U-2", actual] = "3" }),
    CatalogueCase(
      .V06, raises: { $0["U-1", actual] = "40" },
      spares: {
        $0["U-1", actual] = "40"
        $0["U-1", "Faktor Penghambat"] = "Visitasi ditunda"
      }),
    CatalogueCase(
      .V11,
      raises: { desk in
        for code in ["U-1", "U-2", "U-4", "U-5", "U-6", "U-8"] {
          desk[code, actual] = desk[code, "Target Triwulan"]
        }
        desk["U-6", "Pembilang"] = "70"
      },
      spares: { desk in
        for code in ["U-1", "U-2", "U-4", "U-5", "U-8"] { desk[code, actual] = desk[code, "Target Triwulan"] }
      }),
    CatalogueCase(
      .V14,
      raises: {
        $0.addParts()
        $0["U-2.2", actual] = "2"
      }, spares: { $0.addParts() }),
    CatalogueCase(
      .V15, raises: { $0["U-6", "Penyebut"] = "" },
      spares: {
        $0["U-6", "Pembilang"] = ""
        $0["U-6", "Penyebut"] = ""
      }),
    CatalogueCase(
      .V15,
      raises: {
        $0.targets[0].table["U-2", "TW I"] = ""
        $0["U-2", actual] = ""
        $0["U-2", "Faktor Pendorong"] = "Dokumen selesai lebih awal karena tim lengkap"
      },
      spares: {
        $0.targets[0].table["U-2", "TW I"] = "-"
        $0["U-2", actual] = ""
        $0["U-2", "Faktor Pendorong"] = "Dokumen akan terbit lebih awal karena tim lengkap"
      }),
  ]
}

extension OfficeDesk {
  /// Splits the documents of U-2 into two parts, of which one is due each quarter.
  fileprivate mutating func addParts() {
    for (code, name) in [("U-2.1", "Dokumen rencana"), ("U-2.2", "Dokumen laporan")] {
      var agreed = targets[0].table.rows[1]
      agreed.replaceSubrange(0..<9, with: [code, "Rincian", name, "Dokumen", "4", "1", "1", "1", "1"])
      targets[0].table.rows.append(agreed)
      var row = report.table.rows[1]
      row.replaceSubrange(0..<6, with: [code, name, "Dokumen", "4", "1", "1"])
      report.table.rows.append(row)
    }
  }
}
