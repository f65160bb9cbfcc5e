/// Text in lines of a limited width.
enum WrappedText {
  /// Breaks at blanks; a word that is wider than a line stands on a line of its own and is not cut, since it may
  /// be a file name or an address.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      let count = word.count
      if length > 0, length + 1 + count > width {
        lines.append(line)
        line = ""
        length = 0
      }
      if length > 0 {
        line += " "
        length += 1
      }
      line += word
      length += count
    }
    if length > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Filled up with blanks, or cut with an ellipsis, to exactly this width.
  static func column(_ text: String, width: Int) -> String {
    let cut = PlainText.cut(text, to: width)
    return cut + String(repeating: " ", count: max(width - cut.count, 0))
  }

  static func right(_ text: String, width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 0)) + text
  }
}
