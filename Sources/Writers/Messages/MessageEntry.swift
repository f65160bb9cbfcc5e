package import Kinerja

/// The texts of one finding code, or of one variant of it, with places for the values of a finding.
///
/// `{name}` stands for a value; `[… {name} …|otherwise]` is left out, or replaced by what follows the bar,
/// where one of its values is not known.
package struct MessageEntry: Hashable, Sendable {
  package let code: FindingCode
  /// Nil for the text that serves every variant without a text of its own.
  package let variant: String?
  /// The names of the arguments a finding of this code may bring, beside the standard ones.
  package let arguments: [String]
  package let title: Phrase
  /// What is the case; makes sense alone, in a cell note or a mail.
  package let message: Phrase
  /// What should stand there, and which source says so.
  package let expected: Phrase
  /// What to do.
  package let fix: Phrase

  init(
    _ code: FindingCode,
    variant: String? = nil,
    arguments: [String] = [],
    title: Phrase,
    message: Phrase,
    expected: Phrase,
    fix: Phrase
  ) {
    self.code = code
    self.variant = variant
    self.arguments = arguments
    self.title = title
    self.message = message
    self.expected = expected
    self.fix = fix
  }

  /// What every finding can say of itself, whatever its code.
  package static let standardArguments = [
    "found", "heading", "indicator", "place", "cell", "sheet", "suggestion", "suggestions",
  ]

  package var texts: [Phrase] { [title, message, expected, fix] }
}
