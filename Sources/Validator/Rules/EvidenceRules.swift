internal import Kinerja

/// E01: a link to the evidence beside every figure, where the layout asks for one.
enum EvidenceRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> { [.E01] }

  static func notChecked(_ context: CheckContext) -> [NotChecked] {
    context.submission.columns[.evidence] == nil ? [NotChecked(code: .E01, reason: .columnMissing)] : []
  }

  static func check(_ context: CheckContext) -> [Finding] {
    guard context.submission.columns[.evidence] != nil else { return [] }
    return context.rows.compactMap { row in
      guard row.value.state == .value, let evidence = row.row.texts[.evidence], !holdsLink(evidence.text)
      else {
        return nil
      }
      return Finding(
        .E01, at: evidence.place, heading: evidence.heading, indicator: row.indicator.code,
        found: evidence.text.isEmpty ? nil : evidence.text)
    }
  }

  private static func holdsLink(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return lowered.contains("http://") || lowered.contains("https://")
  }
}
