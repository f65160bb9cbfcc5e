/// How far a submission was looked at: that nothing was found says little without what was looked for.
package struct CheckCoverage: Hashable, Sendable, Codable {
  /// The codes whose rules ran in full over this submission.
  package let rules: Set<FindingCode>
  /// How many columns of the report were recognised.
  package let columnCount: Int

  package init(rules: Set<FindingCode>, columnCount: Int) {
    self.rules = rules
    self.columnCount = columnCount
  }

  package static let none = CheckCoverage(rules: [], columnCount: 0)

  package func adding(_ codes: Set<FindingCode>) -> CheckCoverage {
    CheckCoverage(rules: rules.union(codes), columnCount: columnCount)
  }
}
