package import Kinerja

/// Tells a unit what became of its report and what it has to mend.
package struct ValidationLetter: MailLetter {
  private let checked: CheckedSubmission
  private let report: CheckReport
  package let period: QuarterPeriod
  package let recipients: MailRecipients
  package let time: MailTime
  package let seed: MailToken
  package let thread: MailMessage.Thread?
  package let attachments: [MailAttachment]
  private let deadline: MailDeadline?

  /// `workbook` is the returned workbook, where there is one.
  ///
  /// `report` says who checked by which scale.
  package init(
    _ checked: CheckedSubmission, period: QuarterPeriod, of report: CheckReport,
    to recipients: MailRecipients,
    at time: MailTime, submission: MailToken, deadline: ReceiptTime? = nil, workbook: MailAttachment? = nil
  ) {
    self.checked = checked
    self.report = CheckReport(tool: report.tool, submissions: [checked], category: report.category)
    self.period = period
    self.recipients = recipients
    self.time = time
    seed = submission
    thread = checked.unit.map {
      MailMessage.Thread(unit: MailToken($0.code), period: MailToken(period))
    }
    attachments = workbook.map { [$0] } ?? []
    self.deadline = deadline.map { MailDeadline($0, at: time) }
  }

  package var kind: MailKind { .validation }
  package var submission: MailToken? { seed }

  /// `[Perlu perbaikan] Laporan Kinerja TW II 2026 - Dinas X - 3 kesalahan, 1 peringatan`.
  package func subject(in language: Language) -> String {
    let mark =
      checked.status == .rejected
      ? Phrase("Perlu perbaikan", "To be mended")[language] : checked.status.word[language]
    let unit = checked.unit.map { PlainText.cut(PlainText.oneLine($0.name), to: 80) }
    let counts = Counts(checked.findings).headline(in: language)
    return (["[\(mark)] \(MailWords.report(period)[language])"] + [unit, counts].compactMap { $0 })
      .joined(separator: " - ")
  }

  package func blocks(for office: MailOffice, sent: SentAttachments) -> [MailBlock] {
    let language = office.language
    let summary = FindingSummary(checked, hasWorkbook: !sent.files.isEmpty, language: language)
    let outcome = ReportSentences(language: language).outcome(of: checked)
    return opening(in: language)
      + [.paragraph(checked.status.explanation[language]), .paragraph(outcome)]
      + summary.errors(under: MailWords.mustMend[language])
      + summary.warnings(under: MailWords.shouldCheck[language]) + fixed(in: language)
      + resend(for: office, sent: sent) + summary.notChecked(under: ReportWords.notChecked[language])
  }

  /// All findings, where the text has room for some of them only.
  package func page(_ frame: MailFrame, for office: MailOffice, sent: SentAttachments) -> [UInt8]? {
    let language = office.language
    let opening = opening(in: language) + fixed(in: language) + resend(for: office, sent: sent)
    return CheckHTML(language: language, medium: .mail).document(
      of: report, opening: frame.salutation + opening, closing: frame.closing)
  }

  private func opening(in language: Language) -> [MailBlock] {
    [
      .status(verdict(in: language), checked.status.tone),
      .facts(title: nil, facts(in: language)),
    ]
  }

  private func fixed(in language: Language) -> [MailBlock] {
    guard checked.revision > 1 else { return [] }
    return FindingSummary(checked, hasWorkbook: false, language: language)
      .fixed(under: MailWords.fixedSince(attempt: checked.revision - 1)[language])
  }

  private func resend(for office: MailOffice, sent: SentAttachments) -> [MailBlock] {
    let language = office.language
    let steps = MailWords.resend(workbook: sent.files.first?.name.text, answers: office.answers)[language]
    switch checked.status {
    case .rejected: return [.heading(MailWords.howToResend[language]), .paragraph(steps)]
    case .acceptedWithNotes:
      return [
        .heading(MailWords.howToResend[language]),
        .paragraph("\(MailWords.resendIfWanted[language]) \(steps)"),
      ]
    case .accepted, .held: return []
    }
  }

  /// Unit, period and status in one sentence.
  private func verdict(in language: Language) -> String {
    let report = MailWords.report(period)
    let unit = ReportSentences(language: language).unit(of: checked)
    let status = checked.status.word[language]
    return switch language {
    case .indonesian: "\(report.indonesian) dari \(unit): \(status)."
    case .english: "\(report.english) of \(unit): \(status)."
    }
  }

  private func facts(in language: Language) -> [MailFact] {
    let name = checked.file.split(separator: "/").last.map(String.init) ?? checked.file
    let attempt = "\(ReportWords.attempt[language])\(checked.revision)"
    var facts = [MailFact(ReportWords.file[language], "\(name) (\(attempt))")]
    if let deadline { facts.append(MailFact(MailWords.deadline[language], deadline.sentence(in: language))) }
    return facts
  }
}

extension SubmissionStatus {
  var tone: MailTone {
    switch self {
    case .accepted: .good
    case .acceptedWithNotes: .caution
    case .rejected: .bad
    case .held: .plain
    }
  }
}

extension Counts {
  /// Errors and warnings for a subject line; nil where there are none.
  func headline(in language: Language) -> String? {
    var words: [String] = []
    if errors > 0 {
      words.append(Phrase("\(errors) kesalahan", Self.english(errors, "error"))[language])
    }
    if warnings > 0 {
      words.append(Phrase("\(warnings) peringatan", Self.english(warnings, "warning"))[language])
    }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
