internal import Kinerja

extension MessageCatalogue {
  /// Files that cannot be opened at all (F01), with how to send one that opens.
  static let unreadableFileMessages: [MessageEntry] = [
    MessageEntry(
      .F01,
      arguments: ["detail"],
      title: Phrase(
        "Berkas tidak dapat dibuka",
        "File cannot be opened"
      ),
      message: Phrase(
        "Berkas ini tidak dapat dibuka sebagai lembar kerja Excel atau CSV.",
        "This file cannot be opened as an Excel workbook or CSV file."
      ),
      expected: Phrase(
        "Buku kerja Excel (.xlsx) atau berkas CSV yang dapat dibuka.",
        "An Excel workbook (.xlsx) or a CSV file that opens."
      ),
      fix: Phrase(
        "Buka berkas di komputer Anda, periksa isinya, simpan sebagai .xlsx, lalu kirim ulang.",
        "Open the file on your computer, look over its content, save it as .xlsx and send it again."
      )
    ),
    MessageEntry(
      .F01,
      variant: "empty",
      title: Phrase(
        "Berkas kosong",
        "File is empty"
      ),
      message: Phrase(
        "Berkas ini kosong, tidak ada isi yang dapat dibaca.",
        "This file is empty; there is nothing in it to read."
      ),
      expected: Phrase(
        "Laporan yang berisi tabel indikator dan realisasi.",
        "A report with its table of indicators and figures."
      ),
      fix: Phrase(
        "Periksa berkas di komputer Anda, pastikan sudah tersimpan, lalu kirim ulang.",
        "Look at the file on your computer, make sure that it was saved, and send it again."
      )
    ),
    MessageEntry(
      .F01,
      variant: "other_format",
      arguments: ["kind"],
      title: Phrase(
        "Jenis berkas tidak dapat dibaca",
        "This kind of file cannot be read"
      ),
      message: Phrase(
        "Berkas ini adalah [{kind}|jenis lain], bukan buku kerja .xlsx atau berkas CSV.",
        "This file is [{kind}|of another kind], not an .xlsx workbook or a CSV file."
      ),
      expected: Phrase(
        "Buku kerja Excel (.xlsx) atau berkas CSV.",
        "An Excel workbook (.xlsx) or a CSV file."
      ),
      fix: Phrase(
        "[{remedy}|Isi formulir laporan di Excel, lalu simpan sebagai .xlsx dan kirim ulang.]",
        "[{remedy}|Fill in the report form in Excel, save it as .xlsx and send it again.]"
      )
    ),
    MessageEntry(
      .F01,
      variant: "damaged",
      arguments: ["detail"],
      title: Phrase(
        "Berkas rusak",
        "File is damaged"
      ),
      message: Phrase(
        "Isi berkas ini rusak atau terpotong, sehingga tidak dapat dibaca dengan pasti[ ({detail})].",
        "The content of this file is damaged or cut off, so it cannot be read for certain[ ({detail})]."
      ),
      expected: Phrase(
        "Berkas yang utuh dan dapat dibuka tanpa pesan perbaikan.",
        "A whole file that opens without a repair message."
      ),
      fix: Phrase(
        """
        Buka berkas aslinya di Excel, pilih Simpan Sebagai .xlsx dengan nama baru, lalu kirim ulang \
        berkas yang baru.
        """,
        "Open the original in Excel, choose Save As .xlsx with a new name, and send the new file."
      )
    ),
    MessageEntry(
      .F01,
      variant: "no_workbook",
      title: Phrase(
        "Tidak ada lembar kerja di dalam berkas",
        "No worksheet in the file"
      ),
      message: Phrase(
        "Berkas ini berakhiran .xlsx, tetapi di dalamnya tidak ada buku kerja.",
        "This file has the form of an .xlsx file, but there is no workbook in it."
      ),
      expected: Phrase(
        "Buku kerja Excel (.xlsx) yang berisi tabel laporan.",
        "An Excel workbook (.xlsx) that holds the table of the report."
      ),
      fix: Phrase(
        "Buka laporan di Excel, pilih Simpan Sebagai .xlsx, lalu kirim ulang.",
        "Open the report in Excel, choose Save As .xlsx and send it again."
      )
    ),
    MessageEntry(
      .F01,
      variant: "input_output",
      arguments: ["detail"],
      title: Phrase(
        "Berkas tidak dapat diambil",
        "File could not be fetched"
      ),
      message: Phrase(
        "Komputer tidak dapat mengambil isi berkas ini[ ({detail})].",
        "The computer could not fetch the content of this file[ ({detail})]."
      ),
      expected: Phrase(
        "Berkas yang dapat dibuka dari folder tempatnya disimpan.",
        "A file that opens from the folder it is kept in."
      ),
      fix: Phrase(
        "Periksa apakah berkas masih ada, tidak sedang dipindahkan, dan boleh dibuka, lalu jalankan lagi.",
        "Make sure that the file is still there, is not being moved and may be opened, then run again."
      )
    ),
  ]
}
