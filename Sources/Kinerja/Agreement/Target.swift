/// What was agreed for a quarter or a year.
package enum Target: Hashable, Sendable, Codable {
  case amount(Amount)
  /// Both bounds included, written `95-98`.
  case range(Amount, Amount)
  /// A rating such as `BB` or `WTP`.
  case predicate(String)
  /// A dash: nothing is due in this period (domain rule D10).
  case notDue
  /// The agreement has no figure here.
  case none

  /// True where the period asks for a figure.
  package var isDue: Bool {
    switch self {
    case .amount, .range, .predicate: true
    case .notDue, .none: false
    }
  }
}

/// What was achieved.
package enum Actual: Hashable, Sendable, Codable {
  case amount(Amount)
  /// A rating, with the score it stands for where the report gives one, as in `BB (72,15)`.
  case predicate(String, score: Amount?)
}
