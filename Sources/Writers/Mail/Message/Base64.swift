/// Base64 (RFC 4648, section 4).
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  /// 76 characters a line (RFC 2045, section 6.8).
  private static let bytesPerLine = 57

  static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    append(bytes, to: &encoded)
    return encoded
  }

  /// In lines that each end with CRLF.
  static func lines(_ bytes: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count / bytesPerLine + 1) * 78)
    for start in stride(from: 0, to: bytes.count, by: bytesPerLine) {
      append(bytes[start..<min(start + bytesPerLine, bytes.count)], to: &encoded)
      encoded.append(UInt8(ascii: "\r"))
      encoded.append(UInt8(ascii: "\n"))
    }
    return encoded
  }

  private static func append(_ bytes: some Collection<UInt8>, to encoded: inout [UInt8]) {
    var bits: UInt32 = 0
    var held = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      held += 1
      if held == 3 {
        for shift in [18, 12, 6, 0] as [UInt32] { encoded.append(alphabet[Int(bits >> shift & 63)]) }
        bits = 0
        held = 0
      }
    }
    guard held > 0 else { return }
    bits <<= held == 1 ? 16 : 8
    encoded.append(alphabet[Int(bits >> 18 & 63)])
    encoded.append(alphabet[Int(bits >> 12 & 63)])
    encoded.append(held == 2 ? alphabet[Int(bits >> 6 & 63)] : UInt8(ascii: "="))
    encoded.append(UInt8(ascii: "="))
  }
}
