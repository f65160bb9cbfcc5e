package import Kinerja

/// A finding in the words of one language: the four parts of a report, and a message that stands alone.
package struct RenderedFinding: Hashable, Sendable {
  package let code: FindingCode
  package let severity: Severity
  package let title: String
  /// Where: `TW II!E14, kolom Realisasi, indikator SD-03`.
  package let place: String
  /// As written in the file; nil where nothing is written there.
  package let found: String?
  package let expected: String
  package let message: String
  package let fix: String
  /// Replacements with how sure they are: `85,5 (mungkin)`.
  package let suggestions: [String]
}
