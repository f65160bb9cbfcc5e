internal import Kinerja

/// The printed words of a lembar disposisi, in the order of the sheet.
enum DispositionLabels {
  static let title = Phrase("LEMBAR DISPOSISI", "DISPOSITION SHEET")
  static let sheet = Phrase("Disposisi", "Disposition")
  static let index = Phrase("Indeks", "Index")
  static let code = Phrase("Kode", "Code")
  static let number = Phrase("Nomor urut", "Number")
  static let origin = Phrase("Asal surat", "From")
  static let letterNumber = Phrase("Nomor surat", "Letter no.")
  static let letterDate = Phrase("Tanggal surat", "Letter date")
  static let received = Phrase("Tanggal diterima", "Received on")
  static let agenda = Phrase("Nomor agenda", "Agenda no.")
  static let deadline = Phrase("Batas waktu", "Due on")
  static let attachment = Phrase("Lampiran", "Enclosed")
  static let urgency = Phrase("Sifat", "Urgency")
  static let summary = Phrase("Isi ringkas", "Summary")
  static let recipients = Phrase("Diteruskan kepada", "Passed on to")
  static let instruction = Phrase("Isi disposisi", "Instruction")
  static let proposal = Phrase("Usul petugas", "Proposal")
  static let note = Phrase("Catatan", "Notes")
  static let initials = Phrase("Paraf", "Initials")
  static let receivedBy = Phrase("Diterima oleh", "Received by")
  static let proposed = Phrase("(usul)", "(proposed)")

  static let urgencies = [
    Phrase("Biasa", "Ordinary"), Phrase("Segera", "Urgent"), Phrase("Sangat Segera", "Very urgent"),
    Phrase("Rahasia", "Confidential"),
  ]

  /// The actors of SOP 005/SOP/Disdikbud-BLG/2023.
  static let officials = [
    Phrase("Sekretaris", "Secretary"),
    Phrase("Kasubbag Perencanaan dan Keuangan", "Head of Planning and Finance"),
    Phrase("Kepala Bidang", "Head of division"),
    Phrase("Kepala Seksi", "Head of section"),
    Phrase("Staf Penyusun Evaluasi Kinerja", "Staff for performance evaluation"),
  ]

  static let instructions: [(text: Phrase, meaning: DispositionProposal?)] = [
    (Phrase("Perbaiki dan kirim ulang", "Mend and send again"), .sendAgain),
    (Phrase("Lengkapi bukti dan penjelasan", "Complete evidence and explanations"), .complete),
    (Phrase("Dapat direkap", "May go into the recap"), .ready),
    (Phrase("Koordinasikan", "Coordinate"), .coordinate),
    (Phrase("Untuk ditindaklanjuti", "For action"), nil),
    (Phrase("Untuk diketahui", "For information"), nil),
    (Phrase("Arsip", "File"), nil),
  ]

  static func index(of input: DispositionInput) -> Phrase {
    switch input.matter {
    case .submission: Phrase("Laporan kinerja triwulan", "Quarterly performance report")
    case .period: Phrase("Rekap laporan kinerja", "Recap of performance reports")
    }
  }

  static func files(_ count: Int) -> Phrase {
    Phrase("\(count) berkas", Counts.english(count, "file"))
  }
}
