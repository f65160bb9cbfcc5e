internal import Kinerja
internal import Writers

/// The words of the status, beside those of verdicts and findings.
enum StatusPhrases {
  static let noPeriod = Phrase(
    "Belum ada triwulan yang berakhir dan belum ada laporan yang masuk.",
    "No quarter has ended and no report has come in yet.")
  static let approved = Phrase("disetujui dan dikunci", "approved and closed")
  static let returned = Phrase("dikembalikan", "returned")
  static let waiting = Phrase("Menunggu", "Waiting")
  static let notices = Phrase("Perlu perhatian petugas", "For the staff to look at")
  static let mails = Phrase("Surel", "Mail")
  static let next = Phrase("Perintah berikutnya", "What to type next")
  static let headings = [
    Phrase("Unit", "Unit"), Phrase("Keadaan", "State"), Phrase("Ke-", "No."), Phrase("Kes.", "Err."),
    Phrase("Per.", "Warn."), Phrase("Diterima", "Received"), Phrase("Catatan", "Note"),
  ]

  static func received(_ accepted: Int, of expected: Int) -> Phrase {
    Phrase("\(accepted) dari \(expected) unit diterima.", "\(accepted) of \(expected) units accepted.")
  }

  static func deadline(_ day: String, daysLeft: Int) -> Phrase {
    if daysLeft > 0 {
      return Phrase("Batas waktu \(day), \(daysLeft) hari lagi.", "Deadline \(day), in \(daysLeft) days.")
    }
    if daysLeft == 0 { return Phrase("Batas waktu hari ini (\(day)).", "Deadline today (\(day)).") }
    return Phrase(
      "Batas waktu \(day) sudah lewat \(-daysLeft) hari.", "Deadline \(day) passed \(-daysLeft) days ago.")
  }

  /// An accepted report stands although a later one was refused.
  static func lastRefused(_ attempt: Int) -> Phrase {
    Phrase("kiriman ke-\(attempt) tidak dipakai", "attempt \(attempt) is not used")
  }

  static func late(_ days: Int) -> Phrase { Phrase("terlambat \(days) hari", "\(days) days late") }

  static func lastStep(_ step: SOPStep, took seconds: Double?) -> Phrase {
    let standard = duration(Double(step.standardSeconds))
    let title = title(of: step)
    guard let seconds else {
      return Phrase(
        "Langkah SOP \(step.rawValue): \(title.indonesian).", "SOP step \(step.rawValue): \(title.english).")
    }
    let took = duration(seconds)
    return Phrase(
      "Langkah SOP \(step.rawValue): \(title.indonesian) (\(took.indonesian); standar \(standard.indonesian)).",
      "SOP step \(step.rawValue): \(title.english) (\(took.english); standard \(standard.english)).")
  }

  static func reached(_ step: SOPStep) -> Phrase {
    Phrase("Sudah sampai langkah \(step.rawValue).", "Step \(step.rawValue) was reached.")
  }

  static func closed(_ closed: Int, of all: Int) -> Phrase {
    Phrase("\(closed) dari \(all) triwulan disetujui.", "\(closed) of \(all) quarters approved.")
  }

  /// How `watch` would notice new files.
  static func watch(_ inbox: InboxStanding) -> Phrase {
    let path = PlainLine.of(inbox.path)
    guard let mode = inbox.mode, let kind = inbox.fileSystem else {
      return Phrase("Kotak masuk \(path) tidak dapat dicapai.", "The inbox \(path) cannot be reached.")
    }
    return switch mode {
    case .events:
      Phrase(
        "Kotak masuk \(path) (\(kind)): dipantau lewat peristiwa.",
        "Inbox \(path) (\(kind)): watched by events.")
    case .polling:
      Phrase(
        "Kotak masuk \(path) (\(kind)): diperiksa setiap 10 detik.",
        "Inbox \(path) (\(kind)): looked at every 10 seconds.")
    }
  }

  static func reason(_ reason: InboxStanding.File.Reason) -> Phrase {
    switch reason {
    case .lying: Phrase("di kotak masuk, belum diambil", "in the inbox, not taken yet")
    case .openElsewhere(let mark):
      Phrase(
        "masih dibuka program lain (\(PlainLine.of(mark)))", "still open in a program (\(PlainLine.of(mark)))"
      )
    case .notRemoved:
      Phrase(
        "sudah diperiksa, aslinya belum dapat dihapus dari kotak masuk",
        "checked, but the original cannot be removed from the inbox")
    case .ignored(let reason): ignored(reason)
    }
  }

