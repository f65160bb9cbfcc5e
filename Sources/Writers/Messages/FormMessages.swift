internal import Kinerja

extension MessageCatalogue {
  /// Files that are another form than the quarterly report, or no table at all for want of columns (F17, F18, H01).
  static let formMessages: [MessageEntry] = [
    MessageEntry(
      .F17,
      arguments: ["version", "supported"],
      title: Phrase(
        "Versi formulir tidak sesuai",
        "Wrong version of the form"
      ),
      message: Phrase(
        "Laporan ini memakai formulir versi [{version}|lain], yang tidak dikenal program ini.",
        """
        This report uses [version {version}|another version] of the form, which this program \
        does not know.
        """
      ),
      expected: Phrase(
        "Formulir versi[ {supported}| yang berlaku].",
        "The form[ of version {supported}| in use]."
      ),
      fix: Phrase(
        "Minta formulir terbaru kepada Subbag Perencanaan, pindahkan angkanya, lalu kirim ulang.",
        "Ask the planning office for the current form, move the figures into it and send it."
      )
    ),
    MessageEntry(
      .F18,
      title: Phrase(
        "Bukan laporan triwulan",
        "Not a quarterly report"
      ),
      message: Phrase(
        "Isi berkas ini bukan laporan realisasi triwulan.",
        "This file does not hold a quarterly report of figures achieved."
      ),
      expected: Phrase(
        "Laporan realisasi triwulan unit.",
        "The quarterly report of the unit."
      ),
      fix: Phrase(
        "Kirim berkas laporan triwulan; formulirnya tersedia di Subbag Perencanaan.",
        "Send the file of the quarterly report; the planning office has the form."
      )
    ),
    MessageEntry(
      .F18,
      variant: "monthly",
      title: Phrase(
        "Ini laporan bulanan",
        "This is a monthly report"
      ),
      message: Phrase(
        "Berkas ini adalah laporan progres bulanan, bukan laporan triwulan.",
        "This file is a monthly progress report, not a quarterly report."
      ),
      expected: Phrase(
        "Laporan realisasi triwulan unit.",
        "The quarterly report of the unit."
      ),
      fix: Phrase(
        "Kirim laporan triwulan di sini, dan laporan bulanan ke folder laporan bulanan.",
        "Send the quarterly report here, and the monthly one to the folder of monthly reports."
      )
    ),
    MessageEntry(
      .F18,
      variant: "not_monthly",
      title: Phrase(
        "Bukan laporan bulanan",
        "Not a monthly report"
      ),
      message: Phrase(
        "Berkas ini tidak memuat realisasi bulanan dari indikator yang ada di perjanjian kinerja unit.",
        "This file does not hold monthly figures of the indicators that the unit agreed to."
      ),
      expected: Phrase(
        "Laporan progres bulanan dengan kode atau nama indikator dan realisasinya.",
        "A monthly progress report with the code or name of each indicator and its figure."
      ),
      fix: Phrase(
        "Ganti dengan laporan progres bulanan unit; berkas lain dipindahkan dari folder laporan bulanan.",
        "Replace it by the monthly report of the unit; move other files out of the monthly folder."
      )
    ),
    MessageEntry(
      .F18,
      variant: "agreement",
      title: Phrase(
        "Ini perjanjian kinerja atau rencana aksi",
        "This is an agreement or action plan"
      ),
      message: Phrase(
        """
        Berkas ini memuat target (Perjanjian Kinerja atau Rencana Aksi), bukan laporan realisasi \
        triwulan.
        """,
        "This file holds targets (agreement or action plan), not a quarterly report of figures achieved."
      ),
      expected: Phrase(
        "Laporan realisasi triwulan unit.",
        "The quarterly report of the unit."
      ),
      fix: Phrase(
        """
        Kirim laporan triwulan yang memuat kolom Realisasi; serahkan dokumen target ke Subbag \
        Perencanaan.
        """,
        "Send the quarterly report with its column Realisasi; hand targets to the planning office."
      )
    ),
    MessageEntry(
      .F18,
      variant: "annual",
      title: Phrase(
        "Ini laporan tahunan",
        "This is an annual report"
      ),
      message: Phrase(
        "Berkas ini adalah laporan tahunan, bukan laporan satu triwulan.",
        "This file is an annual report, not the report of one quarter."
      ),
      expected: Phrase(
        "Laporan realisasi satu triwulan.",
        "The report of one quarter."
      ),
      fix: Phrase(
        "Kirim laporan triwulan; laporan tahunan disusun dari rekap keempat triwulan.",
        "Send the quarterly report; the annual one is made from the four quarters."
      )
    ),
    MessageEntry(
      .F18,
      variant: "other",
      title: Phrase(
        "Formulir lain",
        "Another form"
      ),
      message: Phrase(
        "Berkas ini memakai formulir lain yang bukan laporan triwulan unit ini.",
        "This file uses another form that is not the quarterly report of this unit."
      ),
      expected: Phrase(
        "Laporan realisasi triwulan unit.",
        "The quarterly report of the unit."
      ),
      fix: Phrase(
        "Pindahkan angkanya ke formulir laporan triwulan, lalu kirim ulang.",
        "Move the figures into the form of the quarterly report and send that."
      )
    ),
    MessageEntry(
      .H01,
      variant: "one_column",
      arguments: ["delimiter"],
      title: Phrase(
        "Hanya satu kolom ditemukan",
        "Only one column found"
      ),
      message: Phrase(
        """
        Setiap baris CSV ini terbaca sebagai satu kolom[, padahal di dalamnya ada {delimiter}], \
        sehingga tabel laporan tidak ditemukan.
        """,
        """
        Every line of this CSV was read as one column[, although it holds the {delimiter}], so \
        there is no table to read.
        """
      ),
      expected: Phrase(
        "CSV dengan titik koma (;) sebagai pemisah kolom, tanpa tanda kutip di awal dan akhir baris.",
        "CSV with a semicolon (;) between columns, without quotes around whole lines."
      ),
      fix: Phrase(
        """
        Hapus baris “sep=” atau tanda kutip yang mengapit seluruh baris, atau simpan ulang \
        sebagai CSV dengan titik koma (;).
        """,
        """
        Delete the line “sep=” or the quotes around whole lines, or save it again as CSV with \
        semicolons (;).
        """
      )
    ),
  ]
}
