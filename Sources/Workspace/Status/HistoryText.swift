internal import Kinerja
package import Writers

/// The attempts of a unit at a quarter as text.
package struct HistoryText {
  private let language: Language

  package init(language: Language) { self.language = language }

  package func document(of history: AttemptHistory) -> [UInt8] {
    var text = "\(PlainLine.of(history.unit.name)) (\(PlainLine.of(history.unit.code))), "
    text += "\(PeriodText.text(history.period, in: language))\n"
    for attempt in history.attempts {
      text += "\n"
      for line in lines(of: attempt) { text += line + "\n" }
    }
    return Array(text.utf8)
  }

  private func lines(of attempt: AttemptHistory.Attempt) -> [String] {
    let checked = attempt.checked
    func count(_ severity: Severity) -> Int { checked.findings.count { $0.severity == severity } }
    var lines = [
      "\(HistoryPhrases.attempt(checked.revision)[language]): \(checked.status.word[language])",
      "  \(HistoryPhrases.file[language]): \(PlainLine.of(attempt.file))",
      "  \(HistoryPhrases.received[language]): \(attempt.row.received.text)",
      "  "
        + HistoryPhrases.counts(
          errors: count(.error), warnings: count(.warning), infos: count(.info))[language],
      "  \(HistoryPhrases.stored[language]): "
        + (attempt.stored.isEmpty ? HistoryPhrases.notStored[language] : PlainLine.of(attempt.stored)),
    ]
    if attempt.copies > 0 { lines.append("  " + HistoryPhrases.copies(attempt.copies)[language]) }
    for review in attempt.reviews {
      let reason = review.reason.isEmpty ? "" : ": \(PlainLine.of(review.reason))"
      lines.append(
        "  \(HistoryPhrases.decision(review.decision)[language]) \(review.at.day), "
          + "\(PlainLine.of(review.who))\(reason)")
    }
    if let comparison = attempt.comparison { lines += self.lines(of: comparison, in: attempt) }
    return lines
  }

  private func lines(
    of comparison: AttemptComparison, in attempt: AttemptHistory.Attempt
  ) -> [String] {
    var lines = [
      "  "
        + HistoryPhrases.compared(
          fixed: comparison.fixed.count, still: comparison.stillCount, new: comparison.newCount)[language]
    ]
    func add(_ sign: String, _ finding: Finding) {
      let shown = MessageCatalogue.render(finding, in: language)
      lines.append("    \(sign) \(finding.code.rawValue) \(shown.place): \(shown.title)")
    }
    for fixed in comparison.fixed { add("-", fixed.finding) }
    let fingerprints = FindingFingerprint.all(of: attempt.checked)
    for (finding, fingerprint) in zip(attempt.checked.findings, fingerprints) {
      switch comparison.baseline(of: fingerprint) {
      case .still: add("=", finding)
      case .new: add("+", finding)
      case nil: break
      }
    }
    return lines
  }
}

/// The words of the history of a report.
enum HistoryPhrases {
  static let file = Phrase("Berkas", "File")
  static let received = Phrase("Diterima", "Received")
  static let stored = Phrase("Disimpan di", "Kept at")
  static let notStored = Phrase("belum dipindahkan", "not moved yet")

  static func attempt(_ number: Int) -> Phrase { Phrase("Kiriman ke-\(number)", "Attempt \(number)") }

  static func counts(errors: Int, warnings: Int, infos: Int) -> Phrase {
    Phrase(
      "Temuan: \(errors) kesalahan, \(warnings) peringatan, \(infos) info",
      "Findings: \(errors) errors, \(warnings) warnings, \(infos) infos")
  }

  static func copies(_ count: Int) -> Phrase {
    Phrase(
      "Berkas yang sama dikirim lagi \(count) kali (F05)", "The same file came \(count) more times (F05)")
  }

  /// Signs stand before the findings below: - mended, = still there, + new.
  static func compared(fixed: Int, still: Int, new: Int) -> Phrase {
    Phrase(
      "Dibanding kiriman sebelumnya: \(fixed) diperbaiki (-), \(still) masih ada (=), \(new) baru (+)",
      "Against the attempt before: \(fixed) mended (-), \(still) still there (=), \(new) new (+)")
  }

  static func decision(_ decision: Review.Decision) -> Phrase {
    switch decision {
    case .yes: Phrase("Disetujui", "Approved")
    case .no: Phrase("Dikembalikan", "Returned")
    case .reopened: Phrase("Pengembalian dibatalkan", "Return taken back")
    }
  }
}
