/// What a person may type into some cells.
package struct DataValidation: Hashable, Sendable {
  package enum Rule: Hashable, Sendable {
    /// One of these texts; none may hold a comma.
    case list([String])
    /// One of the values in a range, given as a formula such as `Daftar!$A$1:$A$9`.
    case listFormula(String)
    case whole(Comparison)
    case decimal(Comparison)
    case textLength(Comparison)
    /// Any formula that is true for an acceptable value of the first cell.
    case custom(String)
  }

  package enum Comparison: Hashable, Sendable {
    case between(Double, Double)
    case notBetween(Double, Double)
    case equal(Double)
    case notEqual(Double)
    case less(Double)
    case atMost(Double)
    case greater(Double)
    case atLeast(Double)
  }

  /// A title and a text in a box beside the cell.
  package struct Message: Hashable, Sendable {
    package var title: String
    package var text: String

    package init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }

  package enum Severity: String, Sendable {
    /// The value is refused.
    case stop
    /// The person may insist.
    case warning
    case information
  }

  package var rule: Rule
  package var severity: Severity
  package var allowsBlank: Bool
  /// Shown when the cell is chosen.
  package var prompt: Message?
  /// Shown when the value breaks the rule.
  package var error: Message?

  package init(
    _ rule: Rule,
    severity: Severity = .stop,
    allowsBlank: Bool = true,
    prompt: Message? = nil,
    error: Message? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.allowsBlank = allowsBlank
    self.prompt = prompt
    self.error = error
  }
}
