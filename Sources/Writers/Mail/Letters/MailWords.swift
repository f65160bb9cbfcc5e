internal import Kinerja

/// The words of the letters themselves; findings come in those of the catalogue.
enum MailWords {
  static let dear = Phrase("Yth.", "To:")
  static let deadline = Phrase("Batas waktu", "Deadline")
  static let mustMend = Phrase("Yang harus diperbaiki", "To be mended")
  static let shouldCheck = Phrase("Sebaiknya diperiksa", "Please look at")
  static let howToResend = Phrase("Cara mengirim ulang", "How to send it again")
  static let resendIfWanted = Phrase(
    "Kirim ulang hanya bila ada yang ingin diperbaiki.", "Send it again only where you want something mended."
  )
  static let received = Phrase("Diterima", "Received")
  static let alsoAt = Phrase("Juga di", "Also at")
  static let nothingToDo = Phrase(
    "Tidak ada yang perlu dilakukan lagi untuk triwulan ini.", "Nothing else has to be done for this quarter."
  )
  static let attached = Phrase("Lampiran", "Attached")

  static func report(_ period: QuarterPeriod) -> Phrase {
    Phrase(
      "Laporan Kinerja \(PeriodText.text(period, in: .indonesian))",
      "Performance report \(PeriodText.text(period, in: .english))")
  }

  static func automatic(answers: MailAddress) -> Phrase {
    Phrase(
      "Surel ini dibuat otomatis oleh aplikasi rekap. Balasan ke \(answers) dibaca oleh petugas.",
      "This mail was made by the program rekap. Answers to \(answers) are read by the staff.")
  }

  static func tooLarge(_ file: MailAttachment) -> Phrase {
    let name = file.name.text
    let size = NumberText.megabytes(file.bytes.count)
    if file.location.isEmpty {
      return Phrase(
        "Berkas “\(name)” (\(size.indonesian)) terlalu besar untuk surel; mintalah kepada petugas.",
        "The file “\(name)” (\(size.english)) is too large for a mail; please ask the staff for it.")
    }
    return Phrase(
      "Berkas “\(name)” (\(size.indonesian)) terlalu besar untuk surel; ambil di folder \(file.location).",
      "The file “\(name)” (\(size.english)) is too large for a mail; it lies in the folder \(file.location).")
  }

  static func fixedSince(attempt: Int) -> Phrase {
    Phrase("Sudah diperbaiki sejak kiriman ke-\(attempt)", "Mended since attempt \(attempt)")
  }

  /// What was left out for want of room, and where it stands.
  static func more(_ count: Int, hasWorkbook: Bool) -> Phrase {
    hasWorkbook
      ? Phrase(
        "… dan \(count) lagi; semuanya ada di lembar HASIL PERIKSA pada berkas terlampir.",
        "… and \(count) more; all of them are on the sheet RESULT of the attached file.")
      : Phrase(
        "… dan \(count) lagi; semuanya ada di versi halaman (HTML) surel ini.",
        "… and \(count) more; all of them are in the page (HTML) of this mail.")
  }

  static func resend(workbook: String?, answers: MailAddress) -> Phrase {
    guard let workbook else {
      return Phrase(
        "Perbaiki berkas yang dikirim tadi, simpan, lalu kirim ke \(answers) atau balas surel ini dengan melampirkannya.",
        "Mend the file that was sent, save it, and send it to \(answers), or answer this mail with it attached."
      )
    }
    return Phrase(
      "Buka lampiran “\(workbook)”, perbaiki sel yang ditandai di lembar Laporan, simpan, lalu kirim berkas itu ke \(answers) atau balas surel ini dengan melampirkannya.",
      "Open the attached “\(workbook)”, mend the marked cells on the sheet Laporan, save it, and send that file to \(answers), or answer this mail with it attached."
    )
  }
}

extension NumberText {
  /// `12,3 MB`, rounded up so that it never looks smaller than a limit it passes.
  static func megabytes(_ bytes: Int) -> Phrase {
    let tenths = (bytes.multipliedReportingOverflow(by: 10).partialValue + 999_999) / 1_000_000
    return Phrase("\(tenths / 10),\(tenths % 10) MB", "\(tenths / 10).\(tenths % 10) MB")
  }
}
