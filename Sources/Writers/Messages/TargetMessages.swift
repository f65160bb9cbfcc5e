internal import Kinerja

extension MessageCatalogue {
  /// Agreements and action plans themselves (T01-T05).
  static let targetMessages: [MessageEntry] = [
    MessageEntry(
      .T01,
      arguments: ["combined", "annual"],
      title: Phrase(
        "Target triwulan tidak sesuai target tahunan",
        "Quarters do not make the year"
      ),
      message: Phrase(
        """
        Target triwulan indikator [{indicator}|ini] menghasilkan[ {combined}| angka lain], sedangkan \
        target tahunannya[ {annual}| berbeda].
        """,
        """
        The quarterly targets of [indicator {indicator}|this indicator] come to[ {combined}| another \
        figure], but the target of the year is[ {annual}| different].
        """
      ),
      expected: Phrase(
        "Target triwulan yang bila digabungkan sama dengan target tahunan[ ({annual})].",
        "Quarterly targets that come to the target of the year[ ({annual})]."
      ),
      fix: Phrase(
        "Periksa target triwulan di Rencana Aksi dan cara akumulasinya, lalu betulkan.",
        "Look at the quarterly targets and at how they add up, and mend them."
      )
    ),
    MessageEntry(
      .T02,
      arguments: ["value", "previous"],
      title: Phrase(
        "Target kumulatif turun",
        "Running targets fall"
      ),
      message: Phrase(
        """
        Target kumulatif indikator [{indicator}|ini] turun[ dari {previous}][ menjadi {value}] pada \
        triwulan berikutnya.
        """,
        """
        The running target of [indicator {indicator}|this indicator] falls[ from {previous}][ to \
        {value}] in the next quarter.
        """
      ),
      expected: Phrase(
        "Target kumulatif yang tetap atau naik sepanjang tahun.",
        "Running targets that stay or rise over the year."
      ),
      fix: Phrase(
        """
        Periksa target triwulan di [{cell}|Rencana Aksi], atau ubah cara akumulasinya bila bukan \
        kumulatif.
        """,
        """
        Look at the target in [{cell}|the action plan], or change the accumulation if it is not \
        cumulative.
        """
      )
    ),
    MessageEntry(
      .T03,
      arguments: ["missing"],
      title: Phrase(
        "Keterangan indikator belum lengkap",
        "Details of the indicator missing"
      ),
      message: Phrase(
        "Indikator [{indicator}|ini] belum mempunyai [{missing}|keterangan yang lengkap].",
        "[Indicator {indicator}|This indicator] has no [{missing}|full details]."
      ),
      expected: Phrase(
        "Satuan, arah, akumulasi, dan sumber data untuk setiap indikator.",
        "Unit of measure, direction, accumulation and data source for each indicator."
      ),
      fix: Phrase(
        "Lengkapi [{missing}|keterangan itu] di PK atau Rencana Aksi.",
        "Add [{missing}|those details] to the agreement or action plan."
      )
    ),
    MessageEntry(
      .T04,
      arguments: ["objective", "count"],
      title: Phrase(
        "Terlalu banyak atau indikator ganda",
        "Too many or doubled indicators"
      ),
      message: Phrase(
        "Sasaran[ “{objective}”| ini] mempunyai[ {count}| banyak] indikator, atau ada indikator yang sama.",
        "The objective[ “{objective}”] has[ {count}| many] indicators, or the same one twice."
      ),
      expected: Phrase(
        "Paling banyak lima indikator yang berbeda untuk satu sasaran.",
        "At most five different indicators for one objective."
      ),
      fix: Phrase(
        "Tinjau kembali pilihan indikator pada penyusunan PK berikutnya.",
        "Think the choice over when the next agreement is made."
      )
    ),
    MessageEntry(
      .T05,
      arguments: ["value", "agreed", "other"],
      title: Phrase(
        "Target berubah tanpa nomor revisi",
        "Target changed without a revision"
      ),
      message: Phrase(
        """
        Target indikator [{indicator}|ini] di berkas ini[ {value}| lain], sedangkan di[ \
        “{other}”| berkas lain] yang berlaku sejak triwulan yang sama[ {agreed}| berbeda].
        """,
        """
        The target of [indicator {indicator}|this indicator] is[ {value}| another] in this file, \
        but[ {agreed}| different] in[ “{other}”| another file] in force from the same quarter.
        """
      ),
      expected: Phrase(
        "Satu target untuk satu masa berlaku, atau PK Perubahan dengan tanggal mulai berlaku.",
        "One target for one time in force, or a revised agreement with the date it holds from."
      ),
      fix: Phrase(
        """
        Pulihkan berkas yang disepakati, atau simpan perubahan sebagai PK Perubahan dengan nama \
        dan tanggal sendiri.
        """,
        """
        Put back the agreed file, or save the change as a revised agreement with its own name \
        and date.
        """
      )
    ),
  ]
}
