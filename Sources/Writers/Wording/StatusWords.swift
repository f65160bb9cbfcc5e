package import Kinerja

extension Severity {
  package var word: Phrase {
    switch self {
    case .error: Phrase("Kesalahan", "Error")
    case .warning: Phrase("Peringatan", "Warning")
    case .info: Phrase("Info", "Info")
    }
  }
}

extension SubmissionStatus {
  package var word: Phrase {
    switch self {
    case .accepted: Phrase("Diterima", "Accepted")
    case .acceptedWithNotes: Phrase("Diterima dengan catatan", "Accepted with notes")
    case .rejected: Phrase("Ditolak", "Rejected")
    case .held: Phrase("Ditahan", "Held")
    }
  }

  /// What the status means for the unit, in one sentence.
  package var explanation: Phrase {
    switch self {
    case .accepted:
      Phrase(
        "Laporan masuk ke rekap; tidak ada yang perlu dilakukan.",
        "The report goes into the recap; nothing has to be done."
      )
    case .acceptedWithNotes:
      Phrase(
        "Laporan masuk ke rekap; mohon periksa catatan di bawah ini.",
        "The report goes into the recap; please look at the notes below."
      )
    case .rejected:
      Phrase(
        "Laporan belum masuk ke rekap; perbaiki kesalahan di bawah ini lalu kirim ulang.",
        "The report is not in the recap yet; mend the errors below and send it again."
      )
    case .held:
      Phrase(
        "Laporan belum masuk ke rekap; petugas perencanaan perlu memutuskan dahulu.",
        "The report is not in the recap yet; the planning staff must decide first."
      )
    }
  }
}

extension UnitQuarterStatus {
  package var word: Phrase {
    switch self {
    case .accepted: SubmissionStatus.accepted.word
    case .acceptedWithNotes: SubmissionStatus.acceptedWithNotes.word
    case .rejected: SubmissionStatus.rejected.word
    case .held: SubmissionStatus.held.word
    case .missing: Phrase("Belum masuk", "Not received")
    case .notExpected: Phrase("Tidak ada yang jatuh tempo", "Nothing due")
    }
  }
}

extension Suggestion.Confidence {
  package var word: Phrase {
    switch self {
    case .certain: Phrase("pasti", "certain")
    case .likely: Phrase("mungkin", "likely")
    case .guess: Phrase("tebakan", "guess")
    }
  }
}
