internal import Kinerja

extension MessageCatalogue {
  /// Cells that should hold a figure and do not (B07).
  static let unreadableFigureMessages: [MessageEntry] = [
    MessageEntry(
      .B07,
      arguments: ["unit"],
      title: Phrase(
        "Realisasi bukan angka",
        "Not a figure"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis “{found}”, yang belum dapat dibaca sebagai \
        satu angka.
        """,
        "[Indicator {indicator}|This indicator] reports “{found}”, which cannot be read as one figure."
      ),
      expected: Phrase(
        "Satu angka[, misalnya “{suggestion}”][ dalam satuan {unit}].",
        "One figure[, such as “{suggestion}”][ in {unit}]."
      ),
      fix: Phrase(
        "Tulis hanya angkanya di [{cell}|sel realisasi]; pindahkan kata-kata lain ke kolom Keterangan.",
        "Write only the figure in [{cell}|that cell]; move other words to the column Keterangan."
      )
    ),
    MessageEntry(
      .B07,
      variant: "error_value",
      arguments: ["unit"],
      title: Phrase(
        "Realisasi berupa pesan kesalahan rumus",
        "Formula error instead of a figure"
      ),
      message: Phrase(
        """
        Sel realisasi indikator [{indicator}|ini] menampilkan {found}, yaitu pesan bahwa rumusnya \
        tidak dapat dihitung.
        """,
        """
        The cell of [indicator {indicator}|this indicator] shows {found}, which says that its \
        formula cannot be calculated.
        """
      ),
      expected: Phrase(
        "Satu angka[ dalam satuan {unit}].",
        "One figure[ in {unit}]."
      ),
      fix: Phrase(
        "Perbaiki rumus di [{cell}|sel itu], atau tulis angkanya langsung.",
        "Mend the formula in [{cell}|that cell], or write the figure itself."
      )
    ),
    MessageEntry(
      .B07,
      variant: "date",
      arguments: ["unit"],
      title: Phrase(
        "Realisasi terbaca sebagai tanggal",
        "Figure became a date"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tersimpan sebagai tanggal, “{found}”, biasanya karena \
        Excel mengubahnya sendiri.
        """,
        """
        The figure of [indicator {indicator}|this indicator] is stored as a date, “{found}”, mostly \
        because Excel changed it by itself.
        """
      ),
      expected: Phrase(
        "Satu angka[ dalam satuan {unit}], bukan tanggal.",
        "One figure[ in {unit}], not a date."
      ),
      fix: Phrase(
        "Ubah format [{cell}|sel itu] menjadi Angka (Number), lalu tulis ulang angkanya.",
        "Change the format of [{cell}|that cell] to Number and write the figure again."
      )
    ),
    MessageEntry(
      .B07,
      variant: "two_figures",
      arguments: ["unit"],
      title: Phrase(
        "Dua angka dalam satu sel",
        "Two figures in one cell"
      ),
      message: Phrase(
        "Realisasi indikator [{indicator}|ini] memuat lebih dari satu angka: “{found}”.",
        "[Indicator {indicator}|This indicator] reports more than one figure: “{found}”."
      ),
      expected: Phrase(
        "Satu angka[ dalam satuan {unit}] untuk satu indikator.",
        "One figure[ in {unit}] for one indicator."
      ),
      fix: Phrase(
        "Pilih satu angka untuk [{cell}|sel itu]; bila ada dua indikator, pisahkan menjadi dua baris.",
        "Keep one figure in [{cell}|that cell]; if there are two indicators, give each its row."
      )
    ),
    MessageEntry(
      .B07,
      variant: "money_word",
      arguments: ["unit"],
      title: Phrase(
        "Angka memakai kata juta atau miliar",
        "Money in words"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis “{found}”; kata seperti juta atau M tidak \
        dibaca sebagai angka.
        """,
        """
        [Indicator {indicator}|This indicator] reports “{found}”; words such as juta or M are not \
        read as figures.
        """
      ),
      expected: Phrase(
        "Angka lengkap[, misalnya “{suggestion}”].",
        "The whole figure[, such as “{suggestion}”]."
      ),
      fix: Phrase(
        "Tulis angka lengkap di [{cell}|sel itu], misalnya 150000000 untuk 150 juta.",
        "Write the whole figure in [{cell}|that cell], such as 150000000 for 150 juta."
      )
    ),
    MessageEntry(
      .B07,
      variant: "fraction",
      arguments: ["unit"],
      title: Phrase(
        "Realisasi berupa pecahan",
        "A fraction instead of a figure"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis sebagai pecahan, “{found}”[, padahal \
        satuannya {unit}].
        """,
        """
        [Indicator {indicator}|This indicator] reports a fraction, “{found}”[, although its unit of \
        measure is {unit}].
        """
      ),
      expected: Phrase(
        "Satu angka[ dalam satuan {unit}].",
        "One figure[ in {unit}]."
      ),
      fix: Phrase(
        """
        Tulis hasil akhirnya di [{cell}|sel itu]; taruh rinciannya di kolom Pembilang dan Penyebut \
        atau Keterangan.
        """,
        "Write the result in [{cell}|that cell]; put the parts in Pembilang and Penyebut or Keterangan."
      )
    ),
    MessageEntry(
      .B07,
      variant: "range",
      arguments: ["unit"],
      title: Phrase(
        "Realisasi berupa rentang atau batas",
        "A range instead of a figure"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis sebagai rentang atau batas, “{found}”; itu \
        hanya berlaku untuk target.
        """,
        """
        [Indicator {indicator}|This indicator] reports a range or bound, “{found}”; only a target \
        may be one.
        """
      ),
      expected: Phrase(
        "Satu angka yang benar-benar dicapai[ dalam satuan {unit}].",
        "The one figure achieved[ in {unit}]."
      ),
      fix: Phrase(
        "Tulis angka yang dicapai di [{cell}|sel itu], tanpa tanda ≤, ≥, atau rentang.",
        "Write the figure achieved in [{cell}|that cell], without ≤, ≥ or a range."
      )
    ),
    MessageEntry(
      .B07,
      variant: "no_stored_value",
      arguments: ["unit"],
      title: Phrase(
        "Rumus realisasi belum punya hasil",
        "Formula without a result"
      ),
      message: Phrase(
        """
        Sel realisasi indikator [{indicator}|ini] berisi rumus yang hasilnya tidak tersimpan di \
        dalam berkas.
        """,
        """
        The cell of [indicator {indicator}|this indicator] holds a formula whose result was not \
        saved in the file.
        """
      ),
      expected: Phrase(
        "Satu angka[ dalam satuan {unit}].",
        "One figure[ in {unit}]."
      ),
      fix: Phrase(
        """
        Buka di Excel, tekan F9, simpan, lalu kirim ulang; atau tulis angkanya langsung di \
        [{cell}|sel itu].
        """,
        """
        Open it in Excel, press F9, save and send it again; or write the figure itself in \
        [{cell}|that cell].
        """
      )
    ),
    MessageEntry(
      .B07,
      variant: "too_long",
      arguments: ["unit"],
      title: Phrase(
        "Angka terlalu panjang",
        "Figure is too long"
      ),
      message: Phrase(
        "Realisasi indikator [{indicator}|ini] mempunyai terlalu banyak digit: “{found}”.",
        "[Indicator {indicator}|This indicator] reports a figure of too many digits: “{found}”."
      ),
      expected: Phrase(
        "Satu angka dengan paling banyak 18 digit.",
        "One figure of at most 18 digits."
      ),
      fix: Phrase(
        "Bulatkan angkanya di [{cell}|sel itu], misalnya menjadi dua angka di belakang koma.",
        "Round the figure in [{cell}|that cell], for instance to two decimals."
      )
    ),
  ]
}
