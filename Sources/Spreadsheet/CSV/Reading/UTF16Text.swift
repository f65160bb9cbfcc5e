/// UTF-16, which spreadsheet programs write as "Unicode Text".
enum UTF16Text {
  private static let sampleSize = 4096

  /// The byte order that NULs give away: text in Latin letters has one in nearly every other place, always the same.
  static func encoding(of bytes: Span<UInt8>) -> CSVDialect.Encoding? {
    let sample = bytes.extracting(first: sampleSize)
    let units = sample.count / 2
    guard units >= 2 else { return nil }
    var (firstNULs, secondNULs) = (0, 0)
    for unit in 0..<units {
      if sample[2 * unit] == 0 { firstNULs += 1 }
      if sample[2 * unit + 1] == 0 { secondNULs += 1 }
    }
    if secondNULs * 2 > units, firstNULs * 10 <= units { return .utf16LittleEndian }
    if firstNULs * 2 > units, secondNULs * 10 <= units { return .utf16BigEndian }
    return nil
  }

  /// The text as UTF-8, without NULs and with U+FFFD for every half of a surrogate pair and for an odd last byte.
  static func decoded(_ bytes: Span<UInt8>, isLittleEndian: Bool) -> (utf8: [UInt8], faults: EncodingFaults) {
    let (low, high) = isLittleEndian ? (0, 1) : (1, 0)
    let units = bytes.count / 2
    func unit(_ index: Int) -> UInt16 {
      UInt16(bytes[2 * index + high]) << 8 | UInt16(bytes[2 * index + low])
    }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(units + units / 8)
    var faults = EncodingFaults()
    var index = 0
    while index < units {
      let code = unit(index)
      index += 1
      if code == 0 {
        faults.nuls += 1
      } else if let scalar = Unicode.Scalar(code) {
        utf8.appendUTF8(of: scalar)
      } else if UTF16.isLeadSurrogate(code), index < units, UTF16.isTrailSurrogate(unit(index)) {
        let value = 0x10000 + UInt32(code & 0x3FF) << 10 + UInt32(unit(index) & 0x3FF)
        utf8.appendUTF8(of: Unicode.Scalar(value) ?? "\u{FFFD}")
        index += 1
      } else {
        faults.invalid += 1
        utf8.appendUTF8(of: "\u{FFFD}")
      }
    }
    if bytes.count % 2 == 1 {
      faults.invalid += 1
      utf8.appendUTF8(of: "\u{FFFD}")
    }
    return (utf8, faults)
  }
}
