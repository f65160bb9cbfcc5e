import Kinerja

extension CatalogueCase {
  private static let actual = "Realisasi Triwulan"

  /// Reports of the quarters up to one, of which the last is changed.
  private static func quarters(_ count: Int, _ change: @escaping Change = { _ in }) -> Change {
    { desk in
      desk.reports = (1...count).map(OfficeDesk.report)
      change(&desk)
    }
  }

  private static let cause = "Visitasi ditunda karena asesor bertugas di kabupaten lain"

  private static func months(_ months: [Int], _ change: @escaping Change = { _ in }) -> Change {
    { desk in
      desk.monthly = Dictionary(uniqueKeysWithValues: months.map { ($0, OfficeDesk.progress($0)) })
      change(&desk)
    }
  }

  static let historyCases: [CatalogueCase] = [
    CatalogueCase(
      .V08, raises: months([1, 2, 3]) { $0.monthly[3]?["U-2", "Realisasi Bulan Ini"] = "2" },
      spares: months([1, 2, 3])),
    CatalogueCase(.V09, raises: months([1, 3]), spares: months([1, 2, 3])),
    CatalogueCase(
      .V02, raises: quarters(2) { $0["U-5", actual] = "101" },
      spares: quarters(2) { $0["U-5", actual] = "102" }),
    CatalogueCase(
      .V03, raises: quarters(2) { $0["U-1", actual] = "55" }, spares: quarters(2) { $0["U-1", actual] = "62" }
    ),
    CatalogueCase(
      .V04,
      raises: quarters(2) { desk in
        for row in desk.reports[0].table.rows { desk[row[0], actual] = row[5] }
      },
      spares: quarters(2) { desk in
        for row in desk.reports[0].table.rows where row[0] != "U-8" { desk[row[0], actual] = row[5] }
      }),
    CatalogueCase(
      .V07,
      raises: quarters(2) { desk in
        for index in desk.reports.indices { desk.reports[index].table["U-1", "Faktor Penghambat"] = cause }
      },
      spares: quarters(2) { desk in
        for index in desk.reports.indices {
          desk.reports[index].table["U-1", "Faktor Penghambat"] = "Tidak ada."
        }
      }),
    CatalogueCase(
      .V07,
      raises: { desk in
        for code in ["U-1", "U-2"] { desk[code, "Tindak Lanjut"] = cause }
      },
      spares: { desk in
        for code in ["U-1", "U-2"] { desk[code, "Tindak Lanjut"] = cause + " bagi " + code }
      }),
    // Two earlier figures: beyond their range by half; four would be scored (see the tests of the rule).
    CatalogueCase(
      .V10,
      raises: quarters(3) {
        $0["U-8", actual] = "0,31"
        $0["U-8", "Faktor Penghambat"] = "Survei daring"
      },
      spares: quarters(3) { $0["U-8", actual] = "4,5" }),
    CatalogueCase(
      .V12,
      raises: quarters(2) {
        $0.report.table.rename(actual, "Realisasi TW II")
        $0.report.table.add("Realisasi TW I")
        $0["U-1", "Realisasi TW I"] = "79"
      },
      spares: quarters(2) {
        $0.report.table.rename(actual, "Realisasi TW II")
        $0.report.table.add("Realisasi TW I")
        $0["U-1", "Realisasi TW I"] = "81"
      }),
    CatalogueCase(
      .V13, raises: quarters(2) { $0["U-4", actual] = "1,9" }, spares: quarters(2) { $0["U-4", actual] = "2" }
    ),
    CatalogueCase(
      .A02, raises: quarters(2) { $0["U-1", "Realisasi Anggaran (Rp)"] = "9000000" }, spares: quarters(2)),
    CatalogueCase(
      .A04,
      raises: quarters(4) { $0["U-1", "Realisasi Anggaran (Rp)"] = "30000000" },
      spares: quarters(4) { $0["U-1", "Realisasi Anggaran (Rp)"] = "40000000" }),
  ]
}
