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
      json.objects("spans", of: board.spans) { json, span in
        json.member("period", span.period.code)
        json.member("quarters_approved", span.closed)
        json.member("quarters", span.period.quarters.count)
        json.member("locked", span.isLocked)
        write(span.steps, to: json)
      }
      json.object("inbox") { json in
        json.member("path", board.inbox.path)
        json.member("file_system", board.inbox.fileSystem)
        json.member("watch", board.inbox.mode.map { $0 == .events ? "events" : "polling" })
        json.objects("files", of: board.inbox.files) { json, file in
          json.member("file", file.path)
          json.member("reason", Self.word(file.reason))
        }
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

  private static func word(_ reason: InboxStanding.File.Reason) -> String {
    switch reason {
    case .lying: "lying"
    case .openElsewhere: "open_elsewhere"
    case .notRemoved: "not_removed"
    case .ignored(.unknownEnding): "unknown_ending"
    case .ignored(.tooDeep): "too_deep"
    case .ignored(.symbolicLink): "symbolic_link"
    case .ignored(.special): "special"
    case .ignored(.unreadable): "unreadable"
    case .ignored(.junk), .ignored(.temporary), .ignored(.ownerFile), .ignored(.hidden), .ignored(.own):
      "ignored"
    }
  }

  private func write(_ steps: StepStanding, to json: JSONObject) {
    json.member("last_step", steps.last?.step?.rawValue)
    json.member("reached_step", steps.reached?.rawValue)
    json.member("last_step_seconds", steps.last?.seconds.flatMap(JSONNumber.init))
    json.member("last_step_standard_seconds", steps.last?.step?.standardSeconds)
  }

  private func write(_ standing: PeriodStanding, to json: JSONObject) {
    json.member("period", standing.period.code)
    json.member("deadline", standing.deadline)
    json.member("days_to_deadline", standing.daysToDeadline)
    json.member("expected", standing.expected)
    json.member("accepted", standing.count([.accepted, .acceptedWithNotes]))
    json.member("locked", standing.isLocked)
    write(standing.steps, to: json)
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
