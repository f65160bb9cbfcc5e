internal import Kinerja

/// One mistake, one finding: what follows from another finding in the same row is left out.
enum Dependents {
  private static let followers: [FindingCode: Set<FindingCode>] = [
    .B10: [.V01, .V02, .V03, .V06, .V08, .V10, .V13, .V14, .B16, .B22, .B24],
    .A05: [.A01, .A03, .A04],
    .B06: [.V01],
    .B07: [.B05, .B09, .V01],
    .H09: [.V01],
    .B23: [.V01],
    .B11: [.B24, .V01, .V02, .V03, .V06, .V08, .V10, .V13, .V14],
    .B05: [.B09, .V08],
    .B08: [.B09, .B22, .V10, .V14],
    .B12: [.V10],
    .B13: [.V15],
    .B16: [.B22],
    .B17: [.B22],
    .B24: [.V15],
    .V03: [.V10],
    .V05: [.V08, .V10],
    .V06: [.V10],
    .V13: [.V10],
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
