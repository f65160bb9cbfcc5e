internal import Kinerja

/// What a row below the headings is, told from its words (domain rules 6.7).
enum RowKind {
  case data
  /// TOTAL, JUMLAH.
  case total
  /// Rata-rata, Predikat Kinerja.
  case summary
  /// Place and date, "Mengetahui", name and NIP: the table has ended.
  case signature
  /// "Catatan:", "*)".
  case note
  /// A row of the printed form that was left in as an example.
  case example
  /// Objective or programme alone, across the table.
  case section
  case blank

  private static let totalStarts = [
    "jumlah seluruh", "jumlah keseluruhan", "total keseluruhan", "total seluruh", "sub total", "subtotal",
    "sub jumlah",
    "grand total", "jumlah total",
  ]
  private static let summaryStarts = ["rata-rata", "rata rata", "predikat kinerja", "rerata"]
  private static let noteStarts = ["catatan", "ket:", "keterangan:", "*)", "sumber data", "sumber:", "note"]
  private static let signatureStarts = [
    "mengetahui", "menyetujui", "nip", "pembina", "penata", "pengatur", "pihak kesatu", "pihak kedua",
    "kepala",
    "plt", "a.n", "an.", "ttd", "disetujui", "dibuat oleh", "yang membuat",
  ]

  /// The kind of a row that names no indicator.
  static func ofUnnamedRow(_ texts: [String], hasFigures: Bool) -> RowKind {
    guard let first = texts.first(where: { $0.contains(where: \.isLetter) || $0.hasPrefix("*") }) else {
      return hasFigures ? .data : .blank
    }
    if let kind = ofFooter(first, isBare: !hasFigures) { return kind }
    return hasFigures ? .data : .section
  }

  /// The kind of a row whose name or code cell holds `text`, where that is a footer.
  ///
  /// A row is bare where nothing stands in the columns of figures: "Kepala keluarga miskin …" with a dash is an indicator, not a signature.
  static func ofFooter(_ text: String, isBare: Bool) -> RowKind? {
    let lowered = text.lowercased()
    if isTotal(lowered) { return .total }
    if summaryStarts.contains(where: { startsWithWord(lowered, $0) }), isSummary(lowered) { return .summary }
    if lowered == "contoh" || lowered.hasPrefix("contoh:") || lowered.hasPrefix("(contoh") { return .example }
    guard isBare else { return nil }
    if noteStarts.contains(where: lowered.hasPrefix) { return .note }
    if isSignature(lowered) { return .signature }
    return nil
  }

  private static func isSignature(_ lowered: String) -> Bool {
    signatureStarts.contains { startsWithWord(lowered, $0) } || isPlaceAndDate(lowered)
      || isStaffNumber(lowered)
  }

  /// What may stand behind "Jumlah" or "Total" in a total row.
  private static let totalWords: Set<String> = [
    "jumlah", "total", "anggaran", "pagu", "belanja", "realisasi", "dana", "biaya", "rp", "seluruh",
    "seluruhnya",
    "keseluruhan", "semua", "umum", "besar", "program", "kegiatan", "sasaran", "bidang", "dan", "triwulan",
    "tw",
    "i", "ii", "iii", "iv", "a", "b", "c", "d", "e",
  ]

  /// "Jumlah" alone is a total; "Jumlah guru …" and "Total produksi …" are indicators.
  private static func isTotal(_ lowered: String) -> Bool {
    let words = lowered.split { !$0.isLetter }.map(String.init)
    let bare = words.joined(separator: " ")
    if totalStarts.contains(where: { startsWithWord(bare, $0) }) { return true }
    return (words.first == "jumlah" || words.first == "total") && words.allSatisfy(totalWords.contains)
  }

  private static let summaryWords: Set<String> = [
    "rata", "rerata", "capaian", "kinerja", "persentase", "persen", "predikat", "serapan", "realisasi",
    "nilai",
    "anggaran", "program", "kegiatan", "sasaran", "indikator", "fisik", "keuangan", "tingkat", "total",
    "keseluruhan", "seluruh", "dan", "unit", "opd", "triwulan", "tw", "i", "ii", "iii", "iv", "kategori",
    "skor",
  ]

  /// "Rata-rata Lama Sekolah" is an indicator; "Rata-rata capaian kinerja (%)" is a summary.
  private static func isSummary(_ lowered: String) -> Bool {
    lowered.split { !$0.isLetter }.allSatisfy { summaryWords.contains(String($0)) }
  }

  private static func startsWithWord(_ text: String, _ word: String) -> Bool {
    text.hasPrefix(word) && (text.dropFirst(word.count).first.map { !$0.isLetter } ?? true)
  }

  /// "Paringin, 10 April 2025".
  private static func isPlaceAndDate(_ lowered: String) -> Bool {
    guard let comma = lowered.firstIndex(of: ","), lowered.count <= 60 else { return false }
    let date = lowered[lowered.index(after: comma)...]
    return MonthName.isMentioned(in: String(date)) && date.contains(where: \.isNumber)
  }

  /// A staff number: 8, 6, 1 and 3 digits.
  static func isStaffNumber(_ lowered: String) -> Bool {
    let groups = lowered.split(separator: " ").filter { $0.allSatisfy(\.isNumber) }.map(\.count)
    return groups.suffix(4) == [8, 6, 1, 3] || groups.last == 18
  }
}
