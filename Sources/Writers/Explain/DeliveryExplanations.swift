internal import Kinerja

extension Explanation {
  /// About deliveries (F05-F08, F19-F23).
  static let deliveryExplanations: [Explanation] = [
    Explanation(
      .F05,
      meaning: Phrase(
        "Isi berkas ini sama persis, byte demi byte, dengan berkas lain.",
        "The file equals another one byte by byte."
      ),
      reason: Phrase(
        "Salinan tidak boleh dihitung sebagai kiriman atau perbaikan baru.",
        "A copy must not count as a new attempt."
      ),
      example: Phrase(
        "“gtk_tw1_2026 (1).csv” di samping “gtk_tw1_2026.csv”.",
        "“gtk_tw1_2026 (1).csv” beside “gtk_tw1_2026.csv”."
      ),
      remedy: Phrase(
        "Tidak perlu tindakan, kecuali yang dimaksud adalah kiriman perbaikan.",
        "Nothing, unless a correction was meant."
      ),
      related: [.F19, .F06]
    ),
    Explanation(
      .F06,
      meaning: Phrase(
        "Satu unit mengirim lebih dari satu laporan yang dapat dipakai untuk triwulan yang sama.",
        "A unit sent more than one usable report for the same quarter."
      ),
      reason: Phrase(
        "Hanya satu yang boleh masuk ke rekap; yang terakhir diterima yang berlaku.",
        "Only one may go into the recap; the last one received counts."
      ),
      example: Phrase(
        "“gtk tw3 revisi 1.xlsx” lalu “gtk tw3 revisi 2.xlsx”.",
        "“gtk tw3 revisi 1.xlsx” and then “gtk tw3 revisi 2.xlsx”."
      ),
      remedy: Phrase(
        "Pastikan laporan yang dipakai memang yang terakhir; bila bukan, kirim ulang yang benar.",
        "Make sure that the report used is the right one; if not, send the right one again."
      ),
      related: [.F05, .F23]
    ),
    Explanation(
      .F07,
      meaning: Phrase(
        "Laporan diterima setelah batas waktu. Yang dihitung adalah waktu terima, bukan waktu pada berkas.",
        "The report came after the deadline. The time of receipt counts, not the time of the file."
      ),
      reason: Phrase(
        "Rekap disusun pada tanggal tertentu; laporan terlambat dapat tertinggal.",
        "The recap is made on a fixed day; late reports may miss it."
      ),
      example: Phrase(
        "Batas 10 Januari, diterima 14 Januari: terlambat 4 hari.",
        "Deadline 10 January, received on the 14th: 4 days late."
      ),
      remedy: Phrase(
        "Laporan tetap diperiksa. Sampaikan alasannya kepada Subbag Perencanaan.",
        "The report is checked all the same. Tell the planning office why it is late."
      ),
      related: [.F08]
    ),
    Explanation(
      .F08,
      meaning: Phrase(
        "Unit mempunyai target yang jatuh tempo, tetapi belum ada laporan yang diterima.",
        "The unit has targets that are due, but no report came."
      ),
      reason: Phrase(
        "Rekap tanpa unit ini tidak lengkap dan ditandai demikian.",
        "A recap without the unit is incomplete and marked as such."
      ),
      example: Phrase(
        "Sampai 10 Oktober belum ada laporan TW III dari Dispersip.",
        "By 10 October there was no Q3 report of Dispersip."
      ),
      remedy: Phrase(
        "Kirim laporan triwulan; bila sudah dikirim, tanyakan kepada Subbag Perencanaan.",
        "Send the report; if it was sent, ask the planning office."
      ),
      related: [.F07]
    ),
    Explanation(
      .F19,
      meaning: Phrase(
        "Berkasnya berbeda, tetapi semua angka dan teks laporannya sama dengan kiriman sebelumnya.",
        "The file differs, but all figures and texts equal those of an earlier one."
      ),
      reason: Phrase(
        "Kiriman yang hanya disimpan ulang tidak mengubah apa pun.",
        "A report that was only saved again changes nothing."
      ),
      example: Phrase(
        "“… TW II (Copy).xlsx” yang disimpan ulang dengan LibreOffice.",
        "“… TW II (Copy).xlsx” saved again by LibreOffice."
      ),
      remedy: Phrase(
        "Tidak perlu tindakan, kecuali yang dimaksud adalah kiriman perbaikan.",
        "Nothing, unless a correction was meant."
      ),
      related: [.F05, .F06]
    ),
    Explanation(
      .F20,
      meaning: Phrase(
        "Periode ini sudah disetujui atau ditutup oleh Subbag Perencanaan.",
        "The planning office has approved or closed this period."
      ),
      reason: Phrase(
        "Laporan yang sudah ditandatangani tidak boleh berubah diam-diam.",
        "A signed report must not change silently."
      ),
      example: Phrase(
        "Kiriman TW I baru pada bulan September.",
        "A new submission for Q1 in September."
      ),
      remedy: Phrase(
        "Minta periode dibuka kembali dengan alasan tertulis, lalu kirim ulang.",
        "Ask to have the period opened again, with the reason in writing, and send it again."
      ),
      related: [.F06]
    ),
    Explanation(
      .F21,
      meaning: Phrase(
        "Aplikasi sinkronisasi membuat berkas ini karena laporan disunting di dua komputer.",
        "A sync program made this file because the report was edited on two computers."
      ),
      reason: Phrase(
        "Tidak dapat dipastikan mana yang benar, jadi seseorang harus memilih.",
        "Nobody can tell which one is right, so a person must choose."
      ),
      example: Phrase(
        "Berkas “LKJ TW1 (conflicted copy 2026-04-02).xlsx” di samping “LKJ TW1.xlsx”.",
        "A file “LKJ TW1 (conflicted copy 2026-04-02).xlsx” beside “LKJ TW1.xlsx”."
      ),
      remedy: Phrase(
        "Gabungkan isinya ke satu berkas, lalu hapus salinannya.",
        "Merge both into one file and delete the copy."
      ),
      related: [.F05, .F02]
    ),
    Explanation(
      .F22,
      meaning: Phrase(
        "Berkas diletakkan di subfolder yang bukan nama unit atau triwulan, atau namanya memuat tanda yang dirapikan.",
        "The file lies in a sub-folder named after neither unit nor quarter, or its name was tidied."
      ),
      reason: Phrase(
        "Ini hanya pemberitahuan supaya berkas mudah ditemukan kembali.",
        "This is only said so that the file can be found again."
      ),
      example: Phrase(
        "Spasi ganda di nama berkas.",
        "Double blanks in a file name."
      ),
      remedy: Phrase(
        "Tidak perlu tindakan.",
        "Nothing to do."
      ),
      related: [.F02]
    ),
    Explanation(
      .F23,
      meaning: Phrase(
        "Nomor urut kiriman untuk unit dan triwulan ini, dan temuan yang sudah diperbaiki.",
        "The number of this attempt for unit and quarter, and what was mended since."
      ),
      reason: Phrase(
        "Unit dapat melihat kemajuan perbaikannya.",
        "The unit sees how far its corrections have come."
      ),
      example: Phrase(
        "Kiriman ke-2: 5 sudah diperbaiki, 1 masih ada, 0 baru.",
        "Attempt 2: 5 mended, 1 still there, 0 new."
      ),
      remedy: Phrase(
        "Tidak perlu tindakan.",
        "Nothing to do."
      ),
      related: [.F06, .F19]
    ),
  ]
}
