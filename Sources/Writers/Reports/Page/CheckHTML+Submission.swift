internal import Kinerja

/// One submission, for its unit: the verdict, what to do about it, and how it came about.
extension CheckHTML {
  func write(
    _ submission: CheckedSubmission, of report: CheckReport, number: Int, to page: inout HTMLPage
  ) {
    openCard(in: &page)
    page.element("<h2 id=\"s", String(number), "\" class=\"unit\" style=\"")
    page.markup(HTMLLook.unit.css)
    page.markup("\">")
    let title = "\(sentences.unit(of: submission)) - \(sentences.period(of: submission))"
    page.element("", title, "</h2>\n")
    page.element("p", .file, sentences.file(of: submission))
    writeBanner(of: submission, deadlineDay: report.deadlineDay, to: &page)
    writeNumbers(of: submission, to: &page)
    writeStart(of: submission, to: &page)
    writeLevels(of: submission.findings, to: &page)
    write(sentences.fixed(of: submission), under: sentences.fixedHeading(of: submission), to: &page)
    write(sentences.monthlyNotes(of: submission), under: ReportWords.monthlyNotes, to: &page)
    write(sentences.readings(of: submission), under: ReportWords.readAs, to: &page)
    write(sentences.notChecked(of: submission), under: ReportWords.notChecked, to: &page)
    writeSection(ReportWords.checked, to: &page)
    if submission.status != .accepted {
      page.element("p", .paragraph, sentences.checked(of: submission))
    }
    page.element("p", .paragraph, sentences.outcome(of: submission))
    if report.submissions.count == 1 { writeValues(of: submission, in: report, to: &page) }
    closeCard(in: &page)
  }

  private func writeBanner(of submission: CheckedSubmission, deadlineDay: Int?, to page: inout HTMLPage) {
    page.open("table", .banner(submission.status), "role=\"presentation\"")
    page.markup("<tr>")
    page.open("td", .startCell)
    page.open("p", .bannerWord)
    writeSign(submission.status, to: &page)
    page.element("", submission.status.word[language], "</p>\n")
    page.element("p", .bannerSentence, submission.status.explanation[language])
    if submission.status == .accepted {
      page.element("p", .bannerSentence, sentences.checked(of: submission))
    }
    if let step = sentences.nextStep(for: submission) { page.element("p", .bannerSentence, step) }
    if let deadline = sentences.deadline(of: submission, day: deadlineDay), !submission.status.isAccepted {
      page.element("p", .bannerSentence, deadline)
    }
    page.close("td")
    page.markup("</tr></table>\n")
  }

  private func writeNumbers(of submission: CheckedSubmission, to page: inout HTMLPage) {
    let counts = Counts(submission.findings)
    let read =
      submission.values.isEmpty
      ? ("-", ReportWords.nothingRead[language])
      : (String(submission.readCount), "\(ReportWords.filled[language]) \(submission.dueCount)")
    let figures = [
      (String(counts.errors), Severity.error.word[language]),
      (String(counts.warnings), Severity.warning.word[language]), read,
    ]
    page.open("table", .numbers, "role=\"presentation\"")
    page.markup("<tr>\n")
    for (value, label) in figures {
      page.open("td", .figure)
      page.open("span", .figureValue)
      page.element("", value, "</span> ")
      page.open("span", .figureLabel)
      page.element("", label, "</span>")
      page.close("td")
    }
    page.markup("</tr></table>\n")
  }

  /// Of several errors the first, so that the eye has one place to begin.
  private func writeStart(of submission: CheckedSubmission, to page: inout HTMLPage) {
    let errors = submission.findings.filter { $0.severity == .error }
    guard errors.count > 1, let first = errors.first else { return }
    let rendered = MessageCatalogue.render(first, in: language)
    page.open("table", .start, "role=\"presentation\"")
    page.markup("<tr>")
    page.open("td", .startCell)
    page.open("span", .strong)
    page.element("", "\(ReportWords.startHere[language]): \(rendered.place)", "</span><br>")
    page.text(rendered.message)
    page.close("td")
    page.markup("</tr></table>\n")
  }
}
