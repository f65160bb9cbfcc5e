internal import Kinerja

extension Explanation {
  /// About units, periods and forms (F03, F04, F17, F18).
  static let identityExplanations: [Explanation] = [
    Explanation(
      .F03,
      meaning: Phrase(
        "Unit pengirim tidak dapat ditentukan dari baris keterangan, judul, maupun nama berkas.",
        "The unit cannot be told from the details, the title or the file name."
      ),
      reason: Phrase(
        "Tanpa unit yang pasti, angka tidak dapat dibandingkan dengan perjanjian kinerjanya.",
        "Without it the figures cannot be compared with any agreement."
      ),
      example: Phrase(
        "Berkas “Laporan Kinerja.xlsx” tanpa nama unit di judul.",
        "A file “Laporan Kinerja.xlsx” without a unit in its title."
      ),
      remedy: Phrase(
        """
        Tulis kode atau nama unit seperti di daftar unit, misalnya “Unit: Bidang Pembinaan SD”, lalu \
        kirim ulang.
        """,
        "Write code or name as in the unit list, such as “Unit: Bidang Pembinaan SD”, and send it again."
      ),
      related: [.F04]
    ),
    Explanation(
      .F04,
      meaning: Phrase(
        "Triwulan atau tahun tidak ditemukan, atau tertulis berbeda di dua tempat.",
        "Quarter or year is not found, or two places say different things."
      ),
      reason: Phrase(
        "Angka yang masuk ke triwulan yang salah merusak dua rekap sekaligus.",
        "A figure in the wrong quarter spoils two recaps at once."
      ),
      example: Phrase(
        "Judul menyebut “Triwulan I”, sedangkan nama berkas “LKJ TW II PAUD.xlsx”.",
        "The title says “Triwulan I”, the file name “LKJ TW II PAUD.xlsx”."
      ),
      remedy: Phrase(
        """
        Pastikan berkasnya benar, lalu tulis triwulan dan tahun yang sama di judul, nama lembar, dan \
        nama berkas.
        """,
        """
        Make sure it is the right file, and write the same quarter and year in title, sheet name and \
        file name.
        """
      ),
      related: [.F03, .F18]
    ),
    Explanation(
      .F17,
      meaning: Phrase(
        "Formulir yang dipakai berasal dari tahun lain atau versinya tidak lagi dipakai.",
        "The form is of another year or a version no longer in use."
      ),
      reason: Phrase(
        "Indikator dan targetnya mungkin sudah berbeda.",
        "Its indicators and targets may have changed."
      ),
      example: Phrase(
        "Formulir tahun 2025 yang diisi untuk 2026.",
        "A form of 2025 filled in for 2026."
      ),
      remedy: Phrase(
        "Minta formulir terbaru, pindahkan angkanya, lalu kirim ulang.",
        "Ask for the current form, move the figures and send it."
      ),
      related: [.F18]
    ),
    Explanation(
      .F18,
      meaning: Phrase(
        "Berkas adalah laporan bulanan, laporan tahunan, dokumen target, atau formulir lain.",
        "The file is a monthly or annual report, a document of targets, or another form."
      ),
      reason: Phrase(
        "Kolom dan artinya berbeda dari laporan triwulan, sehingga angkanya tidak boleh dicampur.",
        "Its columns mean other things, so its figures must not be mixed in."
      ),
      example: Phrase(
        "“Progres Bulan November 2026 Bidang SD.xlsx” di folder laporan triwulan.",
        "“Progres Bulan November 2026 Bidang SD.xlsx” among the quarterly reports."
      ),
      remedy: Phrase(
        "Kirim laporan triwulan. Letakkan laporan bulanan di folder bulanan.",
        "Send the quarterly report. Put monthly reports into their own folder."
      ),
      related: [.F17, .H01]
    ),
  ]
}