  private static func ignored(_ reason: IgnoredEntry.Reason) -> Phrase {
    switch reason {
    case .unknownEnding:
      Phrase("tidak diambil: bukan CSV atau XLSX", "not taken: neither CSV nor XLSX")
    case .tooDeep:
      Phrase("tidak diambil: folder di dalam folder", "not taken: a folder in a folder")
    case .symbolicLink: Phrase("tidak diambil: tautan", "not taken: a link")
    case .special: Phrase("tidak diambil: bukan berkas biasa", "not taken: no plain file")
    case .unreadable(let code):
      Phrase("tidak dapat dibaca (errno \(code))", "cannot be read (errno \(code))")
    case .junk, .temporary, .ownerFile, .hidden, .own:
      Phrase("tidak diambil", "not taken")
    }
  }

  static func title(of step: SOPStep) -> Phrase {
    switch step {
    case .collectReports: Phrase("mengumpulkan laporan", "reports are collected")
    case .recapQuarter: Phrase("merekap triwulan", "the quarter is put together")
    case .processData: Phrase("mengolah data", "figures are worked out")
    case .composeQuarterReport: Phrase("menyusun laporan triwulan", "the report of the quarter is composed")
    case .disseminateQuarter:
      Phrase("menyampaikan laporan triwulan", "the report of the quarter is passed on")
    case .recapSemester: Phrase("merekap semester", "the semester is put together")
    case .composeSemesterReport:
      Phrase("menyusun laporan semester dan tahunan", "the report of semester and year is composed")
    case .disseminateSemester:
      Phrase("menyampaikan laporan semester", "the report of the semester is passed on")
    case .composeYear: Phrase("menyusun tahunan", "the year is put together")
    }
  }

  /// In the largest unit that says enough.
  static func duration(_ seconds: Double) -> Phrase {
    let whole = Int(seconds.rounded())
    if whole < 1 { return Phrase("kurang dari 1 detik", "less than a second") }
    if whole < 120 { return Phrase("\(whole) detik", "\(whole) s") }
    if whole < 2 * 3600 { return Phrase("\(whole / 60) menit", "\(whole / 60) min") }
    if whole < 2 * 86_400 { return Phrase("\(whole / 3600) jam", "\(whole / 3600) h") }
    return Phrase("\(whole / 86_400) hari", "\(whole / 86_400) days")
  }

  static func reason(_ reason: StatusBoard.Waiting.Reason) -> Phrase {
    switch reason {
    case .undecided:
      Phrase("pemeriksaannya terputus, akan diulang", "its check was interrupted and is made again")
    case .held: Phrase("ditahan, petugas perlu memutuskan", "held, the staff must decide")
    case .unassigned:
      Phrase(
        "ditolak dan pengirimnya belum dikenali, beri tahu pengirimnya",
        "refused, and its sender is not known: tell whoever sent it")
    case .quarantined:
      Phrase(
        "disisihkan, pemeriksaan selalu berhenti pada berkas ini", "laid aside, checks always stop at it")
    }
  }

  /// What a notice means for the staff, by its kind; its detail is for those who read the ledger.
  static func notice(_ notice: Notice) -> Phrase {
    switch notice.kind {
    case "not_removed":
      Phrase(
        "sudah diterima, tetapi tidak dapat dipindahkan dari kotak masuk; periksa hak tulis foldernya",
        "received, but it cannot be moved out of the inbox; check who may write to its folder")
    case "not_copied":
      Phrase(
        "tidak dapat disalin; periksa hak baca, ukuran, dan ruang disk",
        "cannot be copied; check who may read it, its size and the disk space")
    case "unreadable":
      Phrase(
        "tidak dapat dibaca (\(notice.detail))", "cannot be read (\(notice.detail))")
    case "overdue":
      Phrase(
        "sudah lama menunggu di kotak masuk; tanyakan apakah pengirimnya sudah selesai",
        "has waited in the inbox for long; ask whether its sender is done")
    case "unfinished":
      Phrase(
        "sudah diputuskan, tetapi laporannya tidak dapat ditulis; dicoba lagi",
        "decided, but its report cannot be written; it is tried again")
    case "settings":
      Phrase(
        "tidak dapat dibaca; pengaturan sebelumnya tetap dipakai",
        "cannot be read; the settings before it stay in force")
    default: Phrase(notice.detail, notice.detail)
    }
  }

  static func mail(_ state: MailRow.State) -> Phrase {
    switch state {
    case .pending: Phrase("belum dibuat", "not made yet")
    case .emitted: Phrase("siap dikirim", "ready to be sent")
    case .sent: Phrase("terkirim", "sent")
    case .failed: Phrase("gagal", "failed")
    case .withheld: Phrase("tanpa alamat", "without address")
    }
  }
}
