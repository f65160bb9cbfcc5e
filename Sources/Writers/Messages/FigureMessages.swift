internal import Kinerja

extension MessageCatalogue {
  /// Figures that are missing, or not read for certain (B08, B09, B13, B14, B17, B22).
  static let figureMessages: [MessageEntry] = [
    MessageEntry(
      .B08,
      arguments: ["value", "other"],
      title: Phrase(
        "Angka dapat dibaca dua cara",
        "Figure can be read in two ways"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis “{found}” dan dibaca {value}[, tetapi dapat \
        juga berarti {other}].
        """,
        """
        [Indicator {indicator}|This indicator] reports “{found}”, read as {value}[, but it could \
        also mean {other}].
        """
      ),
      expected: Phrase(
        "Angka yang hanya punya satu arti[, {value} atau {other}].",
        "A figure with one meaning only[, {value} or {other}]."
      ),
      fix: Phrase(
        "Periksa pembacaannya; tulis ribuan tanpa titik (1500) dan desimal dengan koma (1,5).",
        """
        Look whether it was read right; write thousands without a dot (1500) and decimals with a \
        comma (1,5).
        """
      )
    ),
    MessageEntry(
      .B09,
      arguments: ["value"],
      title: Phrase(
        "Angka tersimpan sebagai teks",
        "Figure stored as text"
      ),
      message: Phrase(
        "Realisasi indikator [{indicator}|ini], “{found}”, tersimpan sebagai teks[ dan dibaca {value}].",
        """
        The figure of [indicator {indicator}|this indicator], “{found}”, is stored as text[ and was \
        read as {value}].
        """
      ),
      expected: Phrase(
        "Angka yang tersimpan sebagai angka[, {value}].",
        "A figure stored as a number[, {value}]."
      ),
      fix: Phrase(
        "Ubah format [{cell}|sel itu] menjadi Angka (Number), lalu tulis ulang angkanya tanpa tanda petik.",
        """
        Change the format of [{cell}|that cell] to Number and write the figure again without a quote \
        mark.
        """
      )
    ),
    MessageEntry(
      .B13,
      arguments: ["target"],
      title: Phrase(
        "Realisasi belum diisi",
        "No figure given"
      ),
      message: Phrase(
        "Realisasi indikator [{indicator}|ini] masih kosong, padahal targetnya jatuh tempo[ ({target})].",
        "[Indicator {indicator}|This indicator] reports nothing, although its target is due[ ({target})]."
      ),
      expected: Phrase(
        "Satu angka; tulis 0 bila memang belum ada hasil, atau “-” dengan penjelasan bila tidak diukur.",
        "One figure; 0 if there is no result yet, or “-” with the reason if it was not measured."
      ),
      fix: Phrase(
        "Isi realisasi di [{cell}|selnya], lalu kirim ulang.",
        "Write the figure in [{cell}|its cell] and send it again."
      )
    ),
    MessageEntry(
      .B13,
      variant: "all",
      arguments: ["count", "period"],
      title: Phrase(
        "Realisasi belum diisi sama sekali",
        "No figure given at all"
      ),
      message: Phrase(
        "Kolom Realisasi masih kosong di semua [{count} ]indikator yang jatuh tempo[ pada {period}].",
        "The column Realisasi is still blank in all [{count} ]indicators that are due[ in {period}]."
      ),
      expected: Phrase(
        "Satu angka untuk setiap indikator yang jatuh tempo, atau “-” dengan penjelasan bila tidak diukur.",
        "One figure for each indicator that is due, or “-” with an explanation where it was not measured."
      ),
      fix: Phrase(
        """
        Isi realisasi mulai dari [{cell}|sel pertama], simpan, lalu kirim ulang; bila berkasnya keliru, \
        kirim yang sudah diisi.
        """,
        """
        Fill in the figures from [{cell}|the first cell] on, save, and send it again; if it is the wrong \
        file, send the filled one.
        """
      )
    ),
    MessageEntry(
      .B14,
      arguments: ["target"],
      title: Phrase(
        "Tidak ada angka dan tidak ada penjelasan",
        "No figure and no reason"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis “{found}” tanpa penjelasan, padahal targetnya \
        jatuh tempo[ ({target})].
        """,
        """
        [Indicator {indicator}|This indicator] reports “{found}” without a reason, although its \
        target is due[ ({target})].
        """
      ),
      expected: Phrase(
        "Satu angka, atau alasan di kolom Keterangan atau Penghambat.",
        "One figure, or the reason in the column Keterangan or Penghambat."
      ),
      fix: Phrase(
        "Tulis angkanya di [{cell}|sel realisasi], atau jelaskan di kolom Keterangan mengapa belum ada.",
        "Write the figure in [{cell}|that cell], or say in Keterangan why there is none yet."
      )
    ),
    MessageEntry(
      .B17,
      arguments: ["formula", "value"],
      title: Phrase(
        "Realisasi berupa rumus",
        "Formula instead of a figure"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] berasal dari rumus[ “{formula}”]; hasilnya[, {value},] \
        dipakai.
        """,
        """
        The figure of [indicator {indicator}|this indicator] comes from a formula[ “{formula}”]; its \
        result[, {value},] is used.
        """
      ),
      expected: Phrase(
        "Angka yang ditulis langsung.",
        "A figure written as such."
      ),
      fix: Phrase(
        """
        Periksa hasilnya, lalu salin dan tempel sebagai nilai (Paste Special - Values) di \
        [{cell}|sel itu].
        """,
        """
        Look at the result, then copy it and paste it as a value (Paste Special - Values) in \
        [{cell}|that cell].
        """
      )
    ),
    MessageEntry(
      .B22,
      variant: "shown",
      arguments: ["value", "shown"],
      title: Phrase(
        "Angka tampil berbeda dari isinya",
        "Shown figure differs from the stored"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tampil “{found}”, tetapi isi selnya[ {value}| \
        berbeda]; yang direkap adalah isi selnya.
        """,
        """
        [Indicator {indicator}|This indicator] shows “{found}”, but its cell holds[ {value}| \
        another figure]; the recap takes what it holds.
        """
      ),
      expected: Phrase(
        "Angka yang sama di layar, di kertas, dan di dalam sel.",
        "The same figure on screen, on paper and in the cell."
      ),
      fix: Phrase(
        "Tulis angka yang dimaksud di [{cell}|sel itu], atau tampilkan desimalnya.",
        "Write the figure that is meant in [{cell}|that cell], or show its decimals."
      )
    ),
    MessageEntry(
      .B22,
      arguments: ["count", "limit"],
      title: Phrase(
        "Angka di belakang koma berlebih",
        "More decimals than agreed"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis “{found}”, dengan[ {count}| terlalu \
        banyak] angka di belakang koma.
        """,
        "[Indicator {indicator}|This indicator] reports “{found}”, with[ {count}| too many] decimals."
      ),
      expected: Phrase(
        "Angka dengan paling banyak[ {limit}| sekian] desimal, sesuai kesepakatan.",
        "A figure with no more decimals than agreed[, {limit}]."
      ),
      fix: Phrase(
        "Bulatkan angka di [{cell}|sel itu][, misalnya {suggestion}].",
        "Round the figure in [{cell}|that cell][, to {suggestion}]."
      )
    ),
  ]
}
