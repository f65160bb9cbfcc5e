internal import Kinerja
package import Writers

/// The journal as text: who did what when, with the time that it took beside the time that the SOP gives.
package struct JournalText {
  private let language: Language

  package init(language: Language) { self.language = language }

  package func document(of book: JournalBook) -> [UInt8] {
    guard !book.entries.isEmpty else { return Array((JournalPhrases.empty[language] + "\n").utf8) }
    let rows = [JournalPhrases.headings.map { $0[language] }] + book.entries.map(row)
    return Array(StatusText.table(rows, indent: "").utf8)
  }

  private func row(_ entry: JournalEntry) -> [String] {
    let actual = entry.seconds.map { StatusPhrases.duration($0)[language] } ?? "-"
    // The times of the SOP are those of a step on a period; a single report takes part of it.
    let standard = entry.step.map {
      StatusPhrases.duration(Double($0.standardSeconds))[language]
    }
    return [
      String(entry.at.text.prefix(16)), PlainLine.of(entry.who), entry.step.map { "\($0.rawValue)" } ?? "-",
      JournalPhrases.action(entry.action)[language], entry.period ?? "-", entry.unit.map(PlainLine.of) ?? "-",
      actual, standard ?? "-", PlainLine.of(outcome(entry)),
    ]
  }

  private func outcome(_ entry: JournalEntry) -> String {
    if let status = SubmissionStatus(rawValue: entry.outcome) { return status.word[language] }
    if entry.action == .reviewed, let decision = Review.Decision(rawValue: entry.outcome) {
      return JournalPhrases.decision(decision)[language]
    }
    return entry.outcome
  }
}

/// The words of the journal.
enum JournalPhrases {
  static let empty = Phrase("Buku kerja masih kosong.", "The journal is empty.")
  static let headings = [
    Phrase("Waktu", "Time"), Phrase("Petugas", "Who"), Phrase("Langkah", "Step"),
    Phrase("Tindakan", "Action"), Phrase("Periode", "Period"), Phrase("Unit", "Unit"),
    Phrase("Lama", "Took"), Phrase("Standar", "Standard"), Phrase("Hasil", "Outcome"),
  ]

  static func decision(_ decision: Review.Decision) -> Phrase {
    switch decision {
    case .yes: Phrase("Ya", "Yes")
    case .no: Phrase("Tidak", "No")
    case .reopened: Phrase("dibuka kembali", "opened again")
    }
  }

  static func action(_ action: JournalEntry.Action) -> Phrase {
    switch action {
    case .workspaceMade: Phrase("ruang kerja dibuat", "workspace made")
    case .targetsImported: Phrase("target diimpor", "targets imported")
    case .unitsImported: Phrase("daftar unit diimpor", "units imported")
    case .formsWritten: Phrase("formulir ditulis", "forms written")
    case .received: Phrase("laporan diperiksa", "report checked")
    case .duplicate: Phrase("salinan diterima", "copy received")
    case .quarantined: Phrase("berkas disisihkan", "file laid aside")
    case .consolidated: Phrase("rekap disusun", "recap made")
    case .drafted: Phrase("naskah ditulis", "report drafted")
    case .disposition: Phrase("disposisi ditulis", "disposition written")
    case .reminded: Phrase("unit diingatkan", "units reminded")
    case .disseminated: Phrase("hasil disampaikan", "results passed on")
    case .reviewed: Phrase("ditinjau", "reviewed")
    case .mailed: Phrase("surel dikirim", "mail sent")
    case .backedUp: Phrase("buku besar disalin", "ledger copied")
    }
  }
}
