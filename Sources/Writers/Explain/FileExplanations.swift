internal import Kinerja

extension Explanation {
  /// About files as such (F01, F02, F09-F16).
  static let fileExplanations: [Explanation] = [
    Explanation(
      .F01,
      meaning: Phrase(
        """
        Berkas kosong, rusak, atau bukan buku kerja .xlsx maupun CSV, sehingga tidak ada yang dapat \
        dibaca.
        """,
        "The file is empty, damaged, or neither an .xlsx workbook nor CSV, so nothing can be read."
      ),
      reason: Phrase(
        "Angka yang tidak terbaca tidak dapat masuk ke rekap, dan menebaknya berbahaya.",
        "Figures that cannot be read cannot go into the recap, and guessing them is dangerous."
      ),
      example: Phrase(
        "“Lap TW2 GTK.xls” disimpan dalam format Excel lama (.xls).",
        "“Lap TW2 GTK.xls” was saved in the old Excel format (.xls)."
      ),
      remedy: Phrase(
        "Buka berkas di Excel, pilih Simpan Sebagai jenis “Buku Kerja Excel (.xlsx)”, lalu kirim ulang.",
        "Open the file in Excel, choose Save As “Excel Workbook (.xlsx)”, and send it again."
      ),
      related: [.F11, .F14, .F09]
    ),
    Explanation(
      .F02,
      meaning: Phrase(
        "Nama berkas menunjukkan berkas kunci atau sementara yang dibuat Excel atau LibreOffice.",
        "The name says that it is a lock or temporary file made by Excel or LibreOffice."
      ),
      reason: Phrase(
        "Berkas seperti ini bukan laporan; laporan aslinya mungkin masih dibuka oleh seseorang.",
        "Such a file is no report; the report itself may still be open somewhere."
      ),
      example: Phrase(
        "“~$LKJ_TW1_Sekretariat.xlsx” muncul selama “LKJ_TW1_Sekretariat.xlsx” dibuka.",
        "“~$LKJ_TW1_Sekretariat.xlsx” appears while “LKJ_TW1_Sekretariat.xlsx” is open."
      ),
      remedy: Phrase(
        "Tutup laporan di Excel. Berkas sementara akan hilang sendiri atau boleh dihapus.",
        "Close the report in Excel. The temporary file goes away or may be deleted."
      ),
      related: [.F12, .F21]
    ),
    Explanation(
      .F09,
      meaning: Phrase(
        "Ukuran, jumlah baris, atau isi berkas melewati batas yang ditetapkan demi keamanan.",
        "The size, rows or content of the file pass a limit that is kept for safety."
      ),
      reason: Phrase(
        "Berkas yang sangat besar dapat menghentikan pemeriksaan laporan unit lain.",
        "A very large file could stop the check of everybody else’s reports."
      ),
      example: Phrase(
        "Laporan 20 indikator yang berisi format sampai baris 1.048.576.",
        "A report of 20 indicators with formats down to row 1,048,576."
      ),
      remedy: Phrase(
        "Salin tabel laporan saja ke buku kerja baru, simpan sebagai .xlsx, lalu kirim ulang.",
        "Copy only the table into a new workbook, save it as .xlsx and send that."
      ),
      related: [.F01, .F10]
    ),
    Explanation(
      .F10,
      meaning: Phrase(
        "Berkas memuat makro, tautan ke berkas lain, objek yang disematkan, atau sambungan data.",
        "The file holds macros, links to other files, embedded objects or data connections."
      ),
      reason: Phrase(
        "Isi seperti itu dapat bekerja sendiri di komputer penerima; aplikasi tidak pernah menjalankannya.",
        "Such content can act by itself on the computer of whoever opens it; this tool never runs it."
      ),
      example: Phrase(
        "Buku kerja .xlsm dengan makro tombol cetak.",
        "An .xlsm workbook with a macro for a print button."
      ),
      remedy: Phrase(
        "Simpan Sebagai “Buku Kerja Excel (.xlsx)” dan putuskan tautan lewat menu Data - Edit Tautan.",
        "Save as “Excel Workbook (.xlsx)” and break links in the menu Data - Edit Links."
      ),
      related: [.F01, .F11]
    ),
    Explanation(
      .F11,
      meaning: Phrase(
        "Buku kerja dikunci dengan kata sandi untuk membukanya.",
        "The workbook asks for a password before it opens."
      ),
      reason: Phrase(
        "Isinya terenkripsi, sehingga tidak ada program yang dapat membacanya tanpa kata sandi.",
        "Its content is encrypted, so no program can read it without the password."
      ),
      example: Phrase(
        "“Capaian Kinerja TW2 Kebudayaan (terkunci).xlsx” meminta kata sandi saat dibuka.",
        "“Capaian Kinerja TW2 Kebudayaan (terkunci).xlsx” asks for a password."
      ),
      remedy: Phrase(
        """
        Di Excel pilih File - Info - Proteksi Buku Kerja - Enkripsi dengan Kata Sandi, kosongkan \
        kata sandinya, lalu simpan. Proteksi lembar biasa boleh tetap ada.
        """,
        """
        In Excel choose File - Info - Protect Workbook - Encrypt with Password, clear the password \
        and save. Plain sheet protection may stay.
        """
      ),
      related: [.F01]
    ),
    Explanation(
      .F12,
      meaning: Phrase(
        "Berkas masih ditulis, disalin, atau dibuka, sehingga isinya mungkin belum lengkap.",
        "The file is still being written, copied or edited, so it may not be complete."
      ),
      reason: Phrase(
        "Membaca berkas yang belum selesai dapat menghasilkan angka yang salah.",
        "Reading a half-written file could give wrong figures."
      ),
      example: Phrase(
        "Berkas besar yang masih disalin dari diska lepas ke folder masuk.",
        "A large file that is still being copied into the inbox."
      ),
      remedy: Phrase(
        "Tidak perlu tindakan selain menyimpan dan menutup berkas; pemeriksaan akan mencoba lagi.",
        "Nothing but to save and close it; the check will try again."
      ),
      related: [.F02, .F13]
    ),
    Explanation(
      .F13,
      meaning: Phrase(
        "Pemeriksaan berkas ini berulang kali tidak selesai, sehingga berkas disisihkan.",
        "The check of this file did not come to its end several times, so the file was set aside."
      ),
      reason: Phrase(
        "Satu berkas tidak boleh menahan laporan semua unit.",
        "One file must not hold up the reports of all units."
      ),
      example: Phrase(
        "Buku kerja yang dibuat program lain dengan susunan yang tidak lazim.",
        "A workbook that another program wrote in an unusual way."
      ),
      remedy: Phrase(
        "Salin tabelnya ke formulir baru, kirim ulang, dan beri tahu pengelola aplikasi.",
        "Copy the table into a new form, send that, and tell the administrator."
      ),
      related: [.F01, .F09]
    ),
    Explanation(
      .F14,
      meaning: Phrase(
        "Akhiran nama berkas tidak sesuai dengan isinya.",
        "The ending of the name does not fit the content."
      ),
      reason: Phrase(
        """
        Banyak aplikasi mengekspor halaman web dengan nama .xls atau .xlsx; angkanya dapat berubah \
        saat dibuka.
        """,
        "Many applications export web pages named .xls or .xlsx; figures may change when they are opened."
      ),
      example: Phrase(
        "“export_sakip_tw3.xlsx” yang sebenarnya tabel HTML.",
        "“export_sakip_tw3.xlsx” that is really an HTML table."
      ),
      remedy: Phrase(
        "Buka di Excel, periksa angkanya, lalu Simpan Sebagai jenis .xlsx yang sebenarnya.",
        "Open it in Excel, look over the figures, and save it as a true .xlsx."
      ),
      related: [.F01]
    ),
    Explanation(
      .F15,
      meaning: Phrase(
        "Berkas CSV tidak menyebut pengodean hurufnya, sehingga dibaca dengan tebakan terbaik.",
        "The CSV file does not say how its letters are encoded, so the best guess was used."
      ),
      reason: Phrase(
        "Huruf khusus pada nama dapat terbaca keliru; angka biasanya tidak terpengaruh.",
        "Special letters in names may come out wrong; figures are mostly not touched."
      ),
      example: Phrase(
        "CSV dari Excel lama dengan pengodean Windows-1252.",
        "A CSV from an old Excel in Windows-1252."
      ),
      remedy: Phrase(
        "Periksa nama-nama yang tampil. Lain kali simpan sebagai “CSV UTF-8”.",
        "Look over the names. Next time save as “CSV UTF-8”."
      ),
      related: [.F16]
    ),
    Explanation(
      .F16,
      meaning: Phrase(
        "Pemisah kolom CSV disimpulkan dari isinya.",
        "The mark between columns of the CSV was told from its content."
      ),
      reason: Phrase(
        "Pemisah yang keliru menggeser angka ke kolom lain.",
        "A wrong mark would move figures into other columns."
      ),
      example: Phrase(
        "CSV dengan koma sebagai pemisah, sementara angka juga memakai koma desimal.",
        "A CSV with commas between columns whose figures have decimal commas too."
      ),
      remedy: Phrase(
        "Periksa beberapa angka; bila bergeser, simpan ulang dengan titik koma (;).",
        "Look at some figures; if they moved, save again with semicolons (;)."
      ),
      related: [.F15, .H01]
    ),
  ]
}
