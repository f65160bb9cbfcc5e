internal import Kinerja
package import Writers

/// The status of an office as text: a table for each quarter, what waits and why, and the next command to type.
package struct StatusText {
  private let language: Language

  package init(language: Language) { self.language = language }

  package func document(of board: StatusBoard) -> [UInt8] {
    var text = ""
    for standing in board.periods { write(standing, to: &text) }
    for span in board.spans { write(span, to: &text) }
    if !board.spans.isEmpty { text += "\n" }
    if board.periods.isEmpty { text += StatusPhrases.noPeriod[language] + "\n\n" }
    writeWaiting(of: board, to: &text)
    write(board.notices, to: &text)
    write(board.mails, to: &text)
    let steps = NextSteps(language: language).commands(after: board)
    if !steps.isEmpty {
      text += StatusPhrases.next[language] + "\n"
      for step in steps { text += "  \(step)\n" }
      text += "\n"
    }
    text += StatusPhrases.watch(board.inbox)[language] + " SQLite \(board.engine).\n"
    return Array(text.utf8)
  }

  private func write(_ standing: PeriodStanding, to text: inout String) {
    let accepted = standing.count([.accepted, .acceptedWithNotes])
    text += "\(PeriodText.text(standing.period, in: language))"
    if standing.isLocked { text += " - " + StatusPhrases.approved[language] }
    text += "\n"
    text += "  " + StatusPhrases.received(accepted, of: standing.expected)[language]
    text +=
      " " + StatusPhrases.deadline(standing.deadline, daysLeft: standing.daysToDeadline)[language] + "\n"
    write(standing.steps, to: &text)
    let rows = standing.units.filter { $0.status != .notExpected }.map(row)
    if !rows.isEmpty { text += Self.table([StatusPhrases.headings.map { $0[language] }] + rows) }
    text += "\n"
  }

  private func write(_ steps: StepStanding, to text: inout String) {
    guard let last = steps.last, let step = last.step else { return }
    text += "  " + StatusPhrases.lastStep(step, took: last.seconds)[language]
    if let reached = steps.reached, reached != step {
      text += " " + StatusPhrases.reached(reached)[language]
    }
    text += "\n"
  }

  private func write(_ span: SpanStanding, to text: inout String) {
    text += PeriodText.text(span.period, in: language)
    if span.isLocked { text += " - " + StatusPhrases.approved[language] }
    text += ": " + StatusPhrases.closed(span.closed, of: span.period.quarters.count)[language] + "\n"
    write(span.steps, to: &text)
  }

  private func row(_ standing: UnitStanding) -> [String] {
    let checked = standing.attempt?.checked
    func count(_ severity: Severity) -> String {
      checked.map { submission in "\(submission.findings.count { $0.severity == severity })" } ?? "-"
    }
    var notes: [String] = []
    if standing.isReturned { notes.append(StatusPhrases.returned[language]) }
    if let attempt = standing.attempt, Self.isAccepted(standing.status), !attempt.checked.status.isAccepted {
      notes.append(StatusPhrases.lastRefused(attempt.checked.revision)[language])
    }
    if let days = standing.daysLate { notes.append(StatusPhrases.late(days)[language]) }
    return [
      standing.unit.code, standing.status.word[language], checked.map { "\($0.revision)" } ?? "-",
      count(.error), count(.warning), standing.attempt.map { String($0.received.text.prefix(16)) } ?? "-",
      notes.joined(separator: ", "),
    ]
  }

  private static func isAccepted(_ status: UnitQuarterStatus) -> Bool {
    status == .accepted || status == .acceptedWithNotes
  }

  private func writeWaiting(of board: StatusBoard, to text: inout String) {
    guard !board.waiting.isEmpty || !board.inbox.files.isEmpty else { return }
    text += StatusPhrases.waiting[language] + "\n"
    for file in board.inbox.files {
      text += "  \(PlainLine.of(file.path)): \(StatusPhrases.reason(file.reason)[language])\n"
    }
    for item in board.waiting {
      let place = item.stored.isEmpty ? "" : " (\(item.stored))"
      text += "  \(PlainLine.of(item.file)): \(StatusPhrases.reason(item.reason)[language])\(place)\n"
      for finding in item.submission?.checked.findings ?? []
      where finding.severity == .error || [.F02, .F21].contains(finding.code) {
        text += "    \(MessageCatalogue.render(finding, in: language).message)\n"
      }
    }
    text += "\n"
  }

  private func write(_ notices: [Notice], to text: inout String) {
    guard !notices.isEmpty else { return }
    text += StatusPhrases.notices[language] + "\n"
    for notice in notices {
      text += "  \(PlainLine.of(notice.subject)): \(PlainLine.of(StatusPhrases.notice(notice)[language]))\n"
    }
    text += "\n"
  }

  private func write(_ mails: [MailRow.State: Int], to text: inout String) {
    let states: [MailRow.State] = [.pending, .emitted, .sent, .failed, .withheld]
    let told = states.compactMap { state in
      mails[state].map { "\($0) \(StatusPhrases.mail(state)[language])" }
    }
    guard !told.isEmpty else { return }
    text += "\(StatusPhrases.mails[language]): \(told.joined(separator: ", "))\n\n"
  }

  /// Columns as wide as their widest entry.
  static func table(_ rows: [[String]], indent: String = "  ") -> String {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], cell.count)
      }
    }
    return rows.map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: max($1 - $0.count, 0)) }
      var line = indent + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }
    .joined()
  }
}
