/// How high a row must be for its text.
///
/// LibreOffice leaves rows of foreign files at one line, and no program fits a row to joined cells, so every row
/// with wrapped text brings its height along.
enum TextHeight {
  /// Of the body text, in points.
  static let bodySize = 9.0
  /// A column's digit is 7 pixels wide in the normal font, 5.25 points on paper.
  private static let pointsPerWidth = 5.25
  /// Programs round letters to pixels, so a line may be a little longer than its letters.
  private static let tolerance = 1.02
  private static let lineHeight = 1.27
  private static let padding = 3.0
  private static let longWordFill = 0.85

  static func points(of text: String, width: Double, size: Double = bodySize) -> Double {
    Double(lines(of: text, width: width, size: size)) * size * lineHeight + padding
  }

  /// Breaks between words as the programs do, and inside words that are longer than a line.
  static func lines(of text: String, width: Double, size: Double = bodySize) -> Int {
    let room = max(width * pointsPerWidth / size / tolerance, 1)
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).reduce(0) {
      $0 + lines(ofParagraph: $1, room: room)
    }
  }

  private static func lines(ofParagraph text: Substring.UTF8View, room: Double) -> Int {
    let blank = advance(of: UInt8(ascii: " "))
    var (lines, used) = (1, 0.0)
    for word in text.split(separator: UInt8(ascii: " ")) {
      let length = word.reduce(0) { $0 + advance(of: $1) }
      if used > 0, used + blank + length <= room {
        used += blank + length
        continue
      }
      if used > 0 { lines += 1 }
      used = length
      guard length > room else { continue }
      // Some programs break an address at its slashes first, which leaves lines half empty.
      let pieces = (length / (room * longWordFill)).rounded(.up)
      lines += Int(min(pieces, 1000)) - 1
      used = room
    }
    return lines
  }

  /// In ems; letters beyond ASCII come in several bytes, of which only the first counts.
  private static func advance(of byte: UInt8) -> Double {
    if byte >= 0xC0 { return byte < 0xE0 ? 0.6 : 1 }
    return byte < 0x20 || byte >= 0x7F ? 0 : Double(arial[Int(byte) - 0x20]) / 1000
  }

  /// Advance widths of Arial and of the fonts that take its place, from the blank to the tilde.
  private static let arial: [Int16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556,
    556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500,
    667,
    556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333,
    556,
    556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500,
    722,
    500, 500, 500, 334, 260, 334, 584,
  ]
}

extension TextHeight {
  /// Of a whole row, each text in its own width; at least one line.
  static func points(of cells: some Sequence<(text: String, width: Double)>) -> Double {
    points(of: cells.lazy.map { ($0.text, $0.width, bodySize) })
  }

  static func points(of cells: some Sequence<(text: String, width: Double, size: Double)>) -> Double {
    cells.reduce(points(of: "", width: 1)) { height, cell in
      max(height, points(of: cell.text, width: cell.width, size: cell.size))
    }
  }
}
