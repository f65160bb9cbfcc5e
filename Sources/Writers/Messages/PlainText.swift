internal import Kinerja

/// Text from a file made fit to stand in a sentence or on a terminal.
enum PlainText {
  static func oneLine(_ text: String) -> String { PlainLine.of(text) }

  /// At most `length` characters, the last of them an ellipsis where something was cut.
  static func cut(_ text: String, to length: Int) -> String {
    guard text.utf8.count > length, text.count > length else { return text }
    return text.prefix(max(length - 1, 0)) + "…"
  }

  /// As much of a text as has at most so many UTF-16 units, by which spreadsheet programs count.
  static func fitted(_ text: String, units: Int) -> String {
    guard text.utf8.count > units, text.utf16.count > units else { return text }
    var result = ""
    var room = units
    for character in text {
      room -= character.utf16.count
      if room < 0 { break }
      result.append(character)
    }
    return result
  }
}
