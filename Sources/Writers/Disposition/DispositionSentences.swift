internal import Kinerja

/// What the sheet says of the matter in sentences.
struct DispositionSentences {
  private let input: DispositionInput
  private var language: Language { input.language }

  /// Codes that a sentence names before it only counts the rest.
  private static let longestList = 12

  init(_ input: DispositionInput) { self.input = input }

  var origin: String {
    switch input.matter {
    case .submission(let submission):
      submission.unit.map { PlainText.oneLine($0.name) } ?? ReportWords.unknownUnit[language]
    case .period(let recap, _):
      Phrase("\(units(recap)) unit yang wajib lapor", "\(Counts.english(units(recap), "unit")) that report")[
        language]
    }
  }

  var attachment: String {
    switch input.matter {
    case .submission(let submission):
      let name = submission.file.split(separator: "/").last.map(String.init) ?? submission.file
      return "\(DispositionLabels.files(1)[language]): \(PlainText.cut(PlainText.oneLine(name), to: 90))"
    case .period(let recap, _):
      return "\(DispositionLabels.files(1)[language]): rekap-\(recap.period.code).xlsx"
    }
  }

  /// "Isi ringkas".
  var summary: String {
    switch input.matter {
    case .submission(let submission): summary(of: submission)
    case .period(let recap, let latest): summary(of: recap, latest)
    }
  }

  private func summary(of submission: CheckedSubmission) -> String {
    let period =
      submission.period.map { RekapLabels.fullName(of: .quarter($0), in: language) }
      ?? ReportWords.unknownPeriod[language]
    let counts = Counts(submission.findings).brief(in: language)
    let total = submission.findings.count
    return Phrase(
      "Laporan kinerja \(period), \(origin), kiriman ke-\(submission.revision): "
        + "\(submission.values.count) indikator (\(submission.dueCount) jatuh tempo, \(submission.readCount) terisi), "
        + "\(total) temuan\(total == 0 ? "" : " (\(counts))"). "
        + "Hasil periksa: \(submission.status.word.indonesian.lowercased()).",
      "Performance report \(period), \(origin), attempt \(submission.revision): "
        + "\(Counts.english(submission.values.count, "indicator")) (\(submission.dueCount) due, "
        + "\(submission.readCount) with a figure), \(Counts.english(total, "finding"))"
        + "\(total == 0 ? "" : " (\(counts))"). Result: \(submission.status.word.english.lowercased())."
    )[language]
  }

  private func summary(of recap: Recap, _ latest: [CheckedSubmission]) -> String {
    let period = RekapLabels.fullName(of: recap.period, in: language)
    let (accepted, expected) = (count(recap, [.accepted, .acceptedWithNotes]), expected(recap))
    let findings = latest.flatMap(\.findings)
    let indicators = latest.reduce(0) { $0 + $1.values.count }
    let counts = findings.isEmpty ? "" : " (\(Counts(findings).brief(in: language)))"
    var sentences = [
      Phrase(
        "Rekap laporan kinerja \(period): \(accepted) dari \(expected) laporan unit diterima, "
          + "\(indicators) indikator, \(findings.count) temuan\(counts).",
        "Recap of performance reports \(period): \(accepted) of \(expected) reports accepted, "
          + "\(Counts.english(indicators, "indicator")), \(Counts.english(findings.count, "finding"))\(counts)."
      )[language]
    ]
    for status in [UnitQuarterStatus.rejected, .held, .missing] {
      let codes = codes(recap, status)
      if !codes.isEmpty { sentences.append("\(status.word[language]): \(list(codes)).") }
    }
    return sentences.joined(separator: " ")
  }

  /// What is proposed, with the reason that weighs most.
  var proposal: String {
    switch input.matter {
    case .submission(let submission): proposal(for: submission)
    case .period(let recap, _): proposal(for: recap)
    }
  }

