internal import Kinerja

/// Writes a check report as JSON, schema `rekap.check/1`.
///
/// Keys come in a fixed order and are always there, `null` where they say nothing; keys are only ever added.
package struct CheckJSON {
  private let language: Language
  private let layout: JSONLayout

  package init(language: Language = .indonesian, layout: JSONLayout = .compact) {
    self.language = language
    self.layout = layout
  }

  package func document(of report: CheckReport) -> [UInt8] {
    JSONWriter.document(layout) { write(report, to: $0) }
  }

  /// The same document in pieces, for runs over many files.
  package func stream(_ report: CheckReport, to sink: @escaping ([UInt8]) -> Void) {
    JSONWriter.stream(layout, to: sink) { write(report, to: $0) }
  }

  private func write(_ report: CheckReport, to json: JSONObject) {
    json.member("schema", "rekap.check/1")
    json.object("tool") { json in
      json.member("name", report.tool.name)
      json.member("version", report.tool.version)
      json.member("rules", report.tool.rules)
    }
    json.objects("submissions", of: report.submissions) { json, submission in
      write(submission, category: report.category, to: json)
    }
    json.objects("targets", of: report.targets) { json, target in
      json.member("file", target.file)
      let fingerprints = FindingFingerprint.all(of: target.findings, owner: target.file, period: "")
      write(target.findings, fingerprints, comparison: nil, to: json)
    }
    json.objects("monthly", of: report.monthly) { json, file in write(file, to: json) }
  }

  private func write(
    _ submission: CheckedSubmission,
    category: (Amount) -> String?,
    to json: JSONObject
  ) {
    json.member("file", submission.file)
    json.member("sha256", submission.sha256)
    if let unit = submission.unit {
      json.object("unit") { json in
        json.member("code", unit.code)
        json.member("name", unit.name)
      }
    } else {
      json.member("unit", String?.none)
    }
    json.member("period", submission.period?.code)
    json.member("revision", submission.revision)
    json.member("status", submission.status.rawValue)
    let counts = Counts(submission.findings)
    json.object("counts") { json in
      json.member("error", counts.errors)
      json.member("warning", counts.warnings)
      json.member("info", counts.infos)
      json.member("due", submission.dueCount)
      json.member("read", submission.readCount)
    }
    json.member("partial", String?.none)
    json.objects("values", of: submission.values) { json, value in
      write(value, category: category, to: json)
    }
    let fingerprints = FindingFingerprint.all(of: submission)
    write(submission.findings, fingerprints, comparison: submission.comparison, to: json)
    json.objects("read_as", of: submission.readAs) { json, reading in
      json.member("sheet", reading.place.sheet)
      json.member("cell", reading.place.cell)
      json.member("raw", reading.raw)
      json.member("value", reading.value.json)
      json.member("rule", reading.rule.rawValue)
      json.member("text", reading.rule.word[language])
    }
    json.objects("not_checked", of: submission.notChecked) { json, item in
      json.member("code", item.code.rawValue)
      json.member("reason", item.reason.rawValue)
      json.member("text", item.reason.word[language])
      json.array("indicators") { array in
        for indicator in item.indicators { array.element(indicator) }
      }
    }
    write(submission.comparison, to: json)
    json.member("rules_run", submission.coverage.rules.count)
    let sentences = ReportSentences(language: language)
    json.member("status_text", submission.status.explanation[language])
    json.member("checked_text", sentences.checked(of: submission))
  }

  /// What the attempt before had and this one has no more; null for a first attempt.
  private func write(_ comparison: AttemptComparison?, to json: JSONObject) {
    json.member("compared_with", comparison?.previousFile)
    json.objects("fixed", of: comparison?.fixed ?? []) { json, item in
      json.member("fingerprint", item.fingerprint.description)
      json.member("code", item.finding.code.rawValue)
      json.member("sheet", item.finding.place.sheet)
      json.member("cell", item.finding.place.cell)
      json.member("indicator", item.finding.indicator)
      json.member("title", MessageCatalogue.render(item.finding, in: language).title)
    }
  }

  private func write(_ file: CheckReport.MonthlyFile, to json: JSONObject) {
    json.member("file", file.file)
    json.member("sha256", file.sha256)
    json.objects("reports", of: file.reports) { json, report in
      json.member("unit", report.unit.code)
      json.member("month", report.month.code)
      json.member("rows", report.rows.count)
    }
    json.member("unmatched_rows", file.unmatchedRows)
    write(
      file.findings, FindingFingerprint.all(of: file.findings, owner: file.file, period: ""), comparison: nil,
      to: json)
  }

  private func write(_ value: CheckedValue, category: (Amount) -> String?, to json: JSONObject) {
    json.member("indicator", value.indicator.code)
    json.member("name", value.indicator.name)
    json.member("state", value.state.rawValue)
    json.member("actual", value.actual?.json)
    json.member("target", value.target.json)
    json.member("annual_target", value.annualTarget.json)
    json.member("achievement", value.achievement.percent?.json)
    json.member("category", value.achievement.percent.flatMap(category))
    json.member("reason", value.achievement.reason?.rawValue)
    json.member("budget", value.budget?.json)
    json.member("budget_actual", value.budgetActual?.json)
    json.member("budget_basis", value.budgetBasis?.rawValue)
    json.member("numerator", value.numerator?.json)
    json.member("denominator", value.denominator?.json)
    json.object("notes") { json in
      json.member("supporting", value.notes.supporting)
      json.member("hindering", value.notes.hindering)
      json.member("follow_up", value.notes.followUp)
      json.member("evidence", value.notes.evidence)
      json.member("remarks", value.notes.remarks)
    }
    json.object("source") { json in
      json.member("sheet", value.place?.sheet)
      json.member("cell", value.place?.cell)
    }
    json.objects("monthly_notes", of: value.notes.monthly) { json, note in
      json.member("month", note.month.code)
      json.member("file", note.file)
      json.member("hindering", note.hindering)
      json.member("follow_up", note.followUp)
    }
  }

  private func write(
    _ findings: [Finding], _ fingerprints: [FindingFingerprint], comparison: AttemptComparison?,
    to json: JSONObject
  ) {
    json.objects("findings", of: zip(findings, fingerprints)) { json, item in
      let (finding, fingerprint) = item
      let rendered = MessageCatalogue.render(finding, in: language)
      json.member("code", finding.code.rawValue)
      json.member("severity", finding.severity.rawValue)
      json.member("sheet", finding.place.sheet)
      json.member("cell", finding.place.cell)
      json.member("heading", finding.heading)
      json.member("indicator", finding.indicator)
      json.member("found", finding.found)
      json.member("expected", rendered.expected)
      json.member("message", rendered.message)
      json.member("fix", rendered.fix)
      json.objects("suggestions", of: finding.suggestions) { json, suggestion in
        json.member("value", suggestion.value)
        json.member("confidence", suggestion.confidence.rawValue)
      }
      json.member("fingerprint", fingerprint.description)
      json.member("variant", finding.variant)
      json.member("title", rendered.title)
      json.member("baseline", comparison?.baseline(of: fingerprint)?.rawValue)
      json.member("place", rendered.place)
    }
  }
}
