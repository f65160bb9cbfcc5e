/// How much a finding weighs: an error rejects the submission.
package enum Severity: String, Sendable, Comparable, Codable {
  case info
  case warning
  case error

  private var weight: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }
}

/// A value that the text of a finding names; it is written out in the language of the reader.
package enum FindingArgument: Hashable, Sendable, Codable {
  case text(String)
  case list([String])
  case amount(Amount)
  case target(Target)
  case period(QuarterPeriod)
  case count(Int)
}

/// A replacement for what was written, with how sure it is.
package struct Suggestion: Hashable, Sendable, Codable {
  package enum Confidence: String, Sendable, Codable { case certain, likely, guess }

  package let value: String
  package let confidence: Confidence

  package init(value: String, confidence: Confidence) {
    self.value = value
    self.confidence = confidence
  }
}

/// One thing that is wrong or worth knowing in a submission or a target file: data, without any prose.
package struct Finding: Hashable, Sendable, Codable {
  package let code: FindingCode
  package let severity: Severity
  /// Chooses between texts of one code, such as the kinds of unreadable file.
  package let variant: String?
  package let place: Place
  /// The heading of the column as it stands in the file.
  package let heading: String?
  /// Code of the indicator concerned.
  package let indicator: String?
  /// What is written, as written.
  package let found: String?
  /// Values for the text, by the names that the catalogue uses.
  package let arguments: [String: FindingArgument]
  package let suggestions: [Suggestion]

  package init(
    _ code: FindingCode,
    severity: Severity? = nil,
    variant: String? = nil,
    at place: Place = .file,
    heading: String? = nil,
    indicator: String? = nil,
    found: String? = nil,
    arguments: [String: FindingArgument] = [:],
    suggestions: [Suggestion] = []
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.variant = variant
    self.place = place
    self.heading = heading
    self.indicator = indicator
    self.found = found
    self.arguments = arguments
    self.suggestions = suggestions
  }
}
