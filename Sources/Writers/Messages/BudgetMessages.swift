internal import Kinerja

extension MessageCatalogue {
  /// Budgets, totals and evidence (A01-A06, R01, E01).
  static let budgetMessages: [MessageEntry] = [
    MessageEntry(
      .A01,
      arguments: ["value", "budget"],
      title: Phrase(
        "Realisasi anggaran melebihi pagu",
        "Spending above the budget"
      ),
      message: Phrase(
        """
        Realisasi anggaran indikator [{indicator}|ini] sebesar [Rp{value}|“{found}”] lebih besar \
        daripada pagunya[, Rp{budget}].
        """,
        """
        The spending of [indicator {indicator}|this indicator], [Rp{value}|“{found}”], is above its \
        budget[ of Rp{budget}].
        """
      ),
      expected: Phrase(
        "Realisasi anggaran paling banyak sebesar pagu[, Rp{budget}].",
        "Spending of at most the budget[, Rp{budget}]."
      ),
      fix: Phrase(
        "Periksa realisasi anggaran dan pagunya, lalu betulkan[ {cell}| angka yang keliru].",
        "Look at spending and budget, and mend[ {cell}| the one that is wrong]."
      )
    ),
    MessageEntry(
      .A02,
      arguments: ["value", "previous", "period"],
      title: Phrase(
        "Realisasi anggaran turun",
        "Spending to date falls"
      ),
      message: Phrase(
        """
        Realisasi anggaran indikator [{indicator}|ini] sebesar [Rp{value}|“{found}”] lebih kecil \
        daripada[ Rp{previous}| angka][ pada {period}| triwulan sebelumnya].
        """,
        """
        The spending of [indicator {indicator}|this indicator], [Rp{value}|“{found}”], is below[ \
        Rp{previous}| that][ of {period}| of the quarter before].
        """
      ),
      expected: Phrase(
        "Realisasi anggaran sejak awal tahun, tidak kurang dari[ Rp{previous}| triwulan sebelumnya].",
        "Spending since January, no less than[ Rp{previous}| the quarter before]."
      ),
      fix: Phrase(
        """
        Tulis realisasi anggaran sejak awal tahun di [{cell}|sel itu]; bila ada pengembalian, \
        jelaskan di Keterangan.
        """,
        """
        Write the spending since January in [{cell}|that cell]; if money was returned, say so in \
        Keterangan.
        """
      )
    ),
    MessageEntry(
      .A03,
      arguments: ["value", "agreed", "source"],
      title: Phrase(
        "Pagu berbeda dari PK",
        "Budget differs from the agreement"
      ),
      message: Phrase(
        "Pagu indikator [{indicator}|ini] tertulis [Rp{value}|“{found}”][, sedangkan di PK Rp{agreed}].",
        """
        The budget of [indicator {indicator}|this indicator] is [Rp{value}|“{found}”][, but \
        Rp{agreed} in the agreement].
        """
      ),
      expected: Phrase(
        "Pagu [Rp{agreed} ]menurut [{source}|PK].",
        "The budget [of Rp{agreed} ]in [{source}|the agreement]."
      ),
      fix: Phrase(
        """
        Tulis pagu[ Rp{agreed}| yang disepakati] di [{cell}|sel itu]; bila anggaran berubah, \
        sampaikan dokumen perubahannya.
        """,
        """
        Write the budget[ Rp{agreed}| agreed] in [{cell}|that cell]; if it was changed, hand in the \
        revised document.
        """
      )
    ),
    MessageEntry(
      .A04,
      arguments: ["share", "achievement"],
      title: Phrase(
        "Serapan jauh dari capaian",
        "Spending and achievement far apart"
      ),
      message: Phrase(
        """
        Serapan anggaran indikator [{indicator}|ini][ sebesar {share} persen,] berbeda jauh dari \
        capaian kinerjanya[ ({achievement} persen)].
        """,
        """
        [Indicator {indicator}|This indicator] has spent[ {share} percent of] its budget, far from \
        its achievement[ of {achievement} percent].
        """
      ),
      expected: Phrase(
        "Serapan yang sejalan dengan capaian, atau penjelasan bedanya.",
        "Spending in step with the achievement, or the reason."
      ),
      fix: Phrase(
        "Periksa realisasi anggaran di [{cell}|selnya]; bila benar, jelaskan di Keterangan.",
        "Look at the spending in [{cell}|its cell]; if it is right, say why in Keterangan."
      )
    ),
    MessageEntry(
      .A05,
      arguments: ["value", "agreed", "factor"],
      title: Phrase(
        "Rupiah mungkin ditulis dalam ribuan atau jutaan",
        "Money perhaps in thousands or millions"
      ),
      message: Phrase(
        """
        Pagu indikator [{indicator}|ini] tertulis [Rp{value}|“{found}”], [kira-kira 1/{factor}|jauh \
        lebih kecil] dari pagu di PK[ (Rp{agreed})].
        """,
        """
        The budget of [indicator {indicator}|this indicator] is [Rp{value}|“{found}”], about \
        [1/{factor}|a small part] of that in the agreement[ (Rp{agreed})].
        """
      ),
      expected: Phrase(
        "Angka dalam rupiah penuh[, Rp{agreed}].",
        "The amount in whole rupiah[, Rp{agreed}]."
      ),
      fix: Phrase(
        "Tulis semua angka anggaran dalam rupiah penuh, tanpa dibagi ribuan atau jutaan.",
        "Write all amounts in whole rupiah, not in thousands or millions."
      )
    ),
    MessageEntry(
      .A06,
      arguments: ["value", "budget"],
      title: Phrase(
        "Fisik dan anggaran tidak sejalan",
        "Progress and spending disagree"
      ),
      message: Phrase(
        """
        Progres fisik indikator [{indicator}|ini] tertulis “{found}”, tidak sejalan dengan realisasi \
        anggarannya[ (Rp{budget})].
        """,
        """
        The physical progress of [indicator {indicator}|this indicator] is “{found}”, which does not \
        fit its spending[ (Rp{budget})].
        """
      ),
      expected: Phrase(
        "Progres fisik dan realisasi anggaran yang sejalan, atau penjelasan.",
        "Progress and spending in step, or the reason."
      ),
      fix: Phrase(
        "Periksa progres fisik dan realisasi anggaran; bila benar, jelaskan di Keterangan.",
        "Look at progress and spending; if they are right, say why in Keterangan."
      )
    ),
    MessageEntry(
      .R01,
      arguments: ["value", "sum", "difference", "field"],
      title: Phrase(
        "Jumlah tidak cocok dengan barisnya",
        "Total does not agree with its rows"
      ),
      message: Phrase(
        """
        Baris jumlah[ {field}] tertulis “{found}”[, sedangkan jumlah baris-barisnya {sum}][ (selisih \
        {difference})].
        """,
        "The total[ of {field}] is “{found}”[, but its rows add up to {sum}][ (difference {difference})]."
      ),
      expected: Phrase(
        "Jumlah yang sama dengan penjumlahan barisnya[, {sum}].",
        "The sum of its rows[, {sum}]."
      ),
      fix: Phrase(
        """
        Periksa rumus jumlah di [{cell}|baris itu] dan angka pada setiap barisnya, lalu betulkan \
        yang keliru.
        """,
        "Look at the formula in [{cell}|that row] and at the figures of the rows, and mend what is wrong."
      )
    ),
    MessageEntry(
      .E01,
      title: Phrase(
        "Bukti dukung belum berupa tautan",
        "Evidence is not a link"
      ),
      message: Phrase(
        "Bukti dukung indikator [{indicator}|ini] [tertulis “{found}”, bukan alamat tautan|belum diisi].",
        "The evidence of [indicator {indicator}|this indicator] [is “{found}”, not a link|is not given]."
      ),
      expected: Phrase(
        "Alamat tautan yang diawali http:// atau https://.",
        "A link that starts with http:// or https://."
      ),
      fix: Phrase(
        "Unggah bukti dukung, lalu tempel alamat tautannya di [{cell}|kolom Bukti Dukung].",
        "Upload the evidence and paste its link in [{cell}|the column Bukti Dukung]."
      )
    ),
  ]
}
