/// The quotes and line ends that a CSV file was seen to use.
package struct CSVMarks: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A field stands in quotes.
  package static let quotes = CSVMarks(rawValue: 1)
  /// A quote inside quotes is written twice.
  package static let doubledQuotes = CSVMarks(rawValue: 1 << 1)
  /// A quote inside quotes has a backslash in front.
  package static let backslashQuotes = CSVMarks(rawValue: 1 << 2)
  /// `\n` ends a record.
  package static let lineFeeds = CSVMarks(rawValue: 1 << 3)
  /// `\r\n` ends a record.
  package static let pairs = CSVMarks(rawValue: 1 << 4)
  /// `\r` ends a record.
  package static let returns = CSVMarks(rawValue: 1 << 5)

  package enum Escape: String, Sendable { case doubled, backslash, mixed }

  package enum LineEnd: String, Sendable { case lf, crlf, cr, mixed }

  /// How quotes inside quotes are written; nil where there are none.
  package var escape: Escape? {
    switch intersection([.doubledQuotes, .backslashQuotes]) {
    case []: nil
    case .doubledQuotes: .doubled
    case .backslashQuotes: .backslash
    default: .mixed
    }
  }

  /// How records end; nil where there is one record without an end.
  package var lineEnd: LineEnd? {
    switch intersection([.lineFeeds, .pairs, .returns]) {
    case []: nil
    case .lineFeeds: .lf
    case .pairs: .crlf
    case .returns: .cr
    default: .mixed
    }
  }
}
