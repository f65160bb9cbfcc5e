internal import Kinerja

/// A run over many files, for the staff: where all stand, then each, then what to do.
extension CheckHTML {
  func writeRun(_ report: CheckReport, to page: inout HTMLPage) {
    if !report.submissions.isEmpty {
      writeCounts(of: report, to: &page)
      writeOverview(of: report, to: &page)
    }
    for target in report.targets where !target.findings.isEmpty {
      write(target.findings, of: target.file, under: ReportWords.targetFiles, to: &page)
    }
    for file in report.monthly where !file.findings.isEmpty {
      write(file.findings, of: file.file, under: ReportWords.monthlyFile, to: &page)
    }
    for (index, submission) in report.submissions.enumerated() {
      write(submission, of: report, number: index + 1, to: &page)
    }
    writeSummary(of: report, to: &page)
  }

  /// How many submissions stand where.
  private func writeCounts(of report: CheckReport, to page: inout HTMLPage) {
    page.open("table", .counts)
    page.markup("<tbody>\n")
    let all: [SubmissionStatus] = [.accepted, .acceptedWithNotes, .rejected, .held]
    for status in all {
      page.markup("<tr>")
      page.open("th", .cell, "scope=\"row\"")
      writeMark(status, to: &page)
      page.close("th")
      page.element("td", .number, String(report.submissions.count { $0.status == status }))
      page.markup("</tr>\n")
    }
    page.markup("<tr>")
    page.element("th", .cell, ReportWords.count[language], "scope=\"row\"")
    page.element("td", .number, String(report.submissions.count))
    page.markup("</tr>\n</tbody></table>\n")
  }

  /// One row for each submission, with a link to its section.
  private func writeOverview(of report: CheckReport, to page: inout HTMLPage) {
    page.open("table", .table)
    page.markup("<thead><tr>")
    for heading in [ReportWords.status, ReportWords.unit, ReportWords.findings] {
      page.element("th", .head, heading[language], "scope=\"col\"")
    }
    page.markup("</tr></thead>\n<tbody>\n")
    for (index, submission) in report.submissions.enumerated() {
      page.markup("<tr>")
      page.open("td", .cell)
      writeMark(submission.status, to: &page)
      page.close("td")
      page.open("td", .cell)
      page.open("span", .strong)
      let unit = "\(sentences.unit(of: submission)) - \(sentences.period(of: submission))"
      page.element("", unit, "</span><br>")
      page.element("<a href=\"#s", String(index + 1), "\" style=\"color:#0b4f96\">")
      page.element("", submission.file, "</a>")
      page.close("td")
      page.element("td", .cell, Counts(submission.findings).brief(in: language))
      page.markup("</tr>\n")
    }
    page.markup("</tbody></table>\n")
  }

  private func write(_ findings: [Finding], of file: String, under heading: Phrase, to page: inout HTMLPage) {
    openCard(in: &page)
    page.element("h2", .unit, heading[language])
    page.element("p", .file, file)
    writeLevels(of: findings, to: &page)
    closeCard(in: &page)
  }

  private func writeSummary(of report: CheckReport, to page: inout HTMLPage) {
    openCard(in: &page)
    page.element("h2", .unit, ReportWords.summary[language])
    writeKinds(of: report, to: &page)
    write(sentences.nextSteps(after: report), under: ReportWords.nextSteps, to: &page)
    closeCard(in: &page)
  }

  private func writeKinds(of report: CheckReport, to page: inout HTMLPage) {
    let kinds = FindingKind.all(in: report)
    guard !kinds.isEmpty else { return }
    writeSection(ReportWords.kinds, to: &page)
    page.open("table", .table)
    page.markup("<tbody>\n")
    for kind in kinds {
      page.markup("<tr>")
      page.open("td", .cell)
      writeMark(kind.severity, code: kind.code, to: &page)
      page.close("td")
      page.element("td", .cell, MessageCatalogue.title(of: kind.code, in: language))
      page.element("td", .number, String(kind.count))
      page.markup("</tr>\n")
    }
    page.markup("</tbody></table>\n")
  }
}
