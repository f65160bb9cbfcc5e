internal import Kinerja
internal import Writers

/// The status as data: `{"schema":"rekap.status/1", …}`; keys are only ever added.
package struct StatusJSON {
  package init() {}

  package func document(of board: StatusBoard) -> [UInt8] {
    JSONWriter.document(.lines(indent: 1)) { json in
      json.member("schema", "rekap.status/1")
      json.member("at", board.at.text)
      json.member("sqlite", board.engine)
      json.objects("periods", of: board.periods) { write($1, to: $0) }
      json.objects("waiting", of: board.waiting) { json, item in
        json.member("file", item.file)
        json.member("reason", item.reason.rawValue)
        json.member("received", item.received.text)
        json.member("stored", item.stored.isEmpty ? nil : item.stored)
        json.member("codes", (item.submission?.checked.findings ?? []).map(\.code.rawValue))
      }
      json.objects("notices", of: board.notices) { json, notice in
        json.member("subject", notice.subject)
        json.member("kind", notice.kind)
        json.member("detail", notice.detail)
        json.member("since", notice.first.text)
      }
      json.object("mail") { json in
        for state in [MailRow.State.pending, .emitted, .sent, .failed, .withheld] {
          json.member(state.rawValue, board.mails[state] ?? 0)
        }
      }
    }
  }

  private func write(_ standing: PeriodStanding, to json: JSONObject) {
    json.member("period", standing.period.code)
    json.member("deadline", standing.deadline)
    json.member("days_to_deadline", standing.daysToDeadline)
    json.member("expected", standing.expected)
    json.member("accepted", standing.count([.accepted, .acceptedWithNotes]))
    json.member("locked", standing.isLocked)
    json.member("last_step", standing.lastStep?.step?.rawValue)
    json.objects("units", of: standing.units) { json, unit in
      json.member("code", unit.unit.code)
      json.member("status", unit.status.rawValue)
      json.member("attempt", unit.attempt?.checked.revision)
      json.member("received", unit.attempt?.received.text)
      json.member("days_late", unit.daysLate)
      json.member("returned", unit.isReturned)
      json.member("errors", unit.attempt.map { $0.checked.findings.count { $0.severity == .error } })
      json.member("warnings", unit.attempt.map { $0.checked.findings.count { $0.severity == .warning } })
    }
  }
}
