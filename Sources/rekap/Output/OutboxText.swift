internal import Kinerja
internal import Workspace
internal import Writers

/// The mails of an office, one line each.
struct OutboxText {
  let language: Language

  func list(_ mails: [MailRow]) -> [UInt8] {
    guard !mails.isEmpty else { return Array((Phrase("Tidak ada surel.", "No mail.")[language] + "\n").utf8) }
    let lines = mails.map { row in
      let recipients = row.mail.recipients.joined(separator: ", ")
      let note = row.note.isEmpty ? "" : " - \(PlainLine.of(row.note))"
      return "\(row.mail.id)\t\(state(row.state))\t\(recipients)\t\(PlainLine.of(row.mail.subject))\(note)\n"
    }
    return Array(lines.joined().utf8)
  }

  private func state(_ state: MailRow.State) -> String {
    let phrase: Phrase =
      switch state {
      case .pending: Phrase("belum dibuat", "not made yet")
      case .emitted: Phrase("siap dikirim", "ready")
      case .sent: Phrase("terkirim", "sent")
      case .failed: Phrase("gagal", "failed")
      case .withheld: Phrase("tanpa alamat", "without address")
      }
    return phrase[language]
  }

  var noSender: String {
    Phrase(
      "Tidak ada surel yang dibuat: isi \"surel: dari\" di rekap.yaml.",
      "No mail was made: state \"surel: dari\" in rekap.yaml.")[language]
  }

  var noOfficials: String {
    Phrase(
      "Tidak ada surel yang dibuat: isi \"surel: dari\" dan \"pejabat\" di rekap.yaml.",
      "No mail was made: state \"surel: dari\" and \"pejabat\" in rekap.yaml.")[language]
  }

  var passedOn: String {
    Phrase(
      "Berkas yang sama sudah disampaikan hari ini; untuk mengirimnya lagi: rekap kirim ulang SUREL.",
      "The same files were passed on today already; to send them again: rekap outbox resend MAIL.")[language]
  }

  func disseminated(_ files: [String]) -> String {
    Phrase(
      "Disampaikan kepada pejabat: \(files.joined(separator: ", ")). Kirim dengan scripts/kirim-laporan.",
      "Passed on to the officials: \(files.joined(separator: ", ")). Send with scripts/kirim-laporan.")[
        language]
  }
}
