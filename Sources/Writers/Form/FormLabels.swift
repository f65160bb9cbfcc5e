internal import Kinerja

/// The words of the form.
///
/// Titles and headings are read again when the form comes back and stay as the regulations have them.
enum FormLabels {
  static let unit = "Unit Kerja"
  static let period = "Periode"
  static let open = Phrase("Belum diisi", "Still open")
  static let legend = Phrase(
    "Kuning: diisi unit. Oranye: wajib dan masih kosong. Abu-abu: tidak jatuh tempo, tidak perlu diisi.",
    "Yellow: to be filled in. Orange: needed and still blank. Grey: not due, nothing to fill in."
  )
  static let guideSheet = Phrase("Petunjuk", "Guide")
  static let guideTitle = Phrase("PETUNJUK PENGISIAN", "HOW TO FILL IN THE FORM")
  static let why = Phrase("Mengapa: ", "Why: ")
  static let mistake = Phrase("Contoh yang perlu diperbaiki: ", "To be mended, for example: ")

  static func title(of period: QuarterPeriod) -> String {
    "LAPORAN CAPAIAN KINERJA TRIWULAN \(period.quarter.roman) TAHUN \(period.year)"
  }

  static func quarter(_ period: QuarterPeriod) -> String {
    "Triwulan \(period.quarter.roman) Tahun \(period.year)"
  }

  /// What stands before and behind the number of due indicators.
  static func openOf(_ due: Int, in language: Language) -> (before: String, after: String) {
    switch language {
    case .indonesian: (" dari ", " indikator yang jatuh tempo")
    case .english: (" of ", due == 1 ? " indicator that is due" : " indicators that are due")
    }
  }

  static func head(of unit: String) -> String { "Pimpinan \(unit)" }

  static func footer(of input: FormInput) -> String {
    "\(PlainText.fitted(PlainText.oneLine(input.unit.name), units: 120)) – TW \(input.period.quarter.roman) \(input.period.year)"
      + " – formulir \(FormWorkbook.form)"
  }
}
