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

  private static let totalStarts = ["total", "jumlah seluruh", "sub total", "subtotal", "grand total", "jumlah total"]
  private static let summaryStarts = ["rata-rata", "rata rata", "predikat kinerja", "rerata"]
  private static let noteStarts = ["catatan", "ket:", "keterangan:", "*)", "sumber data", "sumber:", "note"]
  private static let signatureStarts = [
    "mengetahui", "menyetujui", "nip", "pembina", "penata", "pengatur", "pihak kesatu", "pihak kedua", "kepala ",
    "plt.", "plt ", "a.n.", "an. ", "ttd", "disetujui", "dibuat oleh", "yang membuat",
  ]

  /// The kind of a row that names no indicator.
  static func ofUnnamedRow(_ texts: [String], hasFigures: Bool) -> RowKind {
    guard let first = texts.first(where: { $0.contains(where: \.isLetter) || $0.hasPrefix("*") }) else {
      return hasFigures ? .data : .blank
    }
    if let kind = ofFooter(first, alone: texts.count == 1, hasFigures: hasFigures) { return kind }
    return hasFigures ? .data : .section
  }

  /// The kind of a row whose name or code cell holds `text`, where that is a footer.
  static func ofFooter(_ text: String, alone: Bool, hasFigures: Bool) -> RowKind? {
    let lowered = text.lowercased()
    if isTotal(lowered, alone: alone, hasFigures: hasFigures) { return .total }
    if summaryStarts.contains(where: { startsWithWord(lowered, $0) }), isSummary(lowered) { return .summary }
    if noteStarts.contains(where: lowered.hasPrefix) { return .note }
    if lowered == "contoh" || lowered.hasPrefix("contoh:") || lowered.hasPrefix("(contoh") { return .example }
    guard !hasFigures else { return nil }
    if signatureStarts.contains(where: lowered.hasPrefix) || isPlaceAndDate(lowered) || isStaffNumber(lowered) {
      return .signature
    }
    return nil
  }

  /// "Jumlah" alone is a total; "Jumlah guru …" is an indicator.
  private static func isTotal(_ lowered: String, alone: Bool, hasFigures: Bool) -> Bool {
    let bare = lowered.filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " ")
    if bare == "jumlah" || bare == "total" || bare.hasPrefix("jumlah anggaran") && hasFigures { return true }
    return totalStarts.contains { startsWithWord(bare, $0) }
      && (bare.hasPrefix("total") ? bare.split(separator: " ").count <= 4 : true)
  }

  /// "Rata-rata Lama Sekolah" is an indicator; "Rata-rata capaian kinerja (%)" is a summary.
  private static func isSummary(_ lowered: String) -> Bool {
    let rest = ["capaian", "kinerja", "persentase", "predikat", "%", "serapan", "realisasi", "nilai"]
    let words = lowered.split { !$0.isLetter && $0 != "-" && $0 != "%" }.map(String.init)
    return words.count <= 1 || words.dropFirst().prefix(3).contains { rest.contains($0) }
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
  private static func isStaffNumber(_ lowered: String) -> Bool {
    let groups = lowered.split(separator: " ").filter { $0.allSatisfy(\.isNumber) }.map(\.count)
    return groups.suffix(4) == [8, 6, 1, 3] || groups.last == 18
  }
}
