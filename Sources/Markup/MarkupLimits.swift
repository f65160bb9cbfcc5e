/// What an untrusted XML part may cost.
///
/// libxml2's own limits on depth and text do not act in push mode, whatever its options say.
package struct MarkupLimits: Hashable, Sendable {
  /// Elements inside one another.
  package var depth = 256
  /// What passing the depth is called in the error: sheets and other parts have limits of their own.
  package var depthName = "part_depth"
  /// Bytes of text kept of one element; the rest is dropped and reported as truncated.
  package var textBytes = 1 << 20
  /// Bytes of one tag or comment that the parser may hold before it knows its end.
  package var tokenBytes = 8 << 20
  /// Attributes and namespaces of one tag, those in force around it included.
  package var tagAttributes = 256
  /// Different names in one part, of which spreadsheet parts have some hundred.
  ///
  /// libxml2 keeps them all and finds them ever more slowly: two million took it a minute.
  package var names = 10_000

  package init() {}
}
