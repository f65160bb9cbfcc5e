internal import Kinerja

extension MessageCatalogue {
  /// Figures against earlier quarters and monthly reports (V02-V04, V08-V10, V12, V13).
  static let historyMessages: [MessageEntry] = [
    MessageEntry(
      .V02,
      arguments: ["value", "previous", "period"],
      title: Phrase(
        "Angka kumulatif turun",
        "Running total falls"
      ),
      message: Phrase(
        """
        Realisasi kumulatif indikator [{indicator}|ini] sebesar [{value}|“{found}”] lebih kecil \
        daripada[ {previous}| angka][ pada {period}| triwulan sebelumnya].
        """,
        """
        The running total of [indicator {indicator}|this indicator], [{value}|“{found}”], is below[ \
        {previous}| that][ of {period}| of the quarter before].
        """
      ),
      expected: Phrase(
        "Angka sejak awal tahun yang tidak kurang dari[ {previous}| triwulan sebelumnya].",
        "A total since January of no less than[ {previous}| the quarter before]."
      ),
      fix: Phrase(
        "Tulis angka sejak awal tahun di [{cell}|sel realisasi], bukan angka triwulan ini saja.",
        "Write the total since January in [{cell}|that cell], not the figure of this quarter alone."
      )
    ),
    MessageEntry(
      .V03,
      arguments: ["value", "previous", "period", "change"],
      title: Phrase(
        "Angka berubah sangat besar",
        "Figure changed very much"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] berubah[ {change} persen][, dari {previous}][ pada \
        {period}][ menjadi {value}].
        """,
        """
        [Indicator {indicator}|This indicator] changed[ by {change} percent][, from {previous}][ in \
        {period}][ to {value}].
        """
      ),
      expected: Phrase(
        "Angka yang wajar dibanding triwulan sebelumnya[ ({previous})], atau penjelasan.",
        "A figure that is likely beside the quarter before[ ({previous})], or the reason."
      ),
      fix: Phrase(
        "Periksa angka di [{cell}|sel realisasi]; bila benar, tulis penyebabnya di Keterangan.",
        "Look at the figure in [{cell}|that cell]; if it is right, write the cause in Keterangan."
      )
    ),
    MessageEntry(
      .V04,
      arguments: ["period", "count"],
      title: Phrase(
        "Semua angka sama dengan triwulan lalu",
        "All figures as in the quarter before"
      ),
      message: Phrase(
        "Semua realisasi[ ({count} indikator)] sama persis dengan[ {period}| triwulan sebelumnya].",
        "All figures[ of {count} indicators] are those of[ {period}| the quarter before]."
      ),
      expected: Phrase(
        "Realisasi triwulan ini menurut data dukung.",
        "The figures of this quarter by their evidence."
      ),
      fix: Phrase(
        "Pastikan laporan ini bukan salinan triwulan lalu, lalu perbarui angkanya.",
        "Make sure that this is not a copy of the last report, and bring the figures up to date."
      )
    ),
    MessageEntry(
      .V08,
      arguments: ["value", "monthly"],
      title: Phrase(
        "Berbeda dari laporan bulanan",
        "Differs from the monthly reports"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis [{value}|“{found}”], sedangkan laporan \
        bulanannya menghasilkan[ {monthly}| angka lain].
        """,
        """
        [Indicator {indicator}|This indicator] reports [{value}|“{found}”], but its monthly reports \
        give[ {monthly}| another figure].
        """
      ),
      expected: Phrase(
        "Angka yang sama dengan laporan bulanan[, {monthly}].",
        "The figure of the monthly reports[, {monthly}]."
      ),
      fix: Phrase(
        "Periksa realisasi dan laporan bulanan, betulkan yang keliru, atau jelaskan bedanya di Keterangan.",
        "Compare with the monthly reports, mend what is wrong, or explain the difference in Keterangan."
      )
    ),
    MessageEntry(
      .V09,
      arguments: ["months"],
      title: Phrase(
        "Laporan bulanan belum lengkap",
        "Monthly reports incomplete"
      ),
      message: Phrase(
        "Laporan bulanan [{months}|untuk sebagian bulan] belum ada, sehingga pembandingannya belum lengkap.",
        "There is no monthly report for [{months}|some months], so the comparison is not complete."
      ),
      expected: Phrase(
        "Satu laporan bulanan untuk setiap bulan dalam triwulan ini.",
        "One monthly report for each month of this quarter."
      ),
      fix: Phrase(
        "Kirim laporan bulanan [{months}|yang belum ada].",
        "Send the monthly report for [{months}|those months]."
      )
    ),
    MessageEntry(
      .V10,
      arguments: ["low", "high", "count"],
      title: Phrase(
        "Angka jauh dari kebiasaan",
        "Figure far from the usual"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] tertulis “{found}”, jauh dari[ {count}|] angka \
        sebelumnya[ (antara {low} dan {high})].
        """,
        """
        [Indicator {indicator}|This indicator] reports “{found}”, far from its[ {count}|] \
        earlier figures[ (from {low} to {high})].
        """
      ),
      expected: Phrase(
        "Angka yang wajar dibanding riwayatnya, atau penjelasan.",
        "A figure that is likely by its history, or the reason."
      ),
      fix: Phrase(
        "Periksa angka di [{cell}|sel realisasi]; bila benar, tulis penyebabnya di Keterangan.",
        "Look at the figure in [{cell}|that cell]; if it is right, write the cause in Keterangan."
      )
    ),
    MessageEntry(
      .V12,
      arguments: ["value", "earlier", "period"],
      title: Phrase(
        "Angka triwulan lalu berubah",
        "Figure of an earlier quarter changed"
      ),
      message: Phrase(
        """
        Realisasi indikator [{indicator}|ini] untuk [{period}|triwulan sebelumnya] kini tertulis \
        “{found}”[, sedangkan yang sudah diterima {earlier}].
        """,
        """
        The figure of [indicator {indicator}|this indicator] for [{period}|an earlier quarter] is \
        now “{found}”[, but {earlier} was accepted].
        """
      ),
      expected: Phrase(
        "Angka yang sudah diterima[, {earlier}], atau alasan perubahannya.",
        "The accepted figure[, {earlier}], or the reason for the change."
      ),
      fix: Phrase(
        """
        Kembalikan angkanya[ menjadi {earlier}] di [{cell}|sel itu]; bila memang berubah, kirim \
        ulang laporan [{period}|triwulan itu].
        """,
        """
        Put back the figure[ {earlier}] in [{cell}|that cell]; if it did change, send the report of \
        [{period}|that quarter] again.
        """
      )
    ),
    MessageEntry(
      .V13,
      arguments: ["value", "previous", "period"],
      title: Phrase(
        "Perbaikan yang sangat besar",
        "Very large improvement"
      ),
      message: Phrase(
        """
        Indikator [{indicator}|ini], yang makin kecil makin baik, turun[ dari {previous}][ pada \
        {period}][ menjadi {value}], kurang dari separuhnya.
        """,
        """
        [Indicator {indicator}|This indicator], where less is better, fell[ from {previous}][ in \
        {period}][ to {value}], to less than half.
        """
      ),
      expected: Phrase(
        "Angka yang wajar dibanding triwulan sebelumnya[ ({previous})], atau penjelasan.",
        "A figure that is likely beside the quarter before[ ({previous})], or the reason."
      ),
      fix: Phrase(
        "Periksa angka di [{cell}|sel realisasi]; bila benar, tulis penyebabnya di Keterangan.",
        "Look at the figure in [{cell}|that cell]; if it is right, write the cause in Keterangan."
      )
    ),
  ]
}
