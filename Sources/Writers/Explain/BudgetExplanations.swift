internal import Kinerja

extension Explanation {
  /// About money, totals and evidence (A01-A06, R01, E01).
  static let budgetExplanations: [Explanation] = [
    Explanation(
      .A01,
      meaning: Phrase(
        "Realisasi anggaran sampai triwulan ini lebih besar daripada pagu.",
        "Spending to date is above the budget."
      ),
      reason: Phrase(
        "Belanja melebihi pagu tidak diperbolehkan, jadi salah satu angka keliru.",
        "Spending above the budget is not allowed, so one of the figures is wrong."
      ),
      example: Phrase(
        "Pagu Rp720.758.000, realisasi Rp885.492.098.",
        "Budget Rp720,758,000, spent Rp885,492,098."
      ),
      remedy: Phrase(
        "Periksa kedua angka; bila pagu berubah, sampaikan dokumen perubahannya.",
        "Look at both; if the budget was changed, hand in the document."
      ),
      related: [.A03, .A05]
    ),
    Explanation(
      .A02,
      meaning: Phrase(
        "Realisasi anggaran sejak awal tahun lebih kecil daripada triwulan sebelumnya.",
        "Spending since January is below that of the quarter before."
      ),
      reason: Phrase(
        "Angka kumulatif tidak dapat turun, kecuali ada pengembalian belanja.",
        "A running total cannot fall, unless money was returned."
      ),
      example: Phrase(
        "TW II Rp3,38 miliar, TW III Rp1,5 miliar.",
        "Q2 Rp3.38 billion, Q3 Rp1.5 billion."
      ),
      remedy: Phrase(
        "Tulis angka sejak awal tahun; bila ada pengembalian, jelaskan.",
        "Write the total since January; explain if money was returned."
      ),
      related: [.V02, .A01]
    ),
    Explanation(
      .A03,
      meaning: Phrase(
        "Pagu di laporan berbeda dari PK.",
        "The budget in the report differs from the agreement."
      ),
      reason: Phrase(
        "Serapan dihitung dari pagu yang disepakati.",
        "Spending is measured against the agreed budget."
      ),
      example: Phrase(
        "Laporan Rp80.000.000, PK Rp75.690.000.",
        "Report Rp80,000,000, agreement Rp75,690,000."
      ),
      remedy: Phrase(
        "Tulis pagu menurut PK, atau sampaikan dokumen perubahannya.",
        "Write the budget of the agreement, or hand in the revision."
      ),
      related: [.A05, .A01]
    ),
    Explanation(
      .A04,
      meaning: Phrase(
        "Persentase serapan dan capaian berbeda lebih dari 30 poin pada akhir tahun.",
        "Spending and achievement differ by more than 30 points at the end of the year."
      ),
      reason: Phrase(
        "Bedanya menunjukkan efisiensi yang besar atau angka yang keliru; keduanya perlu dijelaskan.",
        "That means great thrift or a wrong figure; both want an explanation."
      ),
      example: Phrase(
        "Serapan 39 persen, capaian 101,5 persen.",
        "39 percent spent, 101.5 percent achieved."
      ),
      remedy: Phrase(
        "Periksa realisasi anggaran; bila benar, jelaskan di Keterangan.",
        "Look at the spending; if it is right, explain it in Keterangan."
      ),
      related: [.A06]
    ),
    Explanation(
      .A05,
      meaning: Phrase(
        "Pagu tertulis sekitar seperseribu atau sepersejuta dari PK.",
        "The budget is about a thousandth or a millionth of that in the agreement."
      ),
      reason: Phrase(
        "Laporan mungkin memakai ribuan atau jutaan rupiah, sedangkan rekap memakai rupiah penuh.",
        "The report may use thousands or millions, the recap uses whole rupiah."
      ),
      example: Phrase(
        "75.690 untuk pagu Rp75.690.000.",
        "75,690 for a budget of Rp75,690,000."
      ),
      remedy: Phrase(
        "Tulis semua angka dalam rupiah penuh.",
        "Write all amounts in whole rupiah."
      ),
      related: [.A03]
    ),
    Explanation(
      .A06,
      meaning: Phrase(
        "Fisik 100 persen tanpa belanja, atau ada belanja dengan fisik 0.",
        "Progress of 100 percent without spending, or spending without progress."
      ),
      reason: Phrase(
        "Keduanya dapat terjadi, tetapi perlu dijelaskan.",
        "Both can happen, but want an explanation."
      ),
      example: Phrase(
        "Fisik 100, realisasi anggaran Rp0.",
        "Progress 100, spent Rp0."
      ),
      remedy: Phrase(
        "Periksa kedua angka; bila benar, jelaskan.",
        "Look at both; if they are right, explain them."
      ),
      related: [.A04]
    ),
    Explanation(
      .R01,
      meaning: Phrase(
        "Baris jumlah berbeda dari penjumlahan baris-barisnya.",
        "A total differs from the sum of its rows."
      ),
      reason: Phrase(
        "Biasanya rumus jumlah tidak mencakup semua baris, atau satu angka berubah.",
        "Mostly the formula leaves out a row, or one figure was changed."
      ),
      example: Phrase(
        "Jumlah tertulis berbeda Rp63.963.000 dari baris-barisnya.",
        "The total differs from its rows by Rp63,963,000."
      ),
      remedy: Phrase(
        "Periksa rumus jumlah dan setiap barisnya. Selisih pembulatan kecil hanya peringatan.",
        "Look at the formula and at each row. A small rounding difference is only a warning."
      ),
      related: [.V14]
    ),
    Explanation(
      .E01,
      meaning: Phrase(
        "Kolom Bukti Dukung kosong atau tidak berisi alamat tautan.",
        "The column for evidence is empty or holds no link."
      ),
      reason: Phrase(
        "Bukti dukung diperlukan saat evaluasi.",
        "The evidence is needed at the evaluation."
      ),
      example: Phrase(
        "Kolom Bukti Dukung berisi “ada di map biru”.",
        "The column for evidence says “ada di map biru”."
      ),
      remedy: Phrase(
        "Unggah berkasnya, lalu tempel tautan yang diawali https://.",
        "Upload the file and paste its link, starting with https://."
      ),
      related: [.V15]
    ),
  ]
}
