/// Whether the attempt before had a finding already.
package enum Baseline: String, Sendable, Codable {
  case new
  case still
}

/// The findings of an attempt beside those of the attempt before it, for the same unit and quarter.
package struct AttemptComparison: Hashable, Sendable, Codable {
  /// A finding of the attempt before that is gone.
  package struct Fixed: Hashable, Sendable, Codable {
    package let fingerprint: FindingFingerprint
    package let finding: Finding
  }

  /// The file of the attempt before.
  package let previousFile: String
  /// In the order in which the attempt before had them.
  package let fixed: [Fixed]
  package let stillCount: Int
  package let newCount: Int
  private let baselines: [FindingFingerprint: Baseline]

  /// What is said of a file as a delivery, not of what stands in it, is neither mended nor new.
  private static let aboutDelivery: Set<FindingCode> = [.F05, .F06, .F07, .F19, .F22, .F23]

  package init(of current: CheckedSubmission, against previous: CheckedSubmission) {
    let before = Self.content(of: previous)
    let now = Self.content(of: current)
    let known = Set(before.map(\.0))
    let present = Set(now.map(\.0))
    previousFile = previous.file
    // Where the rows could not be compared with the agreement, nobody looked for what they had before.
    let isChecked = !current.values.isEmpty
    fixed = before.filter { !present.contains($0.0) && (isChecked || Self.isOfFile($0.1.code)) }
      .map { Fixed(fingerprint: $0.0, finding: $0.1) }
    stillCount = now.count { known.contains($0.0) }
    newCount = now.count - stillCount
    baselines = Dictionary(
      now.map { ($0.0, known.contains($0.0) ? .still : .new) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil for what is said of the delivery.
  package func baseline(of fingerprint: FindingFingerprint) -> Baseline? { baselines[fingerprint] }

  private static func isOfFile(_ code: FindingCode) -> Bool {
    code.rawValue.hasPrefix("F") || code.rawValue.hasPrefix("H")
  }

  private static func content(of submission: CheckedSubmission) -> [(FindingFingerprint, Finding)] {
    zip(FindingFingerprint.all(of: submission), submission.findings).filter {
      !aboutDelivery.contains($0.1.code)
    }
  }
}
