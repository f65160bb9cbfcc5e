internal import Kinerja

extension MessageCatalogue {
  /// Figures that can be read but are hardly what was meant (B10-B12, B15, B16, B24).
  static let plausibilityMessages: [MessageEntry] = [
    MessageEntry(
      .B10,
      arguments: ["value", "target", "likely"],
      title: Phrase(
        "Mungkin pecahan, bukan persen",
        "Perhaps a fraction, not a percentage"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis “{found}”, sangat kecil dibanding targetnya[ \
        ({target} persen)].
        """,
        """
        [Indicator {indicator}|This indicator] reports “{found}”, very little beside its target[ of \
        {target} percent].
        """
      ),
      expected: Phrase(
        "Angka dalam persen[, mungkin {likely}].",
        "A figure in percent[, perhaps {likely}]."
      ),
      fix: Phrase(
        """
        Bila yang dimaksud[ {likely}| angka] persen, tulis[ {likely}| angka itu] di [{cell}|sel \
        realisasi]; bila memang sekecil itu, jelaskan di Keterangan.
        """,
        """
        If[ {likely}| that many] percent was meant, write[ {likely}| that] in [{cell}|that cell]; if \
        it is so small, say why in Keterangan.
        """
      )
    ),
    MessageEntry(
      .B11,
      arguments: ["value"],
      title: Phrase(
        "Realisasi negatif",
        "Negative figure"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis “{found}”, padahal indikator ini tidak dapat \
        bernilai di bawah nol.
        """,
        "[Indicator {indicator}|This indicator] reports “{found}”, although it cannot be below zero."
      ),
      expected: Phrase(
        "Angka nol atau lebih.",
        "A figure of zero or more."
      ),
      fix: Phrase(
        "Periksa angkanya dan tulis tanpa tanda minus di [{cell}|sel realisasi].",
        "Look at the figure and write it without a minus sign in [{cell}|that cell]."
      )
    ),
    MessageEntry(
      .B12,
      arguments: ["value"],
      title: Phrase(
        "Persentase lebih dari 100",
        "Percentage above 100"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis “{found}”, sedangkan persentase ini paling \
        tinggi 100.
        """,
        "[Indicator {indicator}|This indicator] reports “{found}”, but this percentage cannot pass 100."
      ),
      expected: Phrase(
        "Angka antara 0 dan 100.",
        "A figure from 0 to 100."
      ),
      fix: Phrase(
        """
        Periksa pembilang dan penyebutnya, lalu betulkan [{cell}|sel realisasi]; bila benar, \
        jelaskan di Keterangan.
        """,
        """
        Look at numerator and denominator and mend [{cell}|that cell]; if it is right, say why in \
        Keterangan.
        """
      )
    ),
    MessageEntry(
      .B15,
      title: Phrase(
        "Realisasi diisi sebelum jatuh tempo",
        "Figure given before it is due"
      ),
      message: Phrase(
        """
        Indikator [{indicator}|ini] belum jatuh tempo pada triwulan ini, tetapi realisasinya \
        tertulis “{found}”.
        """,
        "[Indicator {indicator}|This indicator] is not due in this quarter, but it reports “{found}”."
      ),
      expected: Phrase(
        "Tanda “-” atau sel kosong, karena target triwulan ini “-”.",
        "A dash “-” or an empty cell, since the target of this quarter is “-”."
      ),
      fix: Phrase(
        "Tidak perlu tindakan; angkanya disimpan tanpa capaian triwulan.",
        "Nothing to do; the figure is kept without an achievement for the quarter."
      )
    ),
    MessageEntry(
      .B16,
      arguments: ["value", "unit"],
      title: Phrase(
        "Angka pecahan untuk satuan yang dihitung",
        "Part of a whole in a count"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis “{found}”, padahal[ {unit}| satuannya] \
        dihitung utuh.
        """,
        """
        [Indicator {indicator}|This indicator] reports “{found}”, although[ {unit}| its unit of \
        measure] is counted in wholes.
        """
      ),
      expected: Phrase(
        "Angka bulat[ dalam satuan {unit}].",
        "A whole number[ of {unit}]."
      ),
      fix: Phrase(
        "Periksa tanda titik dan komanya, lalu tulis angka bulat di [{cell}|sel realisasi].",
        "Look at dots and commas, and write a whole number in [{cell}|that cell]."
      )
    ),
    MessageEntry(
      .B24,
      arguments: ["ratio", "numerator", "denominator", "value"],
      title: Phrase(
        "Pembilang dan penyebut tidak cocok",
        "Numerator and denominator disagree"
      ),
      message: Phrase(
        """
        Pembilang dan penyebut indikator [{indicator}|ini] menghasilkan[ {ratio}| angka lain][ \
        ({numerator} : {denominator})], sedangkan realisasi tertulis “{found}”.
        """,
        """
        Numerator and denominator of [indicator {indicator}|this indicator] give[ {ratio}| another \
        figure][ ({numerator} : {denominator})], but it reports “{found}”.
        """
      ),
      expected: Phrase(
        "Realisasi yang sama dengan pembilang dibagi penyebut[, {ratio}].",
        "The figure that numerator and denominator give[, {ratio}]."
      ),
      fix: Phrase(
        "Periksa ketiga angka itu dan betulkan yang keliru.",
        "Look at the three figures and mend the one that is wrong."
      )
    ),
  ]
}
