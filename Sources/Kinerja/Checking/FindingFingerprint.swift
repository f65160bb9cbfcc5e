/// A short name for a finding that outlives inserted rows and corrected neighbours, so that attempts can be
/// compared: mended, still there, new.
package struct FindingFingerprint: Hashable, Sendable, CustomStringConvertible, Codable {
  package let description: String

  /// The fingerprints of all findings of one file, in their order.
  package static func all(of submission: CheckedSubmission) -> [FindingFingerprint] {
    // A file whose unit is not known is only comparable with itself.
    let owner = submission.unit?.code ?? submission.file
    return all(of: submission.findings, owner: owner, period: submission.period?.code ?? "")
  }

  package static func all(of findings: [Finding], owner: String, period: String) -> [FindingFingerprint] {
    var occurrences: [String: Int] = [:]
    return findings.map { finding in
      let key = key(of: finding, owner: owner, period: period)
      let occurrence = occurrences[key, default: 0]
      occurrences[key] = occurrence + 1
      var hash = FNV1a()
      hash.combine(key.utf8)
      if occurrence > 0 { hash.combine("\u{1F}\(occurrence)".utf8) }
      return FindingFingerprint(description: hash.hexadecimal)
    }
  }

  /// Code, unit, period, indicator and column; what is written only where no indicator tells findings apart,
  /// since a second wrong figure for the same indicator is the same finding.
  private static func key(of finding: Finding, owner: String, period: String) -> String {
    [
      finding.code.rawValue, finding.variant ?? "", owner, period, finding.indicator ?? "",
      PlainLine.of(finding.heading ?? "").lowercased(),
      finding.indicator == nil ? PlainLine.of(finding.found ?? "") : "",
    ].joined(separator: "\u{1F}")
  }
}
