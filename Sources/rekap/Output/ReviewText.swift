internal import Kinerja
internal import Workspace
internal import Writers

/// What was decided, in one sentence.
struct ReviewText {
  let language: Language

  func sentence(_ review: Review) -> String {
    let subject = review.unit.map { "\($0) \(review.period)" } ?? review.period
    let sentence: Phrase =
      switch (review.decision, review.unit) {
      case (.yes, nil):
        Phrase(
          "\(subject) disetujui dan dikunci; kiriman baru ditolak (F20).",
          "\(subject) is approved and closed; new submissions are refused (F20).")
      case (.yes, _): Phrase("Laporan \(subject) disetujui.", "The report \(subject) is approved.")
      case (.no, nil):
        Phrase("\(subject) dikembalikan.", "\(subject) is returned.")
      case (.no, _):
        Phrase(
          "Laporan \(subject) dikembalikan dan tidak masuk rekap sampai unit mengirim lagi.",
          "The report \(subject) is returned and in no recap until the unit sends another.")
      case (.reopened, nil): Phrase("\(subject) dibuka kembali.", "\(subject) is open again.")
      case (.reopened, _):
        Phrase("Pengembalian laporan \(subject) dibatalkan.", "The return of \(subject) is taken back.")
      }
    return sentence[language]
  }

  /// A quarter that was closed although reports are still to come: they would be refused, and the recap lacks them.
  func warning(_ standing: PeriodStanding, of review: Review) -> String {
    let quarter = standing.period.code
    let codes = standing.unfinished.map(\.unit.code)
    let units = codes.joined(separator: ", ")
    return Phrase(
      """
      Perhatian: laporan \(codes.count) unit belum diterima pada \(quarter): \(units). Kirimannya kini ditolak. \
      Bila masih ditunggu: rekap tinjau \(review.period) --reopen --reason ALASAN
      """,
      """
      Mind: the reports of \(codes.count) units are not accepted in \(quarter): \(units). They are refused from now on. \
      If they are still to come: rekap review \(review.period) --reopen --reason REASON
      """)[language]
  }
}
