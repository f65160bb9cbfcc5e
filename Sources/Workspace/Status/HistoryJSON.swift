internal import Kinerja
internal import Writers

/// The attempts of a unit at a quarter as data: `{"schema":"rekap.history/1", …}`; keys are only ever added.
package struct HistoryJSON {
  package init() {}

  package func document(of history: AttemptHistory) -> [UInt8] {
    JSONWriter.document(.lines(indent: 1)) { json in
      json.member("schema", "rekap.history/1")
      json.member("unit", history.unit.code)
      json.member("period", history.period.code)
      json.objects("attempts", of: history.attempts) { json, attempt in
        write(attempt, to: json)
      }
    }
  }

  private func write(_ attempt: AttemptHistory.Attempt, to json: JSONObject) {
    let checked = attempt.checked
    func count(_ severity: Severity) -> Int { checked.findings.count { $0.severity == severity } }
    json.member("submission", Int(attempt.row.number))
    json.member("attempt", checked.revision)
    json.member("file", attempt.file)
    json.member("sha256", checked.sha256)
    json.member("received", attempt.row.received.text)
    json.member("status", checked.status.rawValue)
    json.object("counts") { json in
      json.member("error", count(.error))
      json.member("warning", count(.warning))
      json.member("info", count(.info))
    }
    json.member("stored", attempt.stored.isEmpty ? nil : attempt.stored)
    json.member("copies", attempt.copies)
    json.objects("reviews", of: attempt.reviews) { json, review in
      json.member("at", review.at.text)
      json.member("who", review.who)
      json.member("decision", review.decision.rawValue)
      json.member("reason", review.reason)
    }
    guard let comparison = attempt.comparison else { return }
    let marked = zip(FindingFingerprint.all(of: checked), checked.findings).map { fingerprint, finding in
      (finding, fingerprint, comparison.baseline(of: fingerprint))
    }
    json.object("comparison") { json in
      json.objects("fixed", of: comparison.fixed) { write($1.finding, $1.fingerprint, to: $0) }
      for baseline in [Baseline.still, .new] {
        json.objects(baseline.rawValue, of: marked.filter { $0.2 == baseline }) {
          write($1.0, $1.1, to: $0)
        }
      }
    }
  }

  private func write(_ finding: Finding, _ fingerprint: FindingFingerprint, to json: JSONObject) {
    json.member("code", finding.code.rawValue)
    json.member("severity", finding.severity.rawValue)
    json.member("sheet", finding.place.sheet)
    json.member("cell", finding.place.cell)
    json.member("indicator", finding.indicator)
    json.member("fingerprint", fingerprint.description)
  }
}
