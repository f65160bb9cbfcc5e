internal import Kinerja

extension Explanation {
  /// About achievements and explanations (V01, V05-V07, V11, V14, V15).
  static let achievementExplanations: [Explanation] = [
    Explanation(
      .V01,
      meaning: Phrase(
        "Capaian yang ditulis berbeda lebih dari 0,1 poin dari hasil hitung, atau berupa pesan kesalahan.",
        "The achievement given differs by more than 0.1 point from the computed one, or is an error."
      ),
      reason: Phrase(
        "Rumus di laporan sering memakai target atau sel yang salah; rekap selalu menghitung sendiri.",
        "Formulas in reports often use a wrong target or cell; the recap always computes by itself."
      ),
      example: Phrase(
        "Target 80, realisasi 78, capaian tertulis 102; hasil hitung 97,5.",
        "Target 80, achieved 78, given as 102; 97.5 is computed."
      ),
      remedy: Phrase(
        "Betulkan capaian, atau realisasinya bila itu yang keliru.",
        "Mend the achievement, or the figure if that is wrong."
      ),
      related: [.B06, .B24]
    ),
    Explanation(
      .V05,
      meaning: Phrase(
        "Capaian di atas 150 persen (peringatan) atau 1000 persen (kesalahan).",
        "An achievement above 150 percent (warning) or 1000 percent (error)."
      ),
      reason: Phrase(
        "Capaian setinggi itu biasanya berasal dari salah satuan atau salah titik.",
        "Such an achievement mostly comes from a wrong unit or a misplaced dot."
      ),
      example: Phrase(
        "Target 0,85 dan realisasi 85: capaian 10.000 persen.",
        "Target 0.85, achieved 85: 10,000 percent."
      ),
      remedy: Phrase(
        "Periksa titik, koma, dan satuan; bila benar, jelaskan di Keterangan.",
        "Look at dots, commas and unit; if it is right, say why in Keterangan."
      ),
      related: [.B10, .B05]
    ),
    Explanation(
      .V06,
      meaning: Phrase(
        "Capaian rendah, tetapi kolom Penghambat dan Tindak Lanjut kosong.",
        "A low achievement without hindrance and follow-up."
      ),
      reason: Phrase(
        "Laporan kinerja wajib menjelaskan target yang tidak tercapai.",
        "A performance report must explain targets that were missed."
      ),
      example: Phrase(
        "Capaian 62 persen tanpa penjelasan.",
        "62 percent without a word."
      ),
      remedy: Phrase(
        "Isi Penghambat dan Tindak Lanjut dengan keadaan sebenarnya.",
        "Fill in Penghambat and Tindak Lanjut with what really happened."
      ),
      related: [.V15, .B14]
    ),
    Explanation(
      .V07,
      meaning: Phrase(
        "Penjelasan sama persis dengan triwulan lalu atau dengan baris lain.",
        "An explanation equals that of the last quarter or of another row."
      ),
      reason: Phrase(
        "Penjelasan salinan tidak membantu pimpinan mengambil keputusan.",
        "A copied explanation helps nobody to decide."
      ),
      example: Phrase(
        "“Kegiatan berjalan lancar” di dua puluh baris.",
        "“Kegiatan berjalan lancar” in twenty rows."
      ),
      remedy: Phrase(
        "Tulis penjelasan yang sesuai bila keadaannya berbeda.",
        "Write what applies if things differ."
      ),
      related: [.V04]
    ),
    Explanation(
      .V11,
      meaning: Phrase(
        "Setiap realisasi sama persis dengan targetnya.",
        "Every figure equals its target exactly."
      ),
      reason: Phrase(
        "Mungkin kolom target tersalin ke kolom realisasi.",
        "Perhaps the targets were copied into the figures."
      ),
      example: Phrase(
        "Delapan belas indikator, semuanya tepat 100 persen.",
        "Eighteen indicators, all at exactly 100 percent."
      ),
      remedy: Phrase(
        "Periksa setiap angka dengan data dukungnya.",
        "Compare each figure with its evidence."
      ),
      related: [.V04]
    ),
    Explanation(
      .V14,
      meaning: Phrase(
        "Indikator yang bagiannya juga dilaporkan (kode 1 dengan 1.1, 1.2) berbeda dari jumlah bagiannya.",
        "An indicator whose parts are reported too (code 1 with 1.1, 1.2) differs from their sum."
      ),
      reason: Phrase(
        "Salah satu angka itu keliru.",
        "One of the figures is wrong."
      ),
      example: Phrase(
        "Target 1.1 dan 1.2 berjumlah target 1; realisasinya 70 dan 48, tetapi 1 tertulis 120.",
        "The targets of 1.1 and 1.2 make that of 1; they report 70 and 48, but 1 reports 120."
      ),
      remedy: Phrase(
        "Periksa bagian dan totalnya.",
        "Look at the parts and the total."
      ),
      related: [.R01]
    ),
    Explanation(
      .V15,
      meaning: Phrase(
        "Ada pembilang tanpa penyebut, atau penjelasan tanpa angka; angka tanpa penjelasan ada di V06 dan B14.",
        "A numerator lacks its denominator, or an explanation its figure; for figures without a reason see V06 and B14."
      ),
      reason: Phrase(
        "Yang satu tidak dapat diperiksa tanpa yang lain.",
        "Neither can be checked without the other."
      ),
      example: Phrase(
        "Pembilang 455, penyebut kosong.",
        "Numerator 455, denominator blank."
      ),
      remedy: Phrase(
        "Lengkapi yang belum terisi.",
        "Fill in what is missing."
      ),
      related: [.V06, .E01]
    ),
  ]
}
