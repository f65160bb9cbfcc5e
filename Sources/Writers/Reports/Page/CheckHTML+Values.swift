internal import Kinerja

/// What was read for each indicator, and how far it is from its target.
extension CheckHTML {
  func writeValues(of submission: CheckedSubmission, in report: CheckReport, to page: inout HTMLPage) {
    guard !submission.values.isEmpty else { return }
    let bars = AchievementBars(submission.values, report: report, language: language)
    if medium == .saved, !bars.all.isEmpty {
      writeSection(ReportWords.chart, to: &page)
      page.open("div", .scroll)
      page.markup("\n")
      AchievementChart(bars, language: language).write(to: &page)
      page.close("div")
    }
    writeSection(ReportWords.valuesRead, to: &page)
    page.open("table", .values)
    page.markup("<thead><tr>")
    page.element("th", .head, ReportWords.indicatorColumn[language], "scope=\"col\"")
    page.element("th", .headNumber, ReportWords.target[language], "scope=\"col\"")
    page.element("th", .headNumber, ReportWords.actual[language], "scope=\"col\"")
    page.element("th", .head, ReportWords.achievement[language], "scope=\"col\"")
    page.markup("</tr></thead>\n<tbody>\n")
    for value in submission.values { write(value, bars, to: &page) }
    page.markup("</tbody></table>\n")
  }

  private func write(_ value: CheckedValue, _ bars: AchievementBars, to page: inout HTMLPage) {
    page.markup("<tr>")
    page.open("th", .cell, "scope=\"row\"")
    page.open("span", .strong)
    page.element("", value.indicator.code, "</span> ")
    page.text(value.indicator.name)
    page.close("th")
    page.element("td", .number, NumberText.text(value.target, in: language) ?? "-")
    page.element("td", .number, actual(of: value))
    page.open("td", .cell)
    if let bar = bars.bar(of: value) {
      page.text(bar.label)
      if medium == .mail { write(bar, on: bars, to: &page) }
    } else if value.state == .value {
      page.text(value.achievement.reason?.word[language] ?? "-")
    } else {
      page.text("-")
    }
    page.close("td")
    page.markup("</tr>\n")
  }

  private func actual(of value: CheckedValue) -> String {
    switch value.actual {
    case .amount(let amount) where value.state == .value: NumberText.text(amount, in: language)
    case .predicate(let label, _) where value.state == .value: label
    default: value.state.word[language]
    }
  }

  /// A bar made of table cells: the one drawing that every mail reader shows.
  private func write(_ bar: AchievementBars.Bar, on bars: AchievementBars, to page: inout HTMLPage) {
    page.open("table", .bar, "role=\"presentation\"")
    page.markup("<tr>")
    if bar.percent > 0 {
      page.element("<td style=\"width:", String(bar.percent * 100 / bars.end), "%;background:#")
      page.element("", bar.color, "\">&nbsp;</td>")
    }
    if bar.percent < bars.end { page.markup("<td>&nbsp;</td>") }
    page.markup("</tr></table>\n")
  }
}
