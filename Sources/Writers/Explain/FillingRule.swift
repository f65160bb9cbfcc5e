internal import Kinerja

/// What a unit must know before it types: the rules of the check that forms are sent back for, said the other way
/// round.
///
/// Reason and example come from the `Explanation` of the code, so that form and check never contradict each other.
struct FillingRule {
  let code: FindingCode
  private let phrase: Phrase

  private init(_ code: FindingCode, _ indonesian: String, _ english: String) {
    self.code = code
    phrase = Phrase(indonesian, english)
  }

  /// `{limit}` is the achievement below which an explanation is asked for.
  func text(lowAchievement: Amount, in language: Language) -> String {
    MessageTemplate(phrase[language]).filled { _ in NumberText.text(lowAchievement, in: language) }
  }

  static let all = [
    FillingRule(
      .B13, "Isi realisasi di setiap baris yang jatuh tempo; tulis 0 bila hasilnya memang nol.",
      "Give a figure in every row that is due; write 0 where the result is nothing."),
    FillingRule(
      .B14, "Bila tidak diukur atau datanya belum terbit, tulis - lalu jelaskan di Keterangan.",
      "If it was not measured or is not published yet, write - and say why under Keterangan."),
    FillingRule(
      .B07, "Tulis satu angka saja di satu sel, tanpa satuan dan tanpa kata lain.",
      "Write one figure alone in a cell, without its unit and without other words."),
    FillingRule(
      .B10, "Satuan persen ditulis apa adanya: 85,5 untuk 85,5 persen, bukan 0,855.",
      "Percentages are written as they are said: 85.5 for 85.5 percent, not 0.855."),
    FillingRule(
      .B16, "Orang, dokumen, kegiatan, dan lain-lain yang dihitung utuh ditulis dengan angka bulat.",
      "Persons, documents, events and whatever else comes whole are whole numbers."),
    FillingRule(
      .B23, "Predikat dipilih dari daftar yang muncul di sel.",
      "Ratings are chosen from the list at the cell."),
    FillingRule(
      .V02, "Perhatikan petunjuk di sel: angka kumulatif dihitung sejak awal tahun, bukan triwulan ini saja.",
      "Mind the hint at the cell: cumulative figures count from the beginning of the year, not this quarter alone."
    ),
    FillingRule(
      .A01, "Realisasi anggaran ditulis dalam rupiah penuh sejak awal tahun, paling banyak sebesar pagu.",
      "Spending is written in full rupiah since the beginning of the year, at most the pagu."),
    FillingRule(
      .V06, "Capaian di bawah {limit} persen dijelaskan di Faktor Penghambat dan Tindak Lanjut.",
      "An achievement below {limit} percent is explained under Faktor Penghambat and Tindak Lanjut."),
    FillingRule(
      .E01, "Setiap angka disertai tautan bukti dukung yang diawali https://.",
      "Every figure comes with a link to its evidence that begins with https://."),
  ]
}
