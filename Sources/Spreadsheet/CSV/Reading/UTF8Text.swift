/// UTF-8 that may hold bytes it should not.
enum UTF8Text {
  /// True where the bytes are UTF-8, or were before a few got damaged.
  ///
  /// Text in Windows-1252 practically never holds a sequence that is also UTF-8, so a file with more such sequences
  /// than broken bytes is damaged UTF-8; reading it as Windows-1252 would garble every accented letter.
  static func isMeant(by bytes: Span<UInt8>) -> Bool {
    if (try? UTF8Span(validating: bytes)) != nil { return true }
    var sequences = 0
    var broken = 0
    var offset = 0
    while offset < bytes.count {
      switch sequenceLength(bytes, at: offset) {
      case 0:
        broken += 1
        offset += 1
      case 1:
        offset += 1
      case let length:
        sequences += 1
        offset += length
      }
    }
    return sequences > broken
  }

  /// The text without NULs and with U+FFFD for every byte that is not UTF-8.
  static func repaired(_ bytes: Span<UInt8>) -> (utf8: [UInt8], faults: EncodingFaults) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var faults = EncodingFaults()
    var offset = 0
    while offset < bytes.count {
      let length = sequenceLength(bytes, at: offset)
      if length == 0 {
        faults.invalid += 1
        utf8.appendUTF8(of: "\u{FFFD}")
      } else if bytes[offset] == 0 {
        faults.nuls += 1
      } else {
        for index in offset..<offset + length { utf8.append(bytes[index]) }
      }
      offset += max(1, length)
    }
    return (utf8, faults)
  }

  /// The length of the well-formed sequence at `offset`, 0 if there is none (Unicode Standard, table 3-7).
  private static func sequenceLength(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let lead = bytes[offset]
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard length <= bytes.count - offset, second.contains(bytes[offset + 1]) else { return 0 }
    for index in offset + 2..<max(offset + 2, offset + length) where bytes[index] & 0xC0 != 0x80 { return 0 }
    return length
  }
}

extension [UInt8] {
  mutating func appendUTF8(of scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
