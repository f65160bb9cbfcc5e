internal import Kinerja

/// Writes a check report as one web page that needs nothing else: no script, no remote part.
package struct CheckHTML {
  private let language: Language
  private var sentences: ReportSentences { ReportSentences(language: language) }

  package init(language: Language = .indonesian) {
    self.language = language
  }

  /// The results of one submission in the letter that takes them to its unit.
  package func document(of report: CheckReport, opening: [MailBlock], closing: [MailBlock]) -> [UInt8] {
    var page = HTMLPage()
    writeHead(to: &page)
    page.markup("<body>\n<main>\n")
    MailPage.write(opening, to: &page)
    for (index, submission) in report.submissions.enumerated() {
      write(submission, number: index + 1, to: &page)
    }
    MailPage.write(closing, to: &page)
    page.markup("</main>\n</body>\n</html>\n")
    return Array(page.source.utf8)
  }

  package func document(of report: CheckReport) -> [UInt8] {
    var page = HTMLPage()
    writeHead(to: &page)
    page.element("<body>\n<main>\n<h1>", ReportWords.heading[language], "</h1>\n")
    page.element("<p class=\"tool\">", "\(report.tool.name) \(report.tool.version)", "</p>\n")
    if report.submissions.isEmpty {
      page.element("<p>", ReportWords.noFile[language], "</p>\n")
    } else {
      writeSummary(of: report, to: &page)
      writeOverview(of: report, to: &page)
    }
    for target in report.targets where !target.findings.isEmpty {
      page.element("<section>\n<header><h2>", ReportWords.targetFiles[language], "</h2></header>\n")
      page.element("<p class=\"file\">", target.file, "</p>\n")
      write(target.findings, to: &page)
      page.markup("</section>\n")
    }
    for file in report.monthly where !file.findings.isEmpty {
      page.element("<section>\n<header><h2>", ReportWords.monthlyFile[language], "</h2></header>\n")
      page.element("<p class=\"file\">", file.file, "</p>\n")
      write(file.findings, to: &page)
      page.markup("</section>\n")
    }
    for (index, submission) in report.submissions.enumerated() {
      write(submission, number: index + 1, to: &page)
    }
    writeKinds(of: report, to: &page)
    write(sentences.nextSteps(after: report), under: ReportWords.nextSteps, to: &page)
    page.markup("</main>\n</body>\n</html>\n")
    return Array(page.source.utf8)
  }

  private func writeHead(to page: inout HTMLPage) {
    switch language {
    case .indonesian: page.markup("<!DOCTYPE html>\n<html lang=\"id\">\n")
    case .english: page.markup("<!DOCTYPE html>\n<html lang=\"en\">\n")
    }
    page.markup(
      """
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">

      """
    )
    page.element("<title>", ReportWords.heading[language], "</title>\n<style>\n")
    page.markup(CheckStyleSheet.css)
    page.markup("</style>\n</head>\n")
  }

  /// How many submissions stand where.
  private func writeSummary(of report: CheckReport, to page: inout HTMLPage) {
    page.markup("<table>\n<thead><tr>")
    let all: [SubmissionStatus] = [.accepted, .acceptedWithNotes, .rejected, .held]
    for status in all {
      page.markup("<th>")
      writeMark(status, to: &page)
      page.markup("</th>")
    }
    page.element("<th>", ReportWords.count[language], "</th></tr></thead>\n<tbody><tr>")
    for status in all {
      page.element("<td>", String(report.submissions.count { $0.status == status }), "</td>")
    }
    page.element("<td>", String(report.submissions.count), "</td></tr></tbody>\n</table>\n")
  }

  /// One row for each submission, with a link to its section.
  private func writeOverview(of report: CheckReport, to page: inout HTMLPage) {
    page.markup("<table>\n<thead><tr>")
    for heading in [ReportWords.status, ReportWords.unit, ReportWords.period] {
      page.element("<th>", heading[language], "</th>")
    }
    for severity in [Severity.error, .warning, .info] {
      page.element("<th class=\"n\">", severity.word[language], "</th>")
    }
    page.element("<th>", ReportWords.file[language], "</th></tr></thead>\n<tbody>\n")
    for (index, submission) in report.submissions.enumerated() {
      let counts = Counts(submission.findings)
      page.markup("<tr><td>")
      writeMark(submission.status, to: &page)
      page.element("</td><td>", sentences.unit(of: submission), "</td>")
      page.element("<td>", sentences.period(of: submission), "</td>")
      for count in [counts.errors, counts.warnings, counts.infos] {
        page.element("<td class=\"n\">", String(count), "</td>")
      }
      page.element("<td class=\"f\"><a href=\"#s", String(index + 1), "\">")
      page.element("", submission.file, "</a></td></tr>\n")
    }
    page.markup("</tbody>\n</table>\n")
  }

  private func write(_ submission: CheckedSubmission, number: Int, to page: inout HTMLPage) {
    page.element("<section id=\"s", String(number), "\">\n<header><h2>")
    let title = "\(sentences.unit(of: submission)) - \(sentences.period(of: submission))"
    page.element("", title, "</h2>")
    writeMark(submission.status, to: &page)
    page.markup("</header>\n")
    page.element("<p class=\"file\">", sentences.file(of: submission), "</p>\n")
    page.element("<p>", submission.status.explanation[language], "</p>\n")
    page.element("<p>", sentences.outcome(of: submission), "</p>\n")
    write(submission.findings, to: &page)
    write(sentences.monthlyNotes(of: submission), under: ReportWords.monthlyNotes, to: &page)
    write(sentences.readings(of: submission), under: ReportWords.readAs, to: &page)
    write(sentences.notChecked(of: submission), under: ReportWords.notChecked, to: &page)
    page.markup("</section>\n")
  }

  private func write(_ findings: [Finding], to page: inout HTMLPage) {
    for group in FindingGroup.groups(of: findings, in: language) {
      page.markup("<h3>")
      writeMark(group.severity, code: group.code, to: &page)
      page.element(" ", sentences.title(of: group), "</h3>\n")
      for finding in group.findings { write(finding, to: &page) }
    }
  }

  private func write(_ finding: RenderedFinding, to page: inout HTMLPage) {
    switch finding.severity {
    case .error: page.markup("<article class=\"e\">")
    case .warning: page.markup("<article class=\"w\">")
    case .info: page.markup("<article class=\"i\">")
    }
    page.element("<p>", finding.message, "</p>\n<dl>\n")
    write(ReportWords.place, finding.place, to: &page)
    if let found = finding.found, !PlainText.oneLine(found).isEmpty {
      page.element("<dt>", ReportWords.found[language], "</dt>")
      page.element("<dd class=\"raw\">", found, "</dd>\n")
    }
    write(ReportWords.expected, finding.expected, to: &page)
    write(ReportWords.fix, finding.fix, to: &page)
    if !finding.suggestions.isEmpty {
      write(ReportWords.suggestion, finding.suggestions.joined(separator: "; "), to: &page)
    }
    page.markup("</dl>\n</article>\n")
  }

  private func write(_ label: Phrase, _ words: String, to page: inout HTMLPage) {
    page.element("<dt>", label[language], "</dt>")
    page.element("<dd>", words, "</dd>\n")
  }

  private func write(_ items: [String], under heading: Phrase, to page: inout HTMLPage) {
    guard !items.isEmpty else { return }
    page.element("<h3>", heading[language], "</h3>\n<ul>\n")
    for item in items { page.element("<li>", item, "</li>\n") }
    page.markup("</ul>\n")
  }

  private func writeKinds(of report: CheckReport, to page: inout HTMLPage) {
    let kinds = FindingKind.all(in: report)
    guard !kinds.isEmpty else { return }
    page.element("<h3>", ReportWords.kinds[language], "</h3>\n<table>\n<tbody>\n")
    for kind in kinds {
      page.markup("<tr><td>")
      writeMark(kind.severity, code: kind.code, to: &page)
      page.element("</td><td>", MessageCatalogue.title(of: kind.code, in: language), "</td>")
      page.element("<td class=\"n\">", String(kind.count), "</td></tr>\n")
    }
    page.markup("</tbody>\n</table>\n")
  }

  private func writeMark(_ status: SubmissionStatus, to page: inout HTMLPage) {
    switch status {
    case .accepted: page.markup("<span class=\"mark good\">✓ ")
    case .acceptedWithNotes: page.markup("<span class=\"mark warning\">! ")
    case .rejected: page.markup("<span class=\"mark error\">✗ ")
    case .held: page.markup("<span class=\"mark info\">? ")
    }
    page.element("", status.word[language], "</span>")
  }

  private func writeMark(_ severity: Severity, code: FindingCode, to page: inout HTMLPage) {
    switch severity {
    case .error: page.markup("<span class=\"mark error\">")
    case .warning: page.markup("<span class=\"mark warning\">")
    case .info: page.markup("<span class=\"mark info\">")
    }
    page.element("", "\(code.rawValue) \(severity.word[language])", "</span>")
  }
}
