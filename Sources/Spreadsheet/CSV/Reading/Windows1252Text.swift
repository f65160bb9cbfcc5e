/// Windows-1252, the encoding of "CSV (Comma delimited)" on a Windows set to a western language.
enum Windows1252Text {
  /// The characters 0x80 to 0x9F; the five undefined ones stand for control characters, as the WHATWG encoding
  /// standard has it, and are counted as invalid.
  private static let upperControls: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]

  /// The text as UTF-8, without NULs.
  static func decoded(_ bytes: Span<UInt8>) -> (utf8: [UInt8], faults: EncodingFaults) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    var faults = EncodingFaults()
    for offset in bytes.indices {
      let byte = bytes[offset]
      switch byte {
      case 0:
        faults.nuls += 1
      case 0x01...0x7F:
        utf8.append(byte)
      case 0x80...0x9F:
        let scalar = upperControls[Int(byte - 0x80)]
        if scalar.value == UInt32(byte) { faults.invalid += 1 }
        utf8.appendUTF8(of: scalar)
      default:
        utf8.appendUTF8(of: Unicode.Scalar(byte))
      }
    }
    return (utf8, faults)
  }

  /// True where so much of the start is control characters that it is no text at all.
  static func looksBinary(_ bytes: Span<UInt8>) -> Bool {
    let sample = bytes.extracting(first: 8192)
    var controls = 0
    for offset in sample.indices {
      let byte = sample[offset]
      if byte < 0x20, byte != 0, !byte.isBlank, !byte.isLineBreak { controls += 1 }
    }
    return controls * 20 > sample.count
  }
}
