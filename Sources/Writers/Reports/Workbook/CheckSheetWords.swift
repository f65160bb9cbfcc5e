/// The names of sheets and columns of a check report as a workbook.
enum CheckSheetWords {
  static let result = Phrase("HASIL PERIKSA", "RESULT")
  static let findings = Phrase("Temuan", "Findings")
  static let readings = Phrase("Catatan Baca", "Readings")

  static let number = Phrase("No", "No")
  static let attempt = Phrase("Kiriman ke-", "Attempt")
  static let indicators = Phrase("Terbaca / jatuh tempo", "Read / due")
  static let outcome = Phrase("Hasil", "Outcome")
  static let level = Phrase("Tingkat", "Level")
  static let code = Phrase("Kode", "Code")
  static let message = Phrase("Temuan", "Finding")
  static let rule = Phrase("Aturan", "Rule")
  static let figures = Phrase("Keterangan", "Details")
  static let findingsTip = Phrase("Ke temuan pertama berkas ini", "To the first finding of this file")
  static let nothingRead = Phrase(
    "Semua angka dibaca seperti tertulis dan semua aturan dijalankan.",
    "All figures were read as they are written, and all rules ran."
  )
}