  private func proposal(for submission: CheckedSubmission) -> String {
    let proposal = DispositionProposal(for: input)
    let what = instruction(proposal)
    if let decision = input.decision, decision.answer == .no {
      return "\(what): \(PlainText.cut(PlainText.oneLine(decision.reason), to: 160))."
    }
    let severity: Severity? =
      switch proposal {
      case .sendAgain: .error
      case .complete: .warning
      case .coordinate: submission.findings.map(\.severity).contains(.error) ? .error : .warning
      case .ready: nil
      }
    let weighty = submission.findings.filter {
      $0.severity == severity && (proposal == .coordinate || !DispositionProposal.isOfDelivery($0))
    }
    guard let worst = weighty.first else { return what + "." }
    let shown = MessageCatalogue.render(worst, in: language)
    let rest = weighty.count - 1
    let more =
      rest > 0
      ? Phrase(", dan \(rest) \(word(severity).indonesian) lain", ", and \(rest) more")[language] : ""
    let isUsable = proposal == .complete
    return "\(what): \(shown.title) (\(shown.code.rawValue)), \(shown.place)\(more)."
      + (isUsable ? " " + Phrase("Laporan sudah dapat direkap.", "It may go into the recap.")[language] : "")
  }

  private func proposal(for recap: Recap) -> String {
    let parts: [(DispositionProposal?, Phrase?, UnitQuarterStatus)] = [
      (.sendAgain, nil, .rejected),
      (nil, Phrase("Ingatkan untuk mengirim", "Remind to send"), .missing),
      (.coordinate, nil, .held),
      (.complete, nil, .acceptedWithNotes),
    ]
    let sentences = parts.compactMap { part -> String? in
      let codes = codes(recap, part.2) { unit, quarter in
        part.0 != .complete || unit.submissions[quarter].map(DispositionProposal.asksForMore) ?? false
      }
      guard !codes.isEmpty else { return nil }
      let what = part.0.map(instruction) ?? part.1?[language] ?? ""
      return "\(what): \(list(codes))."
    }
    return sentences.isEmpty ? instruction(.ready) + "." : sentences.joined(separator: " ")
  }

  /// What a person decided already, for "Catatan".
  var note: String {
    guard let decision = input.decision else { return "" }
    let day = DateText.text(decision.day, in: language)
    let answer =
      switch decision.answer {
      case .yes: Phrase("Disetujui", "Approved")
      case .no: Phrase("Dikembalikan", "Returned")
      case .reopened: Phrase("Dibuka kembali", "Opened again")
      }
    let reason = PlainText.cut(PlainText.oneLine(decision.reason), to: 160)
    return "\(answer[language]) \(day) (\(PlainText.oneLine(decision.who)))"
      + (reason.isEmpty ? "." : ": \(reason).")
  }

  private func instruction(_ proposal: DispositionProposal) -> String {
    DispositionLabels.instructions.first { $0.meaning == proposal }?.text[language] ?? ""
  }

  private func word(_ severity: Severity?) -> Phrase {
    guard let word = severity?.word else { return Phrase("temuan", "finding") }
    return Phrase(word.indonesian.lowercased(), word.english.lowercased())
  }

  private func codes(
    _ recap: Recap, _ status: UnitQuarterStatus,
    where isMeant: (UnitRecap, QuarterPeriod) -> Bool = { _, _ in true }
  ) -> [String] {
    recap.units.flatMap { unit in
      recap.period.quarters.filter { unit.status[$0] == status && isMeant(unit, $0) }.map { quarter in
        let code = PlainText.oneLine(unit.unit.code)
        return recap.period.quarters.count == 1 ? code : "\(code) (TW \(quarter.quarter.roman))"
      }
    }
  }

  private func list(_ codes: [String]) -> String {
    let shown = codes.prefix(Self.longestList).joined(separator: ", ")
    let rest = codes.count - Self.longestList
    return rest > 0 ? shown + Phrase(", dan \(rest) lagi", ", and \(rest) more")[language] : shown
  }

  private func count(_ recap: Recap, _ statuses: Set<UnitQuarterStatus>) -> Int {
    recap.units.reduce(0) { sum, unit in
      sum + recap.period.quarters.count { unit.status[$0].map(statuses.contains) ?? false }
    }
  }

  private func units(_ recap: Recap) -> Int {
    recap.units.count { unit in
      recap.period.quarters.contains { (unit.status[$0] ?? .notExpected) != .notExpected }
    }
  }

  private func expected(_ recap: Recap) -> Int {
    recap.units.reduce(0) { sum, unit in
      sum + recap.period.quarters.count { (unit.status[$0] ?? .notExpected) != .notExpected }
    }
  }
}
