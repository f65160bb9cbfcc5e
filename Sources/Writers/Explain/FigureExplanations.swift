internal import Kinerja

extension Explanation {
  /// About reading figures (B07-B09, B13, B14, B17, B22).
  static let figureExplanations: [Explanation] = [
    Explanation(
      .B07,
      meaning: Phrase(
        "Sel realisasi berisi kata, tanggal, rentang, dua angka, atau pesan kesalahan, bukan satu angka.",
        "The cell holds words, a date, a range, two figures or an error instead of one figure."
      ),
      reason: Phrase(
        "Angka yang ditebak dapat salah seribu kali lipat.",
        "A guessed figure may be wrong a thousandfold."
      ),
      example: Phrase(
        "“85,5 % (sementara)” atau “#DIV/0!”.",
        "“85,5 % (sementara)” or “#DIV/0!”."
      ),
      remedy: Phrase(
        "Tulis hanya angkanya, misalnya 85,5, dan pindahkan kata lain ke Keterangan.",
        "Write only the figure, such as 85,5, and move other words to Keterangan."
      ),
      related: [.B08, .B09, .H09]
    ),
    Explanation(
      .B08,
      meaning: Phrase(
        """
        Angka dengan satu titik atau koma dan tepat tiga digit sesudahnya dapat berarti ribuan atau \
        desimal.
        """,
        "A figure with one dot or comma and exactly three digits behind it can mean thousands or decimals."
      ),
      reason: Phrase(
        "Kedua arti berbeda seribu kali, sehingga pembacaan selalu diberitahukan.",
        "The two differ a thousandfold, so the reading is always told."
      ),
      example: Phrase(
        "“1.250” orang dibaca 1250; “1.250” persen dibaca 1,25.",
        "“1.250” persons is read as 1250; “1.250” percent as 1.25."
      ),
      remedy: Phrase(
        "Tulis 1250 untuk seribu dua ratus lima puluh, dan 1,25 untuk satu koma dua lima.",
        "Write 1250 for one thousand two hundred and fifty, 1,25 for one and a quarter."
      ),
      related: [.B07, .B09]
    ),
    Explanation(
      .B09,
      meaning: Phrase(
        """
        Excel menyimpan angka ini sebagai teks, biasanya karena tanda petik di depan atau format sel \
        Teks.
        """,
        "Excel stored the figure as text, mostly through a quote mark or the cell format Text."
      ),
      reason: Phrase(
        "Excel tidak menjumlahkan teks, sehingga total di laporan dapat salah.",
        "Excel does not add up text, so totals in the report may be wrong."
      ),
      example: Phrase(
        "’85,5 dengan segitiga hijau di sudut sel.",
        "’85,5 with a green triangle in the corner of the cell."
      ),
      remedy: Phrase(
        "Ubah format sel menjadi Angka, lalu ketik ulang angkanya.",
        "Set the cell format to Number and type the figure again."
      ),
      related: [.B08, .B07]
    ),
    Explanation(
      .B13,
      meaning: Phrase(
        "Sel realisasi kosong, padahal target triwulan ini jatuh tempo.",
        "The cell is empty although the target of the quarter is due."
      ),
      reason: Phrase(
        "Kosong tidak sama dengan nol; rekap tidak boleh mengisinya sendiri.",
        "Empty is not zero; the recap must not fill it in."
      ),
      example: Phrase(
        "Target 12 kegiatan, realisasi tidak diisi.",
        "A target of 12, nothing reported."
      ),
      remedy: Phrase(
        "Isi angkanya. Tulis 0 bila memang nol, atau “-” dengan penjelasan bila tidak diukur.",
        "Write the figure. Write 0 if it is zero, or “-” with the reason if it was not measured."
      ),
      related: [.B14, .B02]
    ),
    Explanation(
      .B14,
      meaning: Phrase(
        "Realisasi berisi “-”, “n/a”, atau “belum”, tetapi tidak ada penjelasannya.",
        "The cell says “-”, “n/a” or “belum”, but no reason is given."
      ),
      reason: Phrase(
        "Pimpinan perlu tahu mengapa target yang jatuh tempo belum terukur.",
        "The head of office must know why a due target was not measured."
      ),
      example: Phrase(
        "“belum ada data” tanpa isi di Keterangan.",
        "“belum ada data” with nothing in Keterangan."
      ),
      remedy: Phrase(
        "Tulis alasannya di Keterangan, misalnya “rilis BPS bulan Agustus”.",
        "Write the reason in Keterangan, such as “rilis BPS bulan Agustus”."
      ),
      related: [.B13, .V06]
    ),
    Explanation(
      .B17,
      meaning: Phrase(
        "Sel realisasi berisi rumus; hasil yang tersimpan dipakai.",
        "The cell holds a formula; its saved result is used."
      ),
      reason: Phrase(
        "Rumus dapat berubah bila sel lain berubah atau berkas dipindahkan.",
        "A formula changes when other cells change or the file moves."
      ),
      example: Phrase(
        "=SUM(B2:B5) di sel realisasi.",
        "=SUM(B2:B5) in the cell of the figure."
      ),
      remedy: Phrase(
        "Salin, lalu tempel sebagai nilai (Paste Special - Values).",
        "Copy and paste as a value (Paste Special - Values)."
      ),
      related: [.H09, .B07]
    ),
    Explanation(
      .B22,
      meaning: Phrase(
        "Angka mempunyai lebih banyak desimal daripada yang disepakati atau yang ditampilkan.",
        "The figure has more decimals than agreed or shown."
      ),
      reason: Phrase(
        "Angka yang dicetak dan yang direkap dapat berbeda.",
        "The printed figure and the one in the recap may differ."
      ),
      example: Phrase(
        "85,46 ditampilkan 85, atau 85,4567891 diketik lengkap.",
        "85.46 shown as 85, or 85.4567891 typed in full."
      ),
      remedy: Phrase(
        "Bulatkan angkanya sesuai kesepakatan.",
        "Round the figure as agreed."
      ),
      related: [.B08, .B16]
    ),
  ]
}
