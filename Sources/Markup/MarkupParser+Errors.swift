internal import CLibXML2

/// Which errors of markup end the reading and which are passed over.
extension MarkupParser {
  private static let replacement = Array("\u{FFFD}".utf8)

  func report(_ error: xmlError) {
    guard failure == nil, error.level == XML_ERR_FATAL else { return }
    let code = UInt32(bitPattern: error.code)
    // Behind the root element padding is passed over, but a second root could hold what would then be lost.
    let isHarmless = isPastRoot ? !isAt(UInt8(ascii: "<")) : self.isHarmless(error, code)
    guard isHarmless else {
      var message = error.message.map { String(cString: $0) } ?? "not well-formed"
      while message.last?.isWhitespace == true { message.removeLast() }
      failure = .malformed(line: Int(error.line), message: message)
      return
    }
    hasHarmlessErrors = true
    // libxml2 has handed on what stands before the character and leaves it out, which would make 12 of a 1
    // and a 2 on either side of it.
    if code == XML_ERR_INVALID_CHAR.rawValue {
      Self.replacement.withUnsafeBufferPointer { characters($0.baseAddress, count: $0.count) }
    }
  }

  /// What may be wrong in a part without leaving anything of it in doubt: an XML declaration behind white space,
  /// and a character that XML cannot hold.
  ///
  /// Bytes that are not in the encoding come under the same code, but without a character: from there on libxml2
  /// would take all bytes for Latin-1.
  private func isHarmless(_ error: xmlError, _ code: UInt32) -> Bool {
    switch code {
    case XML_ERR_RESERVED_XML_NAME.rawValue: true
    case XML_ERR_INVALID_CHAR.rawValue: (1...0x10FFFF).contains(error.int1) && !isBeforeEntity
    default: false
    }
  }

  /// From its first error on libxml2 drops `&amp;` and its like without a word, unless told that there was none.
  func overlookHarmlessErrors() {
    if hasHarmlessErrors { context.pointee.wellFormed = 1 }
  }

  /// Whether an entity follows the error so closely that it would be dropped all the same.
  ///
  /// The place of the error is behind a numeric reference, but at a character itself: a control character of one
  /// byte, or U+FFFE or U+FFFF of three.
  private var isBeforeEntity: Bool {
    let isWide = isAt(0xEF)
    let isControl = (0..<0x20).contains { isAt($0) }
    let next = isWide ? 3 : isControl ? 1 : 0
    return isAt(UInt8(ascii: "&"), offset: next) && !isAt(UInt8(ascii: "#"), offset: next + 1)
  }

  private func isAt(_ byte: UInt8, offset: Int = 0) -> Bool {
    guard let input = context.pointee.input, let current = input.pointee.cur, let end = input.pointee.end
    else {
      return false
    }
    return offset < end - current && current[offset] == byte
  }
}
