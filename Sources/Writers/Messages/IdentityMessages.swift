internal import Kinerja

extension MessageCatalogue {
  /// Which unit and which period a file belongs to (F03, F04).
  static let identityMessages: [MessageEntry] = [
    MessageEntry(
      .F03,
      title: Phrase(
        "Unit belum dikenali",
        "Unit not known"
      ),
      message: Phrase(
        "Unit pengirim laporan ini belum dapat dikenali.",
        "The unit that sent this report is not known."
      ),
      expected: Phrase(
        "Nama atau kode satu unit sesuai daftar unit.",
        "The name or code of one unit of the unit list."
      ),
      fix: Phrase(
        """
        Tulis nama unit sesuai daftar unit di judul laporan atau di baris “Unit” di atas tabel, lalu \
        kirim ulang.
        """,
        """
        Write the unit as in the unit list in the title or in the line “Unit” above the table, and \
        send it again.
        """
      )
    ),
    MessageEntry(
      .F03,
      variant: "unknown",
      title: Phrase(
        "Unit belum dikenali",
        "Unit not known"
      ),
      message: Phrase(
        """
        Nama unit tidak ditemukan di judul, baris keterangan, maupun nama berkas laporan ini[; yang \
        tertulis “{found}”].
        """,
        """
        No unit of the list is named in the title, the details or the file name of this report[; it \
        says “{found}”].
        """
      ),
      expected: Phrase(
        "Nama atau kode satu unit sesuai daftar unit[, mungkin {suggestions}].",
        "The name or code of one unit of the unit list[, perhaps {suggestions}]."
      ),
      fix: Phrase(
        """
        Tulis nama unit sesuai daftar unit di judul laporan atau di baris “Unit” di atas tabel, lalu \
        kirim ulang.
        """,
        """
        Write the unit as in the unit list in the title or in the line “Unit” above the table, and \
        send it again.
        """
      )
    ),
    MessageEntry(
      .F03,
      variant: "ambiguous",
      arguments: ["units"],
      title: Phrase(
        "Unit cocok dengan lebih dari satu",
        "More than one unit fits"
      ),
      message: Phrase(
        "Keterangan unit[ “{found}”] cocok dengan lebih dari satu unit[: {units}].",
        "The name of the unit[ “{found}”] fits more than one unit[: {units}]."
      ),
      expected: Phrase(
        "Nama atau kode satu unit saja.",
        "The name or code of one unit only."
      ),
      fix: Phrase(
        "Tulis kode unit atau nama lengkapnya di baris “Unit” di atas tabel, lalu kirim ulang.",
        """
        Write the code of the unit or its full name in the line “Unit” above the table, and send it \
        again.
        """
      )
    ),
    MessageEntry(
      .F03,
      variant: "conflict",
      arguments: ["first", "firstSource", "second", "secondSource"],
      title: Phrase(
        "Unit tertulis berbeda-beda",
        "Different units are named"
      ),
      message: Phrase(
        "Laporan ini menyebut unit “{first}”[ di {firstSource}] tetapi “{second}”[ di {secondSource}].",
        "This report names the unit “{first}”[ in {firstSource}] but “{second}”[ in {secondSource}]."
      ),
      expected: Phrase(
        "Unit yang sama di judul, baris keterangan, dan nama berkas.",
        "The same unit in the title, the details and the file name."
      ),
      fix: Phrase(
        "Samakan nama unit di judul, baris keterangan, dan nama berkas, lalu kirim ulang.",
        "Make title, details and file name name the same unit, and send it again."
      )
    ),
    MessageEntry(
      .F04,
      title: Phrase(
        "Periode belum dikenali",
        "Period not known"
      ),
      message: Phrase(
        "Triwulan dan tahun laporan ini belum dapat dikenali[; yang tertulis “{found}”].",
        "The quarter and year of this report are not known[; it says “{found}”]."
      ),
      expected: Phrase(
        "Satu triwulan dan tahun, misalnya “Triwulan II Tahun 2026”.",
        "One quarter and year, such as “Triwulan II Tahun 2026”."
      ),
      fix: Phrase(
        "Tulis triwulan dan tahun di judul laporan, misalnya “Triwulan II Tahun 2026”, lalu kirim ulang.",
        "Write quarter and year in the title, such as “Triwulan II Tahun 2026”, and send it again."
      )
    ),
    MessageEntry(
      .F04,
      variant: "unknown",
      title: Phrase(
        "Periode belum dikenali",
        "Period not known"
      ),
      message: Phrase(
        """
        Triwulan atau tahun tidak ditemukan di judul, nama lembar, maupun nama berkas[; yang \
        tertulis “{found}”].
        """,
        "No quarter or year stands in the title, the sheet name or the file name[; it says “{found}”]."
      ),
      expected: Phrase(
        "Satu triwulan dan tahun, misalnya “Triwulan II Tahun 2026”.",
        "One quarter and year, such as “Triwulan II Tahun 2026”."
      ),
      fix: Phrase(
        "Tulis triwulan dan tahun di judul laporan, misalnya “Triwulan II Tahun 2026”, lalu kirim ulang.",
        "Write quarter and year in the title, such as “Triwulan II Tahun 2026”, and send it again."
      )
    ),
    MessageEntry(
      .F04,
      variant: "month",
      title: Phrase(
        "Bulan belum dikenali",
        "Month not known"
      ),
      message: Phrase(
        "Bulan atau tahun laporan bulanan ini tidak ditemukan di judul, nama lembar, maupun nama berkas.",
        "No month or year of this monthly report stands in the title, the sheet name or the file name."
      ),
      expected: Phrase(
        "Satu bulan dan tahun, misalnya “Bulan: April 2026”.",
        "One month and year, such as “Bulan: April 2026”."
      ),
      fix: Phrase(
        "Tulis bulan dan tahun di atas tabel, misalnya “Bulan: April 2026”, lalu kirim ulang.",
        "Write month and year above the table, such as “Bulan: April 2026”, and send it again."
      )
    ),
    MessageEntry(
      .F04,
      variant: "month_conflict",
      arguments: ["first", "firstSource", "second", "secondSource"],
      title: Phrase(
        "Bulan tertulis berbeda-beda",
        "Different months are named"
      ),
      message: Phrase(
        "Laporan bulanan ini menyebut “{first}”[ di {firstSource}] tetapi “{second}”[ di {secondSource}].",
        "This monthly report says “{first}”[ in {firstSource}] but “{second}”[ in {secondSource}]."
      ),
      expected: Phrase(
        "Bulan dan tahun yang sama di judul, nama lembar, dan nama berkas.",
        "The same month and year in the title, the sheet name and the file name."
      ),
      fix: Phrase(
        "Samakan bulan di judul, nama lembar, dan nama berkas, lalu kirim ulang.",
        "Write the same month in the title, the sheet name and the file name, and send it again."
      )
    ),
    MessageEntry(
      .F04,
      variant: "conflict",
      arguments: ["first", "firstSource", "second", "secondSource"],
      title: Phrase(
        "Periode tertulis berbeda-beda",
        "Different periods are named"
      ),
      message: Phrase(
        "Laporan ini menyebut “{first}”[ di {firstSource}] tetapi “{second}”[ di {secondSource}].",
        "This report says “{first}”[ in {firstSource}] but “{second}”[ in {secondSource}]."
      ),
      expected: Phrase(
        "Triwulan dan tahun yang sama di judul, nama lembar, dan nama berkas.",
        "The same quarter and year in the title, the sheet name and the file name."
      ),
      fix: Phrase(
        """
        Periksa apakah berkas yang dikirim sudah benar, samakan periodenya di semua tempat, lalu \
        kirim ulang.
        """,
        "Make sure that it is the right file, write the same period in all places, and send it again."
      )
    ),
  ]
}
