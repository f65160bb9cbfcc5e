internal import Kinerja

/// One mistake, one finding: what follows from another finding in the same row is left out.
enum Dependents {
  private static let followers: [FindingCode: Set<FindingCode>] = [
    .B10: [.V01, .V02, .V03, .V06, .V08, .V13, .B16, .B24],
    .A05: [.A01, .A03, .A04],
    .B06: [.V01],
    .B07: [.B05, .B09, .V01],
    .H09: [.V01],
    .B23: [.V01],
    .B11: [.B24, .V01, .V02, .V03, .V06, .V08, .V13],
    .B05: [.B09, .V08],
    .V05: [.V08],
    .B08: [.B09],
  ]

  static func suppressed(_ findings: [Finding]) -> [Finding] {
    var silenced: [String: Set<FindingCode>] = [:]
    for finding in findings {
      guard let indicator = finding.indicator, let followers = followers[finding.code] else { continue }
      if finding.code == .B06, finding.variant != "quarter" { continue }
      if finding.code == .B05, finding.variant == "unit" { continue }
      if finding.code == .V05, finding.severity != .error { continue }
      silenced[indicator, default: []].formUnion(followers)
    }
    return findings.filter { finding in
      guard let indicator = finding.indicator else { return true }
      return silenced[indicator]?.contains(finding.code) != true
    }
  }
}
