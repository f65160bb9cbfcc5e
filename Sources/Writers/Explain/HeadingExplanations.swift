internal import Kinerja

extension Explanation {
  /// About tables and headings (H01-H09).
  static let headingExplanations: [Explanation] = [
    Explanation(
      .H01,
      meaning: Phrase(
        "Tidak ada baris yang dikenali sebagai judul kolom laporan.",
        "No row was recognised as the headings of a report."
      ),
      reason: Phrase(
        "Tanpa judul kolom, arti angka tidak dapat dipastikan.",
        "Without headings nobody can tell what the figures mean."
      ),
      example: Phrase(
        "“Surat Pengantar.xlsx” yang hanya berisi surat, tanpa tabel.",
        "“Surat Pengantar.xlsx”, a letter without a table."
      ),
      remedy: Phrase(
        """
        Pakai formulir laporan, atau tulis judul Kode, Indikator, Target, dan Realisasi tepat di \
        atas angka.
        """,
        "Use the report form, or write Kode, Indikator, Target and Realisasi right above the figures."
      ),
      related: [.H02, .F18]
    ),
    Explanation(
      .H02,
      meaning: Phrase(
        "Tabel ditemukan, tetapi kolom yang wajib, yaitu Indikator atau Kode dan Realisasi, tidak lengkap.",
        "The table was found, but a needed column (Indikator or Kode, and Realisasi) is missing."
      ),
      reason: Phrase(
        "Tanpa kolom itu realisasi tidak dapat dipasangkan dengan indikatornya.",
        "Without it figures cannot be matched with indicators."
      ),
      example: Phrase(
        "Kolom Realisasi terhapus saat laporan dirapikan.",
        "The column Realisasi was deleted while tidying the report."
      ),
      remedy: Phrase(
        "Tambahkan kembali kolom itu dengan judul seperti di formulir.",
        "Put the column back with the heading of the form."
      ),
      related: [.H01, .H07]
    ),
    Explanation(
      .H03,
      meaning: Phrase(
        "Dua kolom berjudul untuk isian yang sama.",
        "Two columns claim to hold the same thing."
      ),
      reason: Phrase(
        "Tidak dapat dipastikan angka mana yang berlaku.",
        "Nobody can tell which figure counts."
      ),
      example: Phrase(
        "Kolom “Realisasi” dan “Realisasi TW II” berdampingan.",
        "The columns “Realisasi” and “Realisasi TW II” side by side."
      ),
      remedy: Phrase(
        "Hapus salah satu, atau ganti judulnya sesuai isi.",
        "Remove one, or give it the heading that fits."
      ),
      related: [.H06, .H02]
    ),
    Explanation(
      .H04,
      meaning: Phrase(
        "Judul kolom berbeda dari formulir, tetapi artinya dikenali.",
        "The heading differs from the form, but its meaning is known."
      ),
      reason: Phrase(
        "Anda dapat memeriksa apakah pembacaannya sesuai maksud.",
        "You can see whether it was read as meant."
      ),
      example: Phrase(
        "“Hasil” dibaca sebagai Realisasi.",
        "“Hasil” is read as Realisasi."
      ),
      remedy: Phrase(
        "Tidak perlu tindakan bila benar; bila tidak, pakai judul dari formulir.",
        "Nothing if that is right; if not, use the heading of the form."
      ),
      related: [.H07]
    ),
    Explanation(
      .H05,
      meaning: Phrase(
        "Baris, kolom, atau lembar yang disembunyikan tidak dibaca.",
        "Hidden rows, columns or sheets are not read."
      ),
      reason: Phrase(
        "Yang disembunyikan biasanya sisa lama, dan pembaca laporan tidak melihatnya.",
        "What is hidden is mostly left over, and readers of the report do not see it."
      ),
      example: Phrase(
        "Lembar “TW I” disembunyikan di dalam laporan TW II.",
        "A hidden sheet “TW I” in a report for Q2."
      ),
      remedy: Phrase(
        "Bila bagian itu termasuk laporan, tampilkan kembali (Unhide) lalu kirim ulang.",
        "If it belongs to the report, unhide it and send it again."
      ),
      related: [.H08]
    ),
    Explanation(
      .H06,
      meaning: Phrase(
        "Satu sel judul tergabung di atas beberapa kolom yang semuanya terisi.",
        "One heading is merged over several columns that are all filled."
      ),
      reason: Phrase(
        "Kolomnya tidak dapat dibedakan, sehingga angka dapat tertukar.",
        "The columns cannot be told apart, so figures could be swapped."
      ),
      example: Phrase(
        "“Realisasi” digabung di atas kolom kinerja dan kolom anggaran.",
        "“Realisasi” merged over the columns of figures and of money."
      ),
      remedy: Phrase(
        "Pisahkan sel judulnya dan beri setiap kolom judul sendiri.",
        "Unmerge the headings and give each column its own."
      ),
      related: [.H03]
    ),
    Explanation(
      .H07,
      meaning: Phrase(
        "Ada kolom yang tidak dikenal; isinya tidak dibaca.",
        "There is a column that is not known; its content is not read."
      ),
      reason: Phrase(
        "Bila kolom itu penting, angkanya tidak ikut masuk ke rekap.",
        "If it matters, its figures do not reach the recap."
      ),
      example: Phrase(
        "Kolom “Catatan Kabid” di samping Keterangan.",
        "A column “Catatan Kabid” beside Keterangan."
      ),
      remedy: Phrase(
        "Bila diperlukan, beri judul seperti di formulir; bila tidak, biarkan saja.",
        "If it is needed, give it a heading of the form; if not, leave it."
      ),
      related: [.H04, .H02]
    ),
    Explanation(
      .H08,
      meaning: Phrase(
        "Ada isi jauh di luar tabel; isi itu diabaikan.",
        "Something stands far outside the table; it was ignored."
      ),
      reason: Phrase(
        "Sisa rumus atau coretan tidak boleh menjadi kesalahan.",
        "Left-over formulas or notes must not become errors."
      ),
      example: Phrase(
        "Sel “#REF!” di baris 900 pada tabel 20 baris.",
        "A cell “#REF!” in row 900 of a table of 20 rows."
      ),
      remedy: Phrase(
        "Tidak perlu tindakan; boleh dihapus.",
        "Nothing to do; it may be cleared."
      ),
      related: [.H05]
    ),
    Explanation(
      .H09,
      meaning: Phrase(
        """
        Sel yang diperlukan berisi rumus tanpa hasil yang tersimpan, atau hasilnya berupa pesan \
        kesalahan.
        """,
        "A needed cell holds a formula without a saved result, or its result is an error."
      ),
      reason: Phrase(
        "Aplikasi tidak menghitung rumus sendiri, karena hasilnya harus sama dengan yang dilihat pengirim.",
        "The tool does not calculate formulas itself, since the result must be what the sender saw."
      ),
      example: Phrase(
        "Laporan dari program lain yang menyimpan rumus tanpa hasil.",
        "A report of another program that saved formulas without results."
      ),
      remedy: Phrase(
        "Buka di Excel, tekan F9, simpan, lalu kirim ulang; atau tulis angkanya langsung.",
        "Open it in Excel, press F9, save and send it again; or write the figure itself."
      ),
      related: [.B07, .B17]
    ),
  ]
}
