internal import Kinerja

extension Explanation {
  /// About agreements and action plans (T01-T05).
  static let targetExplanations: [Explanation] = [
    Explanation(
      .T01,
      meaning: Phrase(
        "Target triwulan di Rencana Aksi tidak menghasilkan target tahunan di PK.",
        "The quarterly targets do not come to the target of the year."
      ),
      reason: Phrase(
        "Capaian triwulan dan tahunan akan saling bertentangan.",
        "Achievements of quarters and year would contradict each other."
      ),
      example: Phrase(
        "Target 100 setiap triwulan (jumlah), target tahunan 420.",
        "100 each quarter (sum), 420 for the year."
      ),
      remedy: Phrase(
        "Betulkan target triwulan, target tahunan, atau cara akumulasinya.",
        "Mend the quarterly targets, the annual one, or the accumulation."
      ),
      related: [.T02, .B06]
    ),
    Explanation(
      .T02,
      meaning: Phrase(
        "Target kumulatif turun dari satu triwulan ke triwulan berikutnya.",
        "A running target falls from one quarter to the next."
      ),
      reason: Phrase(
        "Target sejak awal tahun tidak dapat berkurang.",
        "A target since January cannot fall."
      ),
      example: Phrase(
        "Target kumulatif TW I sampai TW IV: 25, 50, 40, 100.",
        "Running targets of the four quarters: 25, 50, 40, 100."
      ),
      remedy: Phrase(
        "Betulkan targetnya, atau cara akumulasinya bila bukan kumulatif.",
        "Mend the target, or the accumulation if it is not cumulative."
      ),
      related: [.T01]
    ),
    Explanation(
      .T03,
      meaning: Phrase(
        "Indikator di PK belum mempunyai satuan, arah, akumulasi, atau sumber data.",
        "An indicator has no unit of measure, direction, accumulation or data source."
      ),
      reason: Phrase(
        "Tanpa keterangan itu aplikasi memakai anggapan, dan evaluator memintanya.",
        "Without them the tool must assume, and evaluators ask for them."
      ),
      example: Phrase(
        "Indikator tanpa kolom “Arah”.",
        "An indicator without a direction."
      ),
      remedy: Phrase(
        "Lengkapi di PK atau Rencana Aksi.",
        "Add them to the agreement or action plan."
      ),
      related: [.T04, .B18]
    ),
    Explanation(
      .T04,
      meaning: Phrase(
        "Satu sasaran mempunyai lebih dari lima indikator, atau indikator yang sama dua kali.",
        "One objective has more than five indicators, or the same one twice."
      ),
      reason: Phrase(
        "Terlalu banyak indikator mengaburkan sasaran.",
        "Too many indicators blur the objective."
      ),
      example: Phrase(
        "Delapan indikator untuk satu sasaran.",
        "Eight indicators for one objective."
      ),
      remedy: Phrase(
        "Pilih indikator yang paling mewakili saat menyusun PK berikutnya.",
        "Choose the most telling ones for the next agreement."
      ),
      related: [.T03]
    ),
    Explanation(
      .T05,
      meaning: Phrase(
        "Dua berkas target satu unit yang berlaku sejak triwulan yang sama memuat target yang berbeda, tanpa tanda revisi.",
        "Two target files of a unit, in force from the same quarter, hold different targets without a mark of a revision."
      ),
      reason: Phrase(
        "Target yang sudah ditandatangani tidak boleh berubah diam-diam.",
        "Signed targets must not change silently."
      ),
      example: Phrase(
        "Target 86 di berkas PK menjadi 80 pada bulan Juli.",
        "The target 86 became 80 in July."
      ),
      remedy: Phrase(
        "Pulihkan berkas yang disepakati, atau simpan sebagai PK Perubahan dengan tanggal mulai berlaku.",
        "Put back the agreed file, or save it as a revised agreement with the date it holds from."
      ),
      related: [.B06]
    ),
  ]
}
