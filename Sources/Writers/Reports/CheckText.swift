internal import Kinerja

/// Writes a check report for a terminal or a text file: an overview, what each file needs, and what to do next.
package struct CheckText {
  private static let width = 100
  private static let labelIndent = 4

  private let language: Language
  private let style: TerminalStyle
  private var sentences: ReportSentences { ReportSentences(language: language) }

  package init(language: Language = .indonesian, style: TerminalStyle = .plain) {
    self.language = language
    self.style = style
  }

  package func document(of report: CheckReport) -> [UInt8] {
    var text = ""
    text += style.mark(ReportWords.heading[language], .heading)
    text += " - \(report.tool.name) \(report.tool.version)\n\n"
    if report.submissions.isEmpty {
      text += ReportWords.noFile[language] + "\n"
    } else {
      writeOverview(of: report, to: &text)
    }
    for submission in report.submissions {
      writeRule(to: &text)
      write(submission, to: &text)
    }
    for target in report.targets where !target.findings.isEmpty {
      writeRule(to: &text)
      let title = "\(ReportWords.targetFiles[language]): \(PlainText.oneLine(target.file))"
      text += style.mark(title, .heading) + "\n"
      write(target.findings, to: &text)
    }
    for file in report.monthly where !file.findings.isEmpty {
      writeRule(to: &text)
      let title = "\(ReportWords.monthlyFile[language]): \(PlainText.oneLine(file.file))"
      text += style.mark(title, .heading) + "\n"
      write(file.findings, to: &text)
    }
    if !report.submissions.isEmpty || !report.targets.isEmpty {
      writeRule(to: &text)
      writeSummary(of: report, to: &text)
    }
    return Array(text.utf8)
  }

  private func writeRule(to text: inout String) {
    text += "\n" + style.mark(String(repeating: "-", count: Self.width), .faint) + "\n"
  }

  /// One line for each submission.
  private func writeOverview(of report: CheckReport, to text: inout String) {
    text += row(
      status: ReportWords.status[language],
      unit: ReportWords.unit[language],
      period: ReportWords.period[language],
      counts: [Severity.error, .warning, .info].map { String($0.word[language].prefix(3)) + "." },
      file: ReportWords.file[language],
      emphasis: .heading
    )
    for submission in report.submissions {
      let counts = Counts(submission.findings)
      text += row(
        status: submission.status.word[language],
        unit: PlainText.oneLine(submission.unit?.code ?? "-"),
        period: submission.period.map { PeriodText.text($0, in: language) } ?? "-",
        counts: [counts.errors, counts.warnings, counts.infos].map(String.init),
        file: PlainText.oneLine(
          submission.file.split(separator: "/").last.map(String.init) ?? submission.file
        ),
        emphasis: submission.status.emphasis
      )
    }
  }

  private func row(
    status: String,
    unit: String,
    period: String,
    counts: [String],
    file: String,
    emphasis: TerminalStyle.Emphasis
  ) -> String {
    let start = WrappedText.column(status, width: 23)
    let middle = WrappedText.column(unit, width: 10) + " " + WrappedText.column(period, width: 11)
    let numbers = counts.map { WrappedText.right($0, width: 5) }.joined()
    let used = start.count + 1 + middle.count + numbers.count + 2
    return style.mark(start, emphasis) + " " + middle + numbers + "  "
      + PlainText.cut(file, to: Self.width - used) + "\n"
  }

  private func write(_ submission: CheckedSubmission, to text: inout String) {
    let title = "\(sentences.unit(of: submission)) - \(sentences.period(of: submission))"
    text += style.mark(title, .heading) + " - "
    text += style.mark(submission.status.word[language], submission.status.emphasis) + "\n"
    writeParagraph(sentences.file(of: submission), indent: 0, to: &text)
    writeParagraph(submission.status.explanation[language], indent: 0, to: &text)
    writeParagraph(sentences.outcome(of: submission), indent: 0, to: &text)
    writeParagraph(sentences.checked(of: submission), indent: 0, to: &text)
    write(submission.findings, to: &text)
    write(sentences.fixed(of: submission), under: sentences.fixedHeading(of: submission), to: &text)
    write(sentences.monthlyNotes(of: submission), under: ReportWords.monthlyNotes, to: &text)
    write(sentences.readings(of: submission), under: ReportWords.readAs, to: &text)
    write(sentences.notChecked(of: submission), under: ReportWords.notChecked, to: &text)
  }

  private func write(_ findings: [Finding], to text: inout String) {
    for group in FindingGroup.groups(of: findings, in: language) {
      let level = style.mark(
        "\(group.code.rawValue) \(group.severity.word[language])",
        group.severity.emphasis
      )
      text += "\n\(level) - \(style.mark(sentences.title(of: group), .heading))\n"
      for (index, finding) in group.findings.enumerated() {
        if index > 0 { text += "\n" }
        write(finding, to: &text)
      }
    }
  }

  private func write(_ finding: RenderedFinding, to text: inout String) {
    writeParagraph(finding.message, indent: 2, to: &text)
    var parts: [(Phrase, String)] = [(ReportWords.place, finding.place)]
    if let found = finding.found.map(PlainText.oneLine), !found.isEmpty {
      parts.append((ReportWords.found, found))
    }
    parts.append((ReportWords.expected, finding.expected))
    parts.append((ReportWords.fix, finding.fix))
    if !finding.suggestions.isEmpty {
      let suggestions = finding.suggestions.map(PlainText.oneLine).joined(separator: "; ")
      parts.append((ReportWords.suggestion, suggestions))
    }
    let labels = [
      ReportWords.place, ReportWords.found, ReportWords.expected, ReportWords.fix, ReportWords.suggestion,
    ]
    let column = (labels.map { $0[language].count }.max() ?? 0) + 2
    for (label, words) in parts {
      let head =
        String(repeating: " ", count: Self.labelIndent) + WrappedText.column(label[language], width: column)
      let lines = WrappedText.lines(words, width: Self.width - head.count)
      for (index, line) in lines.enumerated() {
        text += index == 0 ? head : String(repeating: " ", count: head.count)
        text += line + "\n"
      }
    }
  }

  private func write(_ items: [String], under heading: Phrase, to text: inout String) {
    guard !items.isEmpty else { return }
    text += "\n" + style.mark(heading[language], .heading) + "\n"
    for item in items { writeItem(item, to: &text) }
  }

  private func writeSummary(of report: CheckReport, to text: inout String) {
    if !report.submissions.isEmpty {
      text += style.mark(ReportWords.summary[language], .heading) + "\n"
      for status in [SubmissionStatus.accepted, .acceptedWithNotes, .rejected, .held] {
        let count = report.submissions.count { $0.status == status }
        let word = WrappedText.column(status.word[language], width: 24)
        text += "  \(style.mark(word, status.emphasis))\(WrappedText.right(String(count), width: 6))\n"
      }
      let total = WrappedText.column(ReportWords.count[language], width: 24)
      text += "  \(total)\(WrappedText.right(String(report.submissions.count), width: 6))\n"
    }
    let kinds = FindingKind.all(in: report)
    if !kinds.isEmpty { text += "\n" + style.mark(ReportWords.kinds[language], .heading) + "\n" }
    for kind in kinds {
      let level = WrappedText.column(kind.severity.word[language], width: 12)
      text += "  \(kind.code.rawValue)  \(style.mark(level, kind.severity.emphasis))"
      text += WrappedText.column(MessageCatalogue.title(of: kind.code, in: language), width: 60)
      text += WrappedText.right(String(kind.count), width: 6) + "\n"
    }
    write(sentences.nextSteps(after: report), under: ReportWords.nextSteps, to: &text)
  }

  private func writeParagraph(_ words: String, indent: Int, to text: inout String) {
    for line in WrappedText.lines(words, width: Self.width - indent) {
      text += String(repeating: " ", count: indent) + line + "\n"
    }
  }

  private func writeItem(_ words: String, to text: inout String) {
    for (index, line) in WrappedText.lines(words, width: Self.width - 4).enumerated() {
      text += (index == 0 ? "  - " : "    ") + line + "\n"
    }
  }
}
