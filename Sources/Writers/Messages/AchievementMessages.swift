internal import Kinerja

extension MessageCatalogue {
  /// Achievements (V01, V05).
  static let achievementMessages: [MessageEntry] = [
    MessageEntry(
      .V01,
      arguments: ["computed", "typed", "target"],
      title: Phrase(
        "Capaian berbeda dari hasil hitung",
        "Achievement differs from the computed one"
      ),
      message: Phrase(
        """
        Capaian indikator [{indicator}|ini] tertulis “{found}”[, sedangkan hasil hitungnya \
        {computed} persen].
        """,
        """
        The achievement of [indicator {indicator}|this indicator] is given as “{found}”[, but \
        {computed} percent is computed].
        """
      ),
      expected: Phrase(
        "Capaian [{computed} persen ]dari realisasi dan target yang disepakati[ ({target})].",
        "The achievement [of {computed} percent ]by the figure and the agreed target[ ({target})]."
      ),
      fix: Phrase(
        """
        Tulis capaian[ {computed}| hasil hitung] di [{cell}|sel itu], atau periksa realisasinya; \
        rekap memakai hasil hitung.
        """,
        """
        Write[ {computed}| the computed one] in [{cell}|that cell], or look at the figure; the recap \
        uses the computed one.
        """
      )
    ),
    MessageEntry(
      .V01,
      variant: "differs",
      arguments: ["computed", "typed", "target"],
      title: Phrase(
        "Capaian berbeda dari hasil hitung",
        "Achievement differs from the computed one"
      ),
      message: Phrase(
        """
        Capaian indikator [{indicator}|ini] tertulis “{found}”[, sedangkan hasil hitungnya \
        {computed} persen].
        """,
        """
        The achievement of [indicator {indicator}|this indicator] is given as “{found}”[, but \
        {computed} percent is computed].
        """
      ),
      expected: Phrase(
        "Capaian [{computed} persen ]dari realisasi dan target triwulan[ ({target})].",
        "The achievement [of {computed} percent ]by the figure and the target of the quarter[ ({target})]."
      ),
      fix: Phrase(
        """
        Tulis capaian[ {computed}| hasil hitung] di [{cell}|sel itu], atau periksa realisasinya; \
        rekap memakai hasil hitung.
        """,
        """
        Write[ {computed}| the computed one] in [{cell}|that cell], or look at the figure; the recap \
        uses the computed one.
        """
      )
    ),
    MessageEntry(
      .V01,
      variant: "error",
      arguments: ["computed", "typed", "target"],
      title: Phrase(
        "Capaian berupa pesan kesalahan rumus",
        "Formula error in the achievement"
      ),
      message: Phrase(
        "Sel capaian indikator [{indicator}|ini] menampilkan {found}[; hasil hitungnya {computed} persen].",
        """
        The achievement of [indicator {indicator}|this indicator] shows {found}[; {computed} percent \
        is computed].
        """
      ),
      expected: Phrase(
        "Capaian [{computed} persen ]atau sel kosong; capaian dihitung sendiri oleh aplikasi.",
        "The achievement [of {computed} percent ]or an empty cell; the tool computes it."
      ),
      fix: Phrase(
        "Perbaiki rumus di [{cell}|sel capaian] atau kosongkan; rekap memakai hasil hitung.",
        "Mend the formula in [{cell}|that cell] or clear it; the recap uses the computed one."
      )
    ),
    MessageEntry(
      .V01,
      variant: "annual",
      arguments: ["computed", "typed", "target"],
      title: Phrase(
        "Capaian tahunan berbeda dari hasil hitung",
        "Achievement of the year differs"
      ),
      message: Phrase(
        """
        Capaian terhadap target tahunan indikator [{indicator}|ini] tertulis “{found}”[, sedangkan \
        hasil hitungnya {computed} persen].
        """,
        """
        The achievement of the year of [indicator {indicator}|this indicator] is given as \
        “{found}”[, but {computed} percent is computed].
        """
      ),
      expected: Phrase(
        "Capaian [{computed} persen ]dari realisasi dan target tahunan[ ({target})].",
        "The achievement [of {computed} percent ]by the figure and the target of the year[ ({target})]."
      ),
      fix: Phrase(
        """
        Tulis capaian[ {computed}| hasil hitung] di [{cell}|sel itu], atau periksa realisasinya; \
        rekap memakai hasil hitung.
        """,
        """
        Write[ {computed}| the computed one] in [{cell}|that cell], or look at the figure; the recap \
        uses the computed one.
        """
      )
    ),
    MessageEntry(
      .V05,
      arguments: ["achievement", "limit", "value", "target"],
      title: Phrase(
        "Capaian sangat tinggi",
        "Very high achievement"
      ),
      message: Phrase(
        """
        Capaian indikator [{indicator}|ini] [sebesar {achievement} persen|sangat tinggi][ (realisasi \
        {value}, target {target})], di atas batas kewajaran[ {limit} persen].
        """,
        """
        [Indicator {indicator}|This indicator] comes to [{achievement} percent|a very high \
        achievement][ ({value} of {target})], above the bound[ of {limit} percent] for a plausible \
        one.
        """
      ),
      expected: Phrase(
        "Realisasi dalam satuan yang sama dengan targetnya[ ({target})].",
        "A figure in the same unit of measure as its target[ ({target})]."
      ),
      fix: Phrase(
        "Periksa titik, koma, dan satuan realisasi di [{cell}|selnya]; bila benar, jelaskan di Keterangan.",
        """
        Look at dots, commas and unit of measure in [{cell}|its cell]; if it is right, say why in \
        Keterangan.
        """
      )
    ),
  ]
}
