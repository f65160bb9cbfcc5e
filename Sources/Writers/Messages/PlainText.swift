internal import Kinerja

/// Text from a file made fit to stand in a sentence or on a terminal.
enum PlainText {
  static func oneLine(_ text: String) -> String { PlainLine.of(text) }

  /// At most `length` characters, the last of them an ellipsis where something was cut.
  static func cut(_ text: String, to length: Int) -> String {
    guard text.utf8.count > length, text.count > length else { return text }
    return text.prefix(max(length - 1, 0)) + "…"
  }
}
