internal import Kinerja

extension MessageCatalogue {
  /// How a file stands among other files and against the deadline (F05-F08, F19-F21).
  static let deliveryMessages: [MessageEntry] = [
    MessageEntry(
      .F05,
      arguments: ["original"],
      title: Phrase(
        "Salinan berkas yang sama",
        "Copy of the same file"
      ),
      message: Phrase(
        """
        Isi berkas ini sama persis dengan[ “{original}”| berkas lain], jadi tidak dihitung sebagai \
        kiriman baru.
        """,
        """
        This file is an exact copy of[ “{original}”| another file], so it does not count as a new \
        submission.
        """
      ),
      expected: Phrase(
        "Satu berkas untuk setiap kiriman.",
        "One file for each submission."
      ),
      fix: Phrase(
        "Tidak perlu tindakan; bila bermaksud mengirim perbaikan, kirim berkas yang sudah diperbaiki.",
        "Nothing to do; if a correction was meant, send the corrected file."
      )
    ),
    MessageEntry(
      .F06,
      variant: "together",
      arguments: ["used"],
      title: Phrase(
        "Dua kiriman datang bersamaan",
        "Two submissions came together"
      ),
      message: Phrase(
        """
        Laporan ini datang bersamaan dengan laporan lain untuk unit dan triwulan yang sama[ (“{used}”)], dan \
        namanya tidak menyatakan mana yang terakhir.
        """,
        """
        This report came together with another for the same unit and quarter[ (“{used}”)], and neither name \
        says which is the later one.
        """
      ),
      expected: Phrase(
        "Satu laporan, atau nama dengan tanda revisi seperti “rev 2”.",
        "One report, or a name with a mark of revision such as “rev 2”."
      ),
      fix: Phrase(
        "Kirim lagi laporan yang berlaku dengan tanda revisi di namanya.",
        "Send the report that should count again, with a mark of revision in its name."
      )
    ),
    MessageEntry(
      .F06,
      arguments: ["used", "count"],
      title: Phrase(
        "Beberapa kiriman untuk periode yang sama",
        "Several submissions for one period"
      ),
      message: Phrase(
        """
        Unit ini mengirim [{count}|beberapa] laporan yang dapat dipakai untuk periode yang sama[; \
        yang dipakai “{used}”].
        """,
        "This unit sent [{count}|several] usable reports for the same period[; “{used}” is used]."
      ),
      expected: Phrase(
        "Satu laporan untuk setiap unit dan triwulan; yang terakhir berlaku.",
        "One report for each unit and quarter; the last one counts."
      ),
      fix: Phrase(
        """
        Periksa apakah[ “{used}” memang| yang dipakai adalah] laporan yang berlaku; bila bukan, \
        kirim ulang laporan yang benar.
        """,
        """
        See whether[ “{used}”| the report used] is the one that should count; if not, send the right \
        report again.
        """
      )
    ),
    MessageEntry(
      .F07,
      arguments: ["deadline", "received", "days"],
      title: Phrase(
        "Terlambat dikirim",
        "Sent after the deadline"
      ),
      message: Phrase(
        "Laporan ini diterima[ {received},] setelah batas waktu[ {deadline}][ (terlambat {days} hari)].",
        """
        This report was received[ on {received},] after the deadline[ of {deadline}][ ({days} days \
        late)].
        """
      ),
      expected: Phrase(
        "Laporan diterima paling lambat[ {deadline}| pada batas waktu].",
        "The report received by[ {deadline}| the deadline]."
      ),
      fix: Phrase(
        "Sampaikan alasan keterlambatan kepada Subbag Perencanaan; laporan tetap diperiksa.",
        "Tell the planning office why it is late; the report is checked all the same."
      )
    ),
    MessageEntry(
      .F08,
      arguments: ["deadline"],
      title: Phrase(
        "Laporan belum diterima",
        "Report not received"
      ),
      message: Phrase(
        "Unit ini mempunyai target yang jatuh tempo, tetapi laporannya belum diterima[ sampai {deadline}].",
        "This unit has targets that are due, but its report has not been received[ by {deadline}]."
      ),
      expected: Phrase(
        "Satu laporan triwulan dari unit ini[, paling lambat {deadline}].",
        "One quarterly report of this unit[, by {deadline}]."
      ),
      fix: Phrase(
        "Kirim laporan triwulan; bila sudah dikirim, hubungi Subbag Perencanaan.",
        "Send the quarterly report; if it was sent, ask the planning office."
      )
    ),
    MessageEntry(
      .F19,
      arguments: ["original"],
      title: Phrase(
        "Isi sama dengan kiriman sebelumnya",
        "Same content as an earlier submission"
      ),
      message: Phrase(
        """
        Angka dan teks laporan ini sama dengan[ “{original}”| kiriman sebelumnya], jadi tidak ada \
        yang berubah.
        """,
        """
        The figures and texts of this report equal those of[ “{original}”| an earlier one], so \
        nothing changes.
        """
      ),
      expected: Phrase(
        "Kiriman baru hanya bila ada yang diperbaiki.",
        "A new submission only where something was mended."
      ),
      fix: Phrase(
        "Tidak perlu tindakan; bila bermaksud mengirim perbaikan, kirim berkas yang sudah diperbaiki.",
        "Nothing to do; if a correction was meant, send the corrected file."
      )
    ),
    MessageEntry(
      .F20,
      title: Phrase(
        "Periode sudah dikunci",
        "Period is closed"
      ),
      message: Phrase(
        "Periode laporan ini sudah disetujui atau ditutup, sehingga kiriman baru belum dapat dipakai.",
        "The period of this report is approved or closed, so a new submission cannot be used yet."
      ),
      expected: Phrase(
        "Kiriman untuk periode yang masih terbuka.",
        "A submission for a period that is still open."
      ),
      fix: Phrase(
        "Minta Subbag Perencanaan membuka kembali periode ini, lalu kirim ulang.",
        "Ask the planning office to open this period again, and send it again."
      )
    ),
    MessageEntry(
      .F21,
      title: Phrase(
        "Salinan karena penyimpanan bersamaan",
        "Copy made by a sync conflict"
      ),
      message: Phrase(
        "Berkas ini dibuat oleh aplikasi sinkronisasi karena laporan disunting di dua tempat.",
        "A sync program made this file because the report was edited in two places."
      ),
      expected: Phrase(
        "Satu berkas laporan yang sudah digabungkan.",
        "One merged report file."
      ),
      fix: Phrase(
        "Bandingkan dengan berkas aslinya, gabungkan isinya bila perlu, lalu hapus salinan ini.",
        "Compare it with the original, merge them if needed, and delete this copy."
      )
    ),
  ]
}
