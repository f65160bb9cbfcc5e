/// How high a row must be for its text; needed where the program does not fit the row itself, as with merged cells.
enum TextHeight {
  /// Of one line of body text, in points.
  static let line = 12.5
  /// Letters that fit into one width of the digit 0; small letters are narrower than digits, capitals wider.
  private static let lettersPerWidth = 1.08

  static func points(of text: String, width: Double) -> Double {
    Double(lines(of: text, width: width)) * line + 3
  }

  /// Breaks between words as the programs do; a longer word is cut.
  static func lines(of text: String, width: Double) -> Int {
    let room = max(Int(width * lettersPerWidth), 1)
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, paragraph in
      lines + Self.lines(ofParagraph: paragraph, room: room)
    }
  }

  private static func lines(ofParagraph text: Substring, room: Int) -> Int {
    var lines = 1
    var used = 0
    for word in text.split(separator: " ") {
      let length = word.count
      if used > 0, used + 1 + length <= room {
        used += 1 + length
      } else {
        if used > 0 { lines += 1 }
        lines += (length - 1) / room
        used = (length - 1) % room + 1
      }
    }
    return lines
  }
}
