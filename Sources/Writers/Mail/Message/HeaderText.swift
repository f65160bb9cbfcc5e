internal import Kinerja

/// Text that may stand in a header of a mail: one line without any control character, so that nothing in it can end
/// the header and start another.
package struct HeaderText: Hashable, Sendable {
  private static let longest = 250

  package let text: String

  /// Line breaks become blanks, other control characters are left out, and what is very long is cut.
  package init(_ text: String) {
    self.text = PlainText.cut(PlainText.oneLine(text), to: Self.longest)
  }
}
