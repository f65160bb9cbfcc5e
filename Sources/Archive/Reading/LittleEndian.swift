/// Unsigned little-endian fields, as all ZIP records have them; nil past the end.
extension Array<UInt8> {
  func field16(at offset: Int) -> Int? {
    guard offset >= 0, offset <= count - 2 else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  func field32(at offset: Int) -> Int? {
    guard let low = field16(at: offset), let high = field16(at: offset + 2) else { return nil }
    return low | high << 16
  }

  /// Nil also where the value does not fit a signed 64-bit integer: no real size or offset does that.
  func field64(at offset: Int) -> Int? {
    guard let low = field32(at: offset), let high = field32(at: offset + 4), high < 1 << 31 else {
      return nil
    }
    return low | high << 32
  }
}
