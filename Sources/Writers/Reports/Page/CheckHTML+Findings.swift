internal import Kinerja

/// Findings by what they ask for, then by kind.
extension CheckHTML {
  /// More than this nobody mends from a mail; the attachment has all.
  private static let mailLimit = 20

  func writeLevels(of findings: [Finding], to page: inout HTMLPage) {
    let groups = FindingGroup.groups(of: findings, in: language)
    let levels: [(Severity, Phrase)] = [
      (.error, ReportWords.mustMend), (.warning, ReportWords.shouldLook), (.info, ReportWords.forInformation),
    ]
    for (severity, heading) in levels {
      let own = groups.filter { $0.severity == severity }
      guard !own.isEmpty else { continue }
      writeSection(heading, to: &page)
      write(own, to: &page)
    }
  }

  private func write(_ groups: [FindingGroup], to page: inout HTMLPage) {
    var room = medium == .mail ? Self.mailLimit : Int.max
    var left = 0
    for group in groups {
      let shown = group.findings.prefix(room)
      left += group.findings.count - shown.count
      guard !shown.isEmpty else { continue }
      room -= shown.count
      page.open("h4", .group)
      writeMark(group.severity, code: group.code, to: &page)
      page.element(" ", sentences.title(of: group), "</h4>\n")
      for finding in shown { write(finding, to: &page) }
    }
    guard left > 0 else { return }
    let more = Phrase(
      "… dan \(left) temuan lagi; daftar lengkapnya ada di lampiran.",
      "… and \(left) more; the attachment has the whole list.")
    page.element("p", .paragraph, more[language])
  }

  private func write(_ finding: RenderedFinding, to page: inout HTMLPage) {
    page.open("table", .finding(finding.severity))
    page.markup("<tbody>\n<tr>")
    page.element("td", .message, finding.message, "colspan=\"2\"")
    page.markup("</tr>\n")
    write(ReportWords.place, finding.place, .words, to: &page)
    if let found = finding.found, !PlainText.oneLine(found).isEmpty {
      write(ReportWords.found, found, .raw, to: &page)
    }
    write(ReportWords.expected, finding.expected, .words, to: &page)
    write(ReportWords.fix, finding.fix, .toDo, to: &page)
    if !finding.suggestions.isEmpty {
      write(ReportWords.suggestion, finding.suggestions.joined(separator: "; "), .words, to: &page)
    }
    page.markup("</tbody></table>\n")
  }

  private func write(_ label: Phrase, _ words: String, _ look: HTMLLook, to page: inout HTMLPage) {
    page.markup("<tr>")
    page.element("th", .part, label[language], "scope=\"row\"")
    page.element("td", look, words)
    page.markup("</tr>\n")
  }
}
