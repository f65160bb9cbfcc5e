/// UTF-32, which a few programs offer as "Unicode"; it is known by its mark alone.
enum UTF32Text {
  static let littleEndianMark: [UInt8] = [0xFF, 0xFE, 0, 0]
  static let bigEndianMark: [UInt8] = [0, 0, 0xFE, 0xFF]

  /// The text as UTF-8, without NULs and with U+FFFD for every unit that is no character and for odd last bytes.
  static func decoded(_ bytes: Span<UInt8>, isLittleEndian: Bool) -> (utf8: [UInt8], faults: EncodingFaults) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count / 4 + bytes.count / 16)
    var faults = EncodingFaults()
    var offset = 0
    while offset + 4 <= bytes.count {
      var value: UInt32 = 0
      for index in 0..<4 {
        value = value << 8 | UInt32(bytes[isLittleEndian ? offset + 3 - index : offset + index])
      }
      offset += 4
      if value == 0 {
        faults.nuls += 1
      } else if let scalar = Unicode.Scalar(value) {
        utf8.appendUTF8(of: scalar)
      } else {
        faults.invalid += 1
        utf8.appendUTF8(of: "\u{FFFD}")
      }
    }
    if offset < bytes.count {
      faults.invalid += 1
      utf8.appendUTF8(of: "\u{FFFD}")
    }
    return (utf8, faults)
  }
}
