internal import Kinerja

extension Explanation {
  /// About figures against earlier ones (V02-V04, V08-V10, V12, V13).
  static let historyExplanations: [Explanation] = [
    Explanation(
      .V02,
      meaning: Phrase(
        "Angka kumulatif lebih kecil daripada triwulan sebelumnya.",
        "A running total is below that of the quarter before."
      ),
      reason: Phrase(
        "Angka sejak awal tahun tidak dapat berkurang; biasanya yang tertulis hanya angka triwulan ini.",
        "A total since January cannot fall; mostly only this quarter was written."
      ),
      example: Phrase(
        "TW I 25, TW II 18.",
        "Q1 25, Q2 18."
      ),
      remedy: Phrase(
        "Tulis angka sejak awal tahun (43 bila TW II menambah 18).",
        "Write the total since January (43 if Q2 added 18)."
      ),
      related: [.V12, .A02]
    ),
    Explanation(
      .V03,
      meaning: Phrase(
        "Angka berubah lebih dari 25 persen dibanding triwulan sebelumnya.",
        "The figure changed by more than 25 percent against the quarter before."
      ),
      reason: Phrase(
        "Tingkat layanan jarang berubah secepat itu; mungkin salah ketik atau salah satuan.",
        "Levels seldom change that fast; it may be a slip or another unit."
      ),
      example: Phrase(
        "APM 92 menjadi 61.",
        "A rate of 92 became 61."
      ),
      remedy: Phrase(
        "Periksa angkanya; bila benar, tulis penyebabnya di Keterangan.",
        "Look at the figure; if it is right, write the cause in Keterangan."
      ),
      related: [.V13, .V10]
    ),
    Explanation(
      .V04,
      meaning: Phrase(
        "Semua realisasi sama dengan laporan triwulan sebelumnya.",
        "All figures are those of the quarter before."
      ),
      reason: Phrase(
        "Laporan lama mungkin terkirim ulang dengan judul baru.",
        "The last report may have been sent under a new title."
      ),
      example: Phrase(
        "Kedua belas angka TW IV sama dengan TW III.",
        "All twelve figures of Q4 equal those of Q3."
      ),
      remedy: Phrase(
        "Perbarui angkanya menurut data triwulan ini.",
        "Bring the figures up to date."
      ),
      related: [.V11, .V07]
    ),
    Explanation(
      .V08,
      meaning: Phrase(
        "Realisasi triwulan berbeda dari laporan bulanan unit yang sama.",
        "The figure of the quarter differs from the monthly reports of the unit."
      ),
      reason: Phrase(
        "Dua laporan resmi tidak boleh saling bertentangan.",
        "Two official reports must not contradict each other."
      ),
      example: Phrase(
        "Tiga laporan bulanan berjumlah 752, laporan triwulan 727.",
        "Three monthly reports add up to 752, the quarter says 727."
      ),
      remedy: Phrase(
        "Cari selisihnya dan betulkan laporan yang keliru.",
        "Find the difference and mend the wrong report."
      ),
      related: [.V09]
    ),
    Explanation(
      .V09,
      meaning: Phrase(
        "Laporan bulanan untuk sebagian bulan belum ada.",
        "There is no monthly report for some months."
      ),
      reason: Phrase(
        "Pembandingan dengan laporan bulanan tidak lengkap tanpa bulan itu.",
        "The comparison with monthly reports is not complete without that month."
      ),
      example: Phrase(
        "Laporan bulan Mei belum ada pada TW II.",
        "No report for May in Q2."
      ),
      remedy: Phrase(
        "Kirim laporan bulanan yang belum ada.",
        "Send the missing monthly report."
      ),
      related: [.V08]
    ),
    Explanation(
      .V10,
      meaning: Phrase(
        "Angka jauh dari riwayat indikator ini; diperiksa bila ada sedikitnya dua angka sebelumnya yang diterima.",
        "The figure is far from the history of the indicator; checked from two accepted figures on."
      ),
      reason: Phrase(
        "Angka yang tidak lazim sering salah ketik.",
        "An unusual figure is often a slip."
      ),
      example: Phrase(
        "Riwayat 80-84, kini 8,2.",
        "A history of 80 to 84, now 8.2."
      ),
      remedy: Phrase(
        "Periksa angkanya; bila benar, jelaskan.",
        "Look at the figure; if it is right, explain it."
      ),
      related: [.V03]
    ),
    Explanation(
      .V12,
      meaning: Phrase(
        "Angka triwulan sebelumnya di laporan ini berbeda dari yang sudah diterima.",
        "A figure of an earlier quarter differs from the one that was accepted."
      ),
      reason: Phrase(
        "Rekap triwulan lalu sudah disusun dari angka yang diterima.",
        "The earlier recap was made from the accepted figure."
      ),
      example: Phrase(
        "TW I sudah diterima 64, kini tertulis 44.",
        "64 was accepted for Q1, now it says 44."
      ),
      remedy: Phrase(
        "Kembalikan angkanya, atau kirim ulang laporan triwulan itu.",
        "Put the figure back, or send the report of that quarter again."
      ),
      related: [.V02, .B21]
    ),
    Explanation(
      .V13,
      meaning: Phrase(
        "Indikator yang makin kecil makin baik turun lebih dari separuh dalam satu triwulan.",
        "An indicator where less is better fell by more than half in one quarter."
      ),
      reason: Phrase(
        "Perbaikan sebesar itu jarang terjadi dan perlu dijelaskan.",
        "Such an improvement is rare and wants an explanation."
      ),
      example: Phrase(
        "Angka putus sekolah 0,8 menjadi 0,2.",
        "The dropout rate fell from 0.8 to 0.2."
      ),
      remedy: Phrase(
        "Periksa angkanya; bila benar, tulis penyebabnya.",
        "Look at the figure; if it is right, write the cause."
      ),
      related: [.V03]
    ),
  ]
}
