internal import Kinerja

/// Rules that look at the same things.
///
/// A family says what it looks for, so that a report can count the rules that ran instead of claiming them.
protocol RuleFamily: SendableMetatype {
  /// The codes it looks for in this submission: a rule about columns, quarters or totals that the report does not
  /// have is not among them.
  static func codes(in context: CheckContext) -> Set<FindingCode>
  static func check(_ context: CheckContext) -> [Finding]
  /// Rules that belong to this submission but lack something.
  static func notChecked(_ context: CheckContext) -> [NotChecked]
}

extension RuleFamily {
  static func notChecked(_ context: CheckContext) -> [NotChecked] { [] }
}

extension Set<FindingCode> {
  /// All of them as not applied, for one reason.
  func listed(_ reason: NotChecked.Reason) -> [NotChecked] {
    FindingCode.allCases.filter(contains).map { NotChecked(code: $0, reason: reason) }
  }
}
