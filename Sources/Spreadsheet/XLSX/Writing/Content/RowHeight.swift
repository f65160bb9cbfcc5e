/// Guesses how high a row must be to show wrapped texts.
///
/// A guess, for only a program with the fonts at hand can know; on the generous side, for a cut text is
/// worse than white space.
package enum RowHeight {
  /// Texts of one row, each in a column so many digits wide.
  ///
  /// - Parameters:
  ///   - texts: The texts with the widths of their columns, as `ColumnFormat.width` has them.
  ///   - fontSize: In points.
  /// - Returns: Points, for `RowFormat.height` with `keepsHeight` false.
  package static func estimate(_ texts: [(text: String, width: Double)], fontSize: Double = 11) -> Double {
    let lines = texts.map { lineCount(of: $0.text, in: $0.width, fontSize: fontSize) }.max() ?? 1
    // Calibri 11 takes 15 points a line; 409.5 is as high as a row may be.
    return min(409.5, (Double(max(1, lines)) * 15 * fontSize / 11 * 4).rounded(.up) / 4)
  }

  /// How many lines a text takes when it is broken between words, and inside those that are too long.
  static func lineCount(of text: String, in width: Double, fontSize: Double = 11) -> Int {
    let room = max(1, width) * 11 / max(1, fontSize)
    var lines = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += 1
      var used = 0.0
      for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
        let size = word.unicodeScalars.reduce(0) { $0 + relativeWidth(of: $1) }
        let withBlank = used == 0 ? size : used + relativeWidth(of: " ") + size
        if withBlank <= room {
          used = withBlank
        } else {
          if used > 0 { lines += 1 }
          let extra = min(1000, max(0, (size / room).rounded(.up) - 1))
          lines += Int(extra)
          used = size - extra * room
        }
      }
    }
    return lines
  }

  /// In widths of a digit: the letters of Calibri, and a tenth more for the fonts that stand in for it.
  private static func relativeWidth(of scalar: Unicode.Scalar) -> Double {
    let width =
      switch scalar {
      case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", " ", "(", ")", "/", "-": 0.55
      case "f", "r", "t": 0.7
      case "m", "M", "w", "W", "%", "@": 1.6
      case "A"..."Z": 1.2
      case "\u{1100}"...: 2.0
      default: 1.0
      }
    return width * 1.1
  }
}
