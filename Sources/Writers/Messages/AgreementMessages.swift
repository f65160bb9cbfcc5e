internal import Kinerja

extension MessageCatalogue {
  /// What a report says of units of measure and targets, against the agreement (B05, B06, B18, B23).
  static let agreementMessages: [MessageEntry] = [
    MessageEntry(
      .B05,
      arguments: ["agreed", "source"],
      title: Phrase(
        "Satuan berbeda dari PK/RA",
        "Unit of measure differs"
      ),
      message: Phrase(
        "Satuan indikator [{indicator}|ini] tertulis “{found}”[, sedangkan di PK/RA “{agreed}”].",
        """
        The unit of measure of [indicator {indicator}|this indicator] is “{found}”[, in the \
        agreement it is “{agreed}”].
        """
      ),
      expected: Phrase(
        "Satuan [“{agreed}” ]menurut [{source}|PK/RA].",
        "The unit of measure [“{agreed}” ]of [{source}|the agreement]."
      ),
      fix: Phrase(
        "Periksa apakah realisasinya dalam satuan[ “{agreed}”| PK/RA], lalu samakan satuannya.",
        """
        See whether the figure is in[ “{agreed}”| that unit of measure], then write the unit of the \
        agreement.
        """
      )
    ),
    MessageEntry(
      .B06,
      arguments: ["agreed", "source"],
      title: Phrase(
        "Target berbeda dari PK/RA",
        "Target differs from the agreement"
      ),
      message: Phrase(
        "Target indikator [{indicator}|ini] tertulis “{found}”[, sedangkan yang disepakati {agreed}].",
        "The target of [indicator {indicator}|this indicator] is “{found}”[, but {agreed} was agreed]."
      ),
      expected: Phrase(
        "Target [{agreed} ]menurut [{source}|PK/RA].",
        "The target [{agreed} ]of [{source}|the agreement]."
      ),
      fix: Phrase(
        """
        Tulis target[ {agreed}| yang disepakati] di [{cell}|sel itu]; capaian dihitung dari target \
        yang disepakati.
        """,
        """
        Write the target[ {agreed}| agreed] in [{cell}|that cell]; the achievement is computed from \
        the agreed target.
        """
      )
    ),
    MessageEntry(
      .B06,
      variant: "quarter",
      arguments: ["agreed", "source"],
      title: Phrase(
        "Target triwulan berbeda dari Rencana Aksi",
        "Target of the quarter differs"
      ),
      message: Phrase(
        """
        Target triwulan indikator [{indicator}|ini] tertulis “{found}”[, sedangkan yang disepakati \
        {agreed}].
        """,
        """
        The target of the quarter of [indicator {indicator}|this indicator] is “{found}”[, but \
        {agreed} was agreed].
        """
      ),
      expected: Phrase(
        "Target triwulan [{agreed} ]menurut [{source}|Rencana Aksi].",
        "The target of the quarter, [{agreed}, ]in [{source}|the action plan]."
      ),
      fix: Phrase(
        """
        Tulis target[ {agreed}| yang disepakati] di [{cell}|sel itu]; capaian dihitung dari target \
        yang disepakati.
        """,
        """
        Write the target[ {agreed}| agreed] in [{cell}|that cell]; the achievement is computed from \
        the agreed target.
        """
      )
    ),
    MessageEntry(
      .B06,
      variant: "annual",
      arguments: ["agreed", "source"],
      title: Phrase(
        "Target tahunan berbeda dari PK",
        "Target of the year differs"
      ),
      message: Phrase(
        """
        Target tahunan indikator [{indicator}|ini] tertulis “{found}”[, sedangkan yang disepakati \
        {agreed}].
        """,
        """
        The target of the year of [indicator {indicator}|this indicator] is “{found}”[, but {agreed} \
        was agreed].
        """
      ),
      expected: Phrase(
        "Target tahunan [{agreed} ]menurut [{source}|Perjanjian Kinerja].",
        "The target of the year, [{agreed}, ]in [{source}|the agreement]."
      ),
      fix: Phrase(
        """
        Tulis target[ {agreed}| yang disepakati] di [{cell}|sel itu]; bila PK sudah diubah, kirim PK \
        Perubahan ke Subbag Perencanaan.
        """,
        """
        Write the target[ {agreed}| agreed] in [{cell}|that cell]; if the agreement was revised, \
        send it to the planning office.
        """
      )
    ),
    MessageEntry(
      .B18,
      arguments: ["value"],
      title: Phrase(
        "Capaian tidak dapat dihitung dari target",
        "No achievement from this target"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis “{found}”, tetapi target yang disepakati \
        untuk triwulan ini 0, kosong, atau tidak berupa angka.
        """,
        """
        [Indicator {indicator}|This indicator] reports “{found}”, but its agreed target for this \
        quarter is 0, empty or not a figure.
        """
      ),
      expected: Phrase(
        "Target berupa angka lebih dari 0, atau tanda “-” bila belum jatuh tempo.",
        "A target above 0, or a dash “-” where nothing is due."
      ),
      fix: Phrase(
        "Periksa target di Rencana Aksi bersama Subbag Perencanaan; realisasi tetap dicatat tanpa capaian.",
        """
        Look at the target in the action plan with the planning office; the figure is kept without \
        an achievement.
        """
      )
    ),
    MessageEntry(
      .B23,
      arguments: ["scale"],
      title: Phrase(
        "Predikat tidak ada di daftar",
        "Rating not in the list"
      ),
      message: Phrase(
        "Realisasi indikator [{indicator}|ini] tertulis “{found}”, yang tidak ada di daftar predikatnya.",
        "[Indicator {indicator}|This indicator] reports “{found}”, which is not in its list of ratings."
      ),
      expected: Phrase(
        "Salah satu predikat[: {scale}| yang disepakati].",
        "One of the agreed ratings[: {scale}]."
      ),
      fix: Phrase(
        "Tulis predikat sesuai daftar di [{cell}|sel realisasi][, mungkin {suggestions}].",
        "Write a rating of the list in [{cell}|that cell][, perhaps {suggestions}]."
      )
    ),
  ]
}
