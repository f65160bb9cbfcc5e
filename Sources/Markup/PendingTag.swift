/// Counts the attributes of a start tag whose end has not come yet.
///
/// libxml2 compares each attribute of a tag with every other one before it tells of the tag at all: one of
/// 8 MB, with a million attributes, takes it minutes. So a tag that fills more than one piece of input
/// is looked at here as it grows.
struct PendingTag {
  private enum Place { case outside, inQuotes, inApostrophes }

  private var position = -1
  private var scanned = 0
  private var place = Place.outside
  private(set) var attributes = 0

  /// Takes what the parser still holds; `position` is where that starts in the whole input.
  mutating func scan(_ held: UnsafeBufferPointer<UInt8>, at position: Int) {
    if position != self.position || held.count < scanned {
      self = PendingTag()
      self.position = position
    }
    guard held.count > 1, held[0] == UInt8(ascii: "<"), Self.startsName(held[1]) else { return }
    for byte in held[scanned...] {
      switch (byte, place) {
      case (UInt8(ascii: "="), .outside): attributes += 1
      case (UInt8(ascii: "\""), .outside): place = .inQuotes
      case (UInt8(ascii: "'"), .outside): place = .inApostrophes
      case (UInt8(ascii: "\""), .inQuotes), (UInt8(ascii: "'"), .inApostrophes): place = .outside
      default: break
      }
    }
    scanned = held.count
  }

  /// Neither a comment, nor an instruction, nor an end tag.
  private static func startsName(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "!") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "/")
  }
}
