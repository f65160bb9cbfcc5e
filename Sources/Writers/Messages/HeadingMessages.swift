internal import Kinerja

extension MessageCatalogue {
  /// Finding the table and its columns (H01-H09).
  static let headingMessages: [MessageEntry] = [
    MessageEntry(
      .H01,
      title: Phrase(
        "Tabel laporan tidak ditemukan",
        "No report table found"
      ),
      message: Phrase(
        "Tidak ada baris judul kolom yang dikenali, sehingga tabel laporan tidak ditemukan.",
        "No row of known headings was found, so there is no table to read."
      ),
      expected: Phrase(
        "Satu baris judul kolom yang memuat Indikator dan Realisasi.",
        "One row of headings with Indikator and Realisasi."
      ),
      fix: Phrase(
        """
        Pakai formulir laporan, atau tulis judul kolom Kode, Indikator, Target, dan Realisasi tepat \
        di atas angka; untuk CSV pisahkan kolom dengan titik koma (;).
        """,
        """
        Use the report form, or write the headings Kode, Indikator, Target and Realisasi right above \
        the figures; in CSV put semicolons (;) between columns.
        """
      )
    ),
    MessageEntry(
      .H02,
      arguments: ["fields"],
      title: Phrase(
        "Kolom wajib tidak ada",
        "A needed column is missing"
      ),
      message: Phrase(
        "Tabel laporan tidak memuat kolom [{fields}|yang wajib ada].",
        "The table of the report has no column [{fields}|that it needs]."
      ),
      expected: Phrase(
        "Kolom Indikator atau Kode, dan kolom Realisasi.",
        "A column Indikator or Kode, and a column Realisasi."
      ),
      fix: Phrase(
        "Tambahkan kolom [{fields}|yang kurang] dengan judul tersebut, isi angkanya, lalu kirim ulang.",
        "Add the column [{fields}|that is missing] with that heading, fill it in and send it again."
      )
    ),
    MessageEntry(
      .H03,
      arguments: ["field", "first"],
      title: Phrase(
        "Dua kolom untuk isian yang sama",
        "Two columns for one thing"
      ),
      message: Phrase(
        "Ada dua kolom untuk [{field}|isian yang sama][, yaitu “{heading}” dan kolom di {first}].",
        "There are two columns for [{field}|the same thing][, “{heading}” and the one at {first}]."
      ),
      expected: Phrase(
        "Satu kolom saja untuk [{field}|setiap isian].",
        "One column only for [{field}|each thing]."
      ),
      fix: Phrase(
        "Hapus salah satu kolom atau ganti judulnya sesuai isinya, lalu kirim ulang.",
        "Remove one of the columns or give it the heading that fits, and send it again."
      )
    ),
    MessageEntry(
      .H04,
      arguments: ["reading"],
      title: Phrase(
        "Judul kolom dibaca dengan padanan",
        "Heading read through a synonym"
      ),
      message: Phrase(
        "Judul kolom “{heading}” dibaca[ sebagai {reading}| dengan padanan katanya].",
        "The heading “{heading}” was read[ as {reading}| through a synonym]."
      ),
      expected: Phrase(
        "Judul kolom seperti di formulir laporan.",
        "Headings as in the report form."
      ),
      fix: Phrase(
        "Tidak perlu tindakan bila pembacaannya benar; bila tidak, pakai judul kolom dari formulir.",
        "Nothing to do if that is right; if not, use the headings of the form."
      )
    ),
    MessageEntry(
      .H05,
      arguments: ["rows", "columns", "sheets"],
      title: Phrase(
        "Bagian tersembunyi tidak dibaca",
        "Hidden parts are not read"
      ),
      message: Phrase(
        "Bagian tersembunyi tidak dibaca[: {rows} baris][, {columns} kolom][, lembar {sheets}].",
        "Hidden parts are not read[: {rows} rows][, {columns} columns][, sheets {sheets}]."
      ),
      expected: Phrase(
        "Semua isi laporan terlihat.",
        "All content of the report visible."
      ),
      fix: Phrase(
        "Bila bagian itu termasuk laporan, tampilkan kembali (Unhide), lalu kirim ulang.",
        "If they belong to the report, unhide them and send it again."
      )
    ),
    MessageEntry(
      .H06,
      arguments: ["columns"],
      title: Phrase(
        "Judul kolom tergabung",
        "Heading merged over columns"
      ),
      message: Phrase(
        """
        Sel judul[ “{heading}”] tergabung di atas[ {columns}| beberapa] kolom yang terisi, \
        sehingga kolomnya tidak dapat dibedakan.
        """,
        """
        The heading[ “{heading}”] is merged over[ {columns}| several] filled columns, so they \
        cannot be told apart.
        """
      ),
      expected: Phrase(
        "Satu judul untuk setiap kolom.",
        "One heading for each column."
      ),
      fix: Phrase(
        "Pisahkan sel judul yang tergabung dan beri setiap kolom judulnya sendiri, lalu kirim ulang.",
        "Unmerge the heading cells, give each column its own heading, and send it again."
      )
    ),
    MessageEntry(
      .H07,
      title: Phrase(
        "Kolom tidak dikenal",
        "Unknown column"
      ),
      message: Phrase(
        "Kolom[ “{heading}”| tambahan] tidak dikenal dan isinya tidak dibaca.",
        "The column[ “{heading}”| that was added] is not known, and its content was not read."
      ),
      expected: Phrase(
        "Kolom seperti di formulir laporan[, mungkin {suggestions}].",
        "Columns as in the report form[, perhaps {suggestions}]."
      ),
      fix: Phrase(
        """
        Bila isinya diperlukan, ganti judulnya[ menjadi {suggestions}| sesuai formulir]; bila tidak, \
        biarkan saja.
        """,
        """
        If its content is needed, change the heading[ to {suggestions}| to that of the form]; if \
        not, leave it.
        """
      )
    ),
    MessageEntry(
      .H08,
      arguments: ["count"],
      title: Phrase(
        "Sel di luar tabel diabaikan",
        "Cells outside the table ignored"
      ),
      message: Phrase(
        """
        Ada isi jauh di luar tabel laporan[ (jumlah sel: {count})][, mulai {cell}]; isi itu \
        diabaikan.
        """,
        "Something stands far outside the table[ (cells: {count})][, from {cell} on]; it was ignored."
      ),
      expected: Phrase(
        "Isi hanya di dalam tabel, judul, dan tanda tangan.",
        "Content only in the table, the title and the signature."
      ),
      fix: Phrase(
        "Tidak perlu tindakan; hapus sel itu bila tidak diperlukan.",
        "Nothing to do; clear those cells if they are not needed."
      )
    ),
    MessageEntry(
      .H09,
      arguments: ["formula"],
      title: Phrase(
        "Rumus belum punya hasil",
        "Formula without a result"
      ),
      message: Phrase(
        """
        Sel [{cell}|ini] berisi rumus[ “{formula}”] yang hasilnya tidak tersimpan atau berupa pesan \
        kesalahan.
        """,
        "Cell [{cell}|concerned] holds a formula[ “{formula}”] whose result was not saved or is an error."
      ),
      expected: Phrase(
        "Angka hasil rumus yang tersimpan di dalam berkas.",
        "The result of the formula, saved in the file."
      ),
      fix: Phrase(
        """
        Buka di Excel, tekan F9 agar rumus dihitung, simpan, lalu kirim ulang; atau tulis angkanya \
        langsung di [{cell}|sel itu].
        """,
        """
        Open it in Excel, press F9 to calculate, save and send it again; or write the figure itself \
        in [{cell}|that cell].
        """
      )
    ),
  ]
}
