/// The words of the `Ringkasan` sheet.
enum SummaryLabels {
  // Key figures
  static let received = Phrase("LAPORAN MASUK REKAP", "REPORTS IN THE RECAP")
  static let average = Phrase("RATA-RATA CAPAIAN (%)", "AVERAGE ACHIEVEMENT (%)")
  static let absorption = Phrase("SERAPAN ANGGARAN (%)", "BUDGET SPENT (%)")
  static let elapsed = Phrase("TAHUN BERJALAN (%)", "OF THE YEAR GONE (%)")
  static let gap = Phrase("CAPAIAN − SERAPAN (POIN)", "ACHIEVED − SPENT (POINTS)")
  static let elapsedNote = Phrase("pembanding bagi serapan", "to compare the spending with")
  static let gapNote = Phrase(
    "di atas 0: kinerja mendahului uang", "above 0: performance is ahead of the money")
  static let nothingComputed = Phrase("belum ada yang dapat dihitung", "nothing can be computed yet")
  static let noBudget = Phrase("belum ada yang dilaporkan", "nothing reported yet")

  static func low(_ bound: String) -> Phrase {
    Phrase("INDIKATOR DI BAWAH \(bound)", "INDICATORS BELOW \(bound)")
  }
  static func ofReports(_ due: Int, share: String) -> Phrase {
    Phrase("dari \(due) yang wajib (\(share)%)", "of \(due) that are due (\(share)%)")
  }
  static func ofComputed(_ count: String, all: String) -> Phrase {
    Phrase("dari \(count) yang dihitung (semua \(all))", "of \(count) computed (\(all) in all)")
  }
  static func ofBudget(_ known: String, all: String) -> Phrase {
    Phrase(
      "dari pagu yang dilaporkan: Rp \(known) dari Rp \(all)",
      "of what was reported: Rp \(known) of Rp \(all)")
  }

  // Reports received
  static let completeness = Phrase("Kelengkapan laporan", "Reports received")
  static let due = Phrase("Wajib lapor", "Due")
  static let accepted = Phrase("Diterima", "Accepted")
  static let acceptedWithNotes = Phrase("Diterima dgn catatan", "Accepted with notes")
  static let withNotes = Phrase("Dengan catatan", "With notes")
  static let rejected = Phrase("Ditolak", "Rejected")
  static let held = Phrase("Ditahan", "Held")
  static let missing = Phrase("Belum masuk", "Not received")
  static let share = Phrase("Masuk rekap (%)", "In the recap (%)")
  static let allReceived = Phrase("Semua laporan sudah masuk rekap.", "All reports are in the recap.")
  static func more(_ count: Int) -> Phrase {
    Phrase("+\(count) lagi di lembar Belum Masuk", "+\(count) more in the sheet Not Received")
  }

  // Units
  static let units = Phrase("Unit, dari capaian terendah", "Units, from the lowest achievement")
  static let indicatorCount = Phrase("Indikator", "Indicators")
  static let computed = Phrase("Dihitung", "Computed")
  static let achievement = Phrase("Capaian (%)", "Achieved (%)")
  static let spentMillions = Phrase("Realisasi (juta Rp)", "Spent (Rp million)")
  static let gapColumn = Phrase("Capaian − serapan", "Achieved − spent")
  static func received(_ count: Int, of due: Int) -> Phrase {
    Phrase("\(count) dari \(due) TW", "\(count) of \(due) quarters")
  }
  static func others(_ count: String) -> Phrase {
    Phrase(
      "+ \(count) unit lain; semua unit ada di lembar Unit.",
      "+ \(count) more units; all stand in the sheet Units.")
  }

  // Low indicators
  static func lowest(below bound: String) -> Phrase {
    Phrase("Indikator dengan capaian di bawah \(bound)", "Indicators that achieved less than \(bound)")
  }
  static func lowestOf(_ shown: Int, _ all: String, below bound: String) -> Phrase {
    Phrase(
      "Indikator dengan capaian terendah (\(shown) dari \(all) di bawah \(bound))",
      "Indicators that achieved least (\(shown) of \(all) below \(bound))"
    )
  }
  static let noneBelow = Phrase(
    "Tidak ada indikator dengan capaian di bawah batas ini.", "No indicator achieved less than this.")

  // Charts
  static let allUnitsChart = Phrase(
    "Capaian dan serapan anggaran per unit (%)", "Achievement and budget spent by unit (%)")
  static func lowestUnitsChart(_ count: Int) -> Phrase {
    Phrase(
      "Capaian dan serapan: \(count) unit terendah (%)", "Achieved and spent: the \(count) lowest units (%)")
  }
  static let categoryChart = Phrase("Jumlah indikator menurut predikat", "Indicators by category")
  static let averageSeries = Phrase("Rata-rata capaian", "Average achievement")
  static let absorptionSeries = Phrase("Serapan anggaran", "Budget spent")
  static let indicatorSeries = Phrase("Indikator", "Indicators")
}
