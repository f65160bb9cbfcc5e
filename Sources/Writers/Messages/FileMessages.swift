internal import Kinerja

extension MessageCatalogue {
  /// What is odd about a file as such (F02, F09-F16).
  static let fileMessages: [MessageEntry] = [
    MessageEntry(
      .F02,
      title: Phrase(
        "Berkas kunci atau sementara dilewati",
        "Lock or temporary file passed over"
      ),
      message: Phrase(
        "Berkas ini dibuat oleh Excel atau LibreOffice selama laporan dibuka, jadi bukan laporan.",
        "Excel or LibreOffice makes this file while a report is open, so it is not a report."
      ),
      expected: Phrase(
        "Hanya berkas laporan di dalam folder.",
        "Only report files in the folder."
      ),
      fix: Phrase(
        "Tutup laporan di Excel; setelah itu berkas ini hilang sendiri atau boleh dihapus.",
        "Close the report in Excel; the file then goes away by itself or may be deleted."
      )
    ),
    MessageEntry(
      .F09,
      arguments: ["limit", "allowed", "met", "line", "option"],
      title: Phrase(
        "Berkas terlalu besar",
        "File is too large"
      ),
      message: Phrase(
        "Berkas ini melewati batas aman[ {limit}][ di baris {line}][: {met}, sedangkan batasnya {allowed}].",
        "This file passes a limit kept for safety[, {limit}][ in line {line}][: {met}, where {allowed} is allowed]."
      ),
      expected: Phrase(
        "Laporan satu unit untuk satu triwulan[, paling banyak {allowed} untuk {limit}].",
        "The report of one unit for one quarter[, at most {allowed} for {limit}]."
      ),
      fix: Phrase(
        """
        Salin tabel laporan saja ke buku kerja baru, lalu kirim ulang.\
        [ Bila isinya memang sebesar itu, staf dapat menaikkan batas: --limit {option}.]
        """,
        """
        Copy only the table of the report into a new workbook and send that.\
        [ If it must be that large, staff can raise the limit: --limit {option}.]
        """
      )
    ),
    MessageEntry(
      .F10,
      arguments: ["kinds"],
      title: Phrase(
        "Berkas memuat isi yang dapat berjalan sendiri",
        "File holds content that can act by itself"
      ),
      message: Phrase(
        """
        Berkas ini memuat [{kinds}|isi yang dapat berjalan sendiri]; demi keamanan isi itu tidak \
        dijalankan.
        """,
        "This file holds [{kinds}|content that can act by itself]; for safety it was not run."
      ),
      expected: Phrase(
        "Buku kerja .xlsx yang hanya berisi tabel dan angka.",
        "An .xlsx workbook that holds only tables and figures."
      ),
      fix: Phrase(
        """
        Simpan Sebagai “Buku Kerja Excel (.xlsx)” tanpa makro, putuskan tautan lewat menu Data - \
        Edit Tautan, lalu kirim ulang.
        """,
        """
        Save as “Excel Workbook (.xlsx)” without macros, break links in the menu Data - Edit Links, \
        and send it again.
        """
      )
    ),
    MessageEntry(
      .F11,
      title: Phrase(
        "Berkas dilindungi kata sandi",
        "File is protected by a password"
      ),
      message: Phrase(
        "Berkas ini dikunci dengan kata sandi, sehingga isinya tidak dapat dibaca.",
        "This file is locked with a password, so its content cannot be read."
      ),
      expected: Phrase(
        "Buku kerja yang dapat dibuka tanpa kata sandi.",
        "A workbook that opens without a password."
      ),
      fix: Phrase(
        """
        Di Excel pilih File - Info - Proteksi Buku Kerja - Enkripsi dengan Kata Sandi, kosongkan \
        kata sandinya, simpan, lalu kirim ulang.
        """,
        """
        In Excel choose File - Info - Protect Workbook - Encrypt with Password, clear the password, \
        save and send it again.
        """
      )
    ),
    MessageEntry(
      .F12,
      title: Phrase(
        "Berkas masih dibuka atau disalin",
        "File is still open or being copied"
      ),
      message: Phrase(
        "Berkas ini masih dibuka di Excel atau masih disalin, jadi pemeriksaan ditunda.",
        "This file is still open in Excel or being copied, so the check waits."
      ),
      expected: Phrase(
        "Berkas yang sudah tersimpan dan ditutup.",
        "A file that is saved and closed."
      ),
      fix: Phrase(
        "Simpan dan tutup laporan; pemeriksaan berjalan sendiri setelah itu.",
        "Save and close the report; the check then goes on by itself."
      )
    ),
    MessageEntry(
      .F13,
      title: Phrase(
        "Pemeriksaan berhenti pada berkas ini",
        "The check stopped on this file"
      ),
      message: Phrase(
        "Pemeriksaan berulang kali terhenti pada berkas ini, sehingga berkas disisihkan.",
        "The check stopped on this file several times, so it was set aside."
      ),
      expected: Phrase(
        "Berkas yang dapat dibaca sampai selesai.",
        "A file that can be read to its end."
      ),
      fix: Phrase(
        """
        Salin tabelnya ke formulir baru dan kirim ulang, lalu beri tahu pengelola aplikasi tentang \
        berkas ini.
        """,
        "Copy the table into a new form and send that, and tell the administrator about this file."
      )
    ),
    MessageEntry(
      .F14,
      arguments: ["claimed", "kind"],
      title: Phrase(
        "Isi dan akhiran nama berkas tidak cocok",
        "Content and name of the file disagree"
      ),
      message: Phrase(
        "Nama berkas berakhiran [{claimed}|lain], tetapi isinya [{kind}|jenis lain].",
        """
        The name of the file ends in [{claimed}|something else], but its content is [{kind}|of \
        another kind].
        """
      ),
      expected: Phrase(
        "Isi yang sesuai dengan akhiran nama berkas, .xlsx atau .csv.",
        "Content that fits the ending of the name, .xlsx or .csv."
      ),
      fix: Phrase(
        "[{remedy}|Buka di Excel, pilih Simpan Sebagai jenis .xlsx, lalu kirim ulang.]",
        "[{remedy}|Open it in Excel, choose Save As .xlsx and send it again.]"
      )
    ),
    MessageEntry(
      .F15,
      arguments: ["encoding"],
      title: Phrase(
        "Pengodean huruf ditebak",
        "Text encoding was guessed"
      ),
      message: Phrase(
        "Berkas CSV ini tidak menyebut pengodean hurufnya dan dibaca[ sebagai {encoding}| dengan tebakan].",
        "This CSV file does not say how its letters are encoded and was read[ as {encoding}| by a guess]."
      ),
      expected: Phrase(
        "CSV dengan pengodean UTF-8.",
        "CSV encoded as UTF-8."
      ),
      fix: Phrase(
        "Periksa nama yang memakai huruf khusus; lain kali pilih “CSV UTF-8” saat menyimpan dari Excel.",
        "Look at names with special letters; next time choose “CSV UTF-8” when saving from Excel."
      )
    ),
    MessageEntry(
      .F16,
      arguments: ["delimiter"],
      title: Phrase(
        "Pemisah kolom ditebak",
        "Column separator was guessed"
      ),
      message: Phrase(
        "Berkas CSV ini dibaca dengan [{delimiter}|pemisah yang ditebak] sebagai pemisah kolom.",
        "This CSV file was read with [a {delimiter}|a guessed mark] between its columns."
      ),
      expected: Phrase(
        "CSV dengan titik koma (;) sebagai pemisah kolom.",
        "CSV with a semicolon (;) between columns."
      ),
      fix: Phrase(
        "Periksa apakah tiap angka berada di kolomnya; bila tidak, simpan ulang dengan titik koma (;).",
        "See whether each figure is in its column; if not, save again with semicolons (;)."
      )
    ),
  ]
}
