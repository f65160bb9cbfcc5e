internal import Kinerja

/// Writes a check report as one web page that needs nothing else: no script, no remote part, every look in its
/// element, so that it reads the same in a mail.
package struct CheckHTML {
  /// Where the page will be read.
  package enum Medium: Sendable {
    /// In a mail: no chart and no style sheet, which many readers drop, and no more findings than one looks through.
    case mail
    /// In a browser and on paper.
    case saved
  }

  let language: Language
  let medium: Medium
  var sentences: ReportSentences { ReportSentences(language: language) }

  package init(language: Language = .indonesian, medium: Medium = .saved) {
    self.language = language
    self.medium = medium
  }

  package func document(of report: CheckReport) -> [UInt8] {
    var page = HTMLPage()
    writeHead(of: report, to: &page)
    page.open("body", .body)
    page.markup("\n")
    openSheet(in: &page)
    page.element("h1", .title, ReportWords.heading[language])
    page.element("p", .tool, "\(report.tool.name) \(report.tool.version)")
    if report.submissions.isEmpty { page.element("p", .paragraph, ReportWords.noFile[language]) }
    if Self.isOfOne(report) {
      for submission in report.submissions { write(submission, of: report, number: 1, to: &page) }
    } else {
      writeRun(report, to: &page)
    }
    closeSheet(in: &page)
    page.markup("</body>\n</html>\n")
    return Array(page.source.utf8)
  }

  /// The results of one submission in the letter that takes them to its unit.
  package func document(of report: CheckReport, opening: [MailBlock], closing: [MailBlock]) -> [UInt8] {
    var page = HTMLPage()
    writeHead(of: report, to: &page)
    page.open("body", .body)
    page.markup("\n")
    openSheet(in: &page)
    MailPage.write(opening, to: &page)
    for submission in report.submissions { write(submission, of: report, number: 1, to: &page) }
    MailPage.write(closing, to: &page)
    closeSheet(in: &page)
    page.markup("</body>\n</html>\n")
    return Array(page.source.utf8)
  }

  /// The report of one unit speaks to the unit; one of many to the staff.
  private static func isOfOne(_ report: CheckReport) -> Bool {
    report.submissions.count == 1 && report.targets.allSatisfy(\.findings.isEmpty)
      && report.monthly.allSatisfy(\.findings.isEmpty)
  }

  private func writeHead(of report: CheckReport, to page: inout HTMLPage) {
    switch language {
    case .indonesian: page.markup("<!DOCTYPE html>\n<html lang=\"id\">\n")
    case .english: page.markup("<!DOCTYPE html>\n<html lang=\"en\">\n")
    }
    page.markup(
      """
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light">

      """
    )
    if medium == .saved {
      page.markup(
        """
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <style>

        """)
      page.markup(CheckStyleSheet.css)
      page.markup("</style>\n")
    }
    page.element("<title>", title(of: report), "</title>\n</head>\n")
  }

  private func title(of report: CheckReport) -> String {
    guard let only = report.submissions.first, report.submissions.count == 1 else {
      return ReportWords.heading[language]
    }
    return "\(only.status.word[language]) - \(sentences.unit(of: only)) - \(sentences.period(of: only))"
  }

  private func openSheet(in page: inout HTMLPage) {
    switch medium {
    case .saved:
      page.open("main", .savedSheet)
      page.markup("\n")
    case .mail:
      page.open("table", .ground, "role=\"presentation\"")
      page.markup("<tr>")
      page.open("td", .center)
      // Outlook knows no greatest width, but reads these comments.
      page.markup(
        """
        <!--[if mso]><table role="presentation" width="680" align="center"><tr><td><![endif]-->

        """)
      page.open("table", .mailSheet, "role=\"presentation\"")
      page.markup("<tr><td>\n")
    }
  }

  private func closeSheet(in page: inout HTMLPage) {
    switch medium {
    case .saved: page.close("main")
    case .mail:
      page.markup("</td></tr></table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr></table>\n")
    }
  }

  func writeSection(_ heading: Phrase, to page: inout HTMLPage) {
    page.element("h3", .section, heading[language])
  }

  func write(_ items: [String], under heading: Phrase, to page: inout HTMLPage) {
    guard !items.isEmpty else { return }
    writeSection(heading, to: &page)
    page.open("ul", .list)
    page.markup("\n")
    for item in items { page.element("li", .item, item) }
    page.close("ul")
  }

  func openCard(in page: inout HTMLPage) {
    page.open("table", .card, "role=\"presentation\"")
    page.markup("<tr>")
    page.open("td", .cardCell)
    page.markup("\n")
  }

  func closeCard(in page: inout HTMLPage) { page.markup("</td></tr></table>\n") }

  func writeMark(_ status: SubmissionStatus, to page: inout HTMLPage) {
    page.open("span", .mark(status))
    writeSign(status, to: &page)
    page.element("", status.word[language], "</span>")
  }

  func writeSign(_ status: SubmissionStatus, to page: inout HTMLPage) {
    switch status {
    case .accepted: page.markup("✓&nbsp;")
    case .acceptedWithNotes: page.markup("!&nbsp;")
    case .rejected: page.markup("✗&nbsp;")
    case .held: page.markup("?&nbsp;")
    }
  }

  func writeMark(_ severity: Severity, code: FindingCode, to page: inout HTMLPage) {
    page.open("span", .mark(severity))
    page.element("", "\(code.rawValue) \(severity.word[language])", "</span>")
  }
}
