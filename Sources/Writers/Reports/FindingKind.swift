internal import Kinerja

/// How often one kind of finding was met in a whole run.
struct FindingKind {
  let code: FindingCode
  let severity: Severity
  let count: Int

  /// Errors first; the most frequent first within a level.
  static func all(in report: CheckReport) -> [FindingKind] {
    var counts: [Key: Int] = [:]
    for submission in report.submissions {
      for finding in submission.findings { counts[Key(finding), default: 0] += 1 }
    }
    for target in report.targets {
      for finding in target.findings { counts[Key(finding), default: 0] += 1 }
    }
    for file in report.monthly {
      for finding in file.findings { counts[Key(finding), default: 0] += 1 }
    }
    return counts.map { FindingKind(code: $0.key.code, severity: $0.key.severity, count: $0.value) }.sorted {
      if $0.severity != $1.severity { return $0.severity > $1.severity }
      if $0.count != $1.count { return $0.count > $1.count }
      return $0.code.rawValue < $1.code.rawValue
    }
  }

  private struct Key: Hashable {
    let code: FindingCode
    let severity: Severity

    init(_ finding: Finding) {
      code = finding.code
      severity = finding.severity
    }
  }
}
