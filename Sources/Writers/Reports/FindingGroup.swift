internal import Kinerja

/// Findings of one kind, put together under one title.
struct FindingGroup {
  let code: FindingCode
  let severity: Severity
  let title: String
  private(set) var findings: [RenderedFinding]

  /// Errors first; within a level in the order in which the kinds were first met.
  static func groups(of findings: [Finding], in language: Language) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var indices: [String: Int] = [:]
    for finding in findings.sortedByWeight {
      let rendered = MessageCatalogue.render(finding, in: language)
      let key = "\(finding.code.rawValue) \(finding.severity.rawValue) \(rendered.title)"
      if let index = indices[key] {
        groups[index].findings.append(rendered)
      } else {
        indices[key] = groups.count
        groups.append(
          FindingGroup(
            code: finding.code,
            severity: finding.severity,
            title: rendered.title,
            findings: [rendered]
          )
        )
      }
    }
    return groups
  }
}
