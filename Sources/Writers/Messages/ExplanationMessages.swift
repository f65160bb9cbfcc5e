internal import Kinerja

extension MessageCatalogue {
  /// Explanations, and figures that look copied (V06, V07, V11, V14, V15).
  static let explanationMessages: [MessageEntry] = [
    MessageEntry(
      .V06,
      arguments: ["achievement"],
      title: Phrase(
        "Capaian rendah tanpa penjelasan",
        "Low achievement without a reason"
      ),
      message: Phrase(
        """
        Capaian indikator [{indicator}|ini] [sebesar {achievement} persen|rendah], tetapi penghambat \
        dan tindak lanjutnya belum diisi.
        """,
        """
        [Indicator {indicator}|This indicator] comes to [{achievement} percent|little], but neither \
        hindrance nor follow-up is given.
        """
      ),
      expected: Phrase(
        "Penjelasan di kolom Penghambat dan Tindak Lanjut.",
        "Words in the columns Penghambat and Tindak Lanjut."
      ),
      fix: Phrase(
        "Tulis apa yang menghambat dan apa tindak lanjutnya[ di {cell}].",
        "Write what hindered it and what will be done[ in {cell}]."
      )
    ),
    MessageEntry(
      .V07,
      title: Phrase(
        "Penjelasan sama dengan yang lain",
        "Explanation repeats another"
      ),
      message: Phrase(
        "Penjelasan indikator [{indicator}|ini] sama persis dengan penjelasan lain.",
        "The explanation of [indicator {indicator}|this indicator] is the same as another one."
      ),
      expected: Phrase(
        "Penjelasan yang khusus untuk indikator dan triwulan ini.",
        "An explanation of this indicator in this quarter."
      ),
      fix: Phrase(
        "Perbarui penjelasannya bila keadaannya sudah berbeda.",
        "Write it anew if things have changed."
      )
    ),
    MessageEntry(
      .V07,
      variant: "previous",
      arguments: ["period"],
      title: Phrase(
        "Penjelasan sama dengan triwulan lalu",
        "Explanation repeats the last quarter"
      ),
      message: Phrase(
        """
        Penjelasan indikator [{indicator}|ini] sama persis dengan laporan [{period}|triwulan \
        sebelumnya].
        """,
        """
        The explanation of [indicator {indicator}|this indicator] is the same as in \
        [{period}|the quarter before].
        """
      ),
      expected: Phrase(
        "Penjelasan tentang triwulan ini.",
        "An explanation of this quarter."
      ),
      fix: Phrase(
        "Perbarui penjelasannya bila keadaannya sudah berbeda.",
        "Write it anew if things have changed."
      )
    ),
    MessageEntry(
      .V07,
      variant: "rows",
      arguments: ["count", "first"],
      title: Phrase(
        "Penjelasan sama untuk beberapa indikator",
        "Same explanation for several indicators"
      ),
      message: Phrase(
        """
        Penjelasan indikator [{indicator}|ini] sama persis dengan[ yang di {first}| baris lain][ \
        (ada {count} baris yang sama)].
        """,
        """
        The explanation of [indicator {indicator}|this indicator] is the same as[ that in \
        {first}| another one][ ({count} rows share it)].
        """
      ),
      expected: Phrase(
        "Penjelasan yang khusus untuk setiap indikator.",
        "An explanation of its own for each indicator."
      ),
      fix: Phrase(
        "Tulis penjelasan yang sesuai untuk setiap indikator.",
        "Write for each indicator what applies to it."
      )
    ),
    MessageEntry(
      .V11,
      arguments: ["count"],
      title: Phrase(
        "Semua realisasi sama dengan targetnya",
        "Every figure equals its target"
      ),
      message: Phrase(
        """
        Semua realisasi[ dari {count} indikator] sama persis dengan targetnya, sehingga mungkin \
        target yang tersalin.
        """,
        "Every figure[ of {count} indicators] equals its target, so perhaps the targets were copied."
      ),
      expected: Phrase(
        "Realisasi yang benar-benar dicapai menurut data dukung.",
        "What was achieved according to the evidence."
      ),
      fix: Phrase(
        """
        Periksa setiap realisasi dengan data dukungnya; bila memang sama, sampaikan kepada Subbag \
        Perencanaan.
        """,
        "Compare each figure with its evidence; if they do agree, tell the planning office."
      )
    ),
    MessageEntry(
      .V14,
      arguments: ["sum", "value", "difference", "parts"],
      title: Phrase(
        "Jumlah bagian berbeda dari totalnya",
        "Parts do not make the whole"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis “{found}”, sedangkan bagiannya[ \
        ({parts})] berjumlah[ {sum}| lain].
        """,
        """
        [Indicator {indicator}|This indicator] reports “{found}”, but its parts[ ({parts})] come \
        to[ {sum}| another figure].
        """
      ),
      expected: Phrase(
        "Angka yang sama dengan jumlah bagiannya[, {sum}].",
        "A figure that equals the sum of its parts[, {sum}]."
      ),
      fix: Phrase(
        "Periksa angka di [{cell}|sel realisasi] dan angka bagiannya, lalu betulkan yang keliru.",
        "Look at [{cell}|that cell] and at the parts, and mend the one that is wrong."
      )
    ),
    MessageEntry(
      .V15,
      variant: "parts",
      arguments: ["given", "value"],
      title: Phrase(
        "Pembilang atau penyebut belum diisi",
        "Numerator or denominator is missing"
      ),
      message: Phrase(
        """
        Indikator [{indicator}|ini] mempunyai[ {given}| salah satu dari pembilang dan penyebut][ \
        ({value})], tetapi kolom[ {heading}| pasangannya] kosong.
        """,
        """
        [Indicator {indicator}|This indicator] has[ {given}| one of numerator and denominator][ \
        ({value})], but[ {heading}| the other] is blank.
        """
      ),
      expected: Phrase(
        "Pembilang dan penyebut, keduanya terisi.",
        "Both numerator and denominator."
      ),
      fix: Phrase(
        "Lengkapi yang belum terisi[ di {cell}].",
        "Fill in what is missing[ in {cell}]."
      )
    ),
    MessageEntry(
      .V15,
      arguments: ["given"],
      title: Phrase(
        "Angka dan penjelasan tidak berpasangan",
        "Figure and explanation do not pair"
      ),
      message: Phrase(
        """
        Indikator [{indicator}|ini] mempunyai penjelasan[ di kolom {given}], tetapi realisasinya \
        kosong.
        """,
        "[Indicator {indicator}|This indicator] has an explanation[ in {given}], but no figure."
      ),
      expected: Phrase(
        "Angka dan penjelasan, keduanya terisi.",
        "Both the figure and the explanation."
      ),
      fix: Phrase(
        "Isi realisasinya[ di {cell}], atau hapus penjelasannya bila memang belum ada hasil.",
        "Fill in the figure[ in {cell}], or clear the explanation if there is no result yet."
      )
    ),
  ]
}
