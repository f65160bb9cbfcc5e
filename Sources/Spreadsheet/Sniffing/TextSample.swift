/// The beginning of a file that is text, reduced to its ASCII characters.
struct TextSample {
  private let ascii: [UInt8]

  /// Nil where the bytes are no text in any encoding that tables come in.
  init?(_ prefix: [UInt8]) {
    let units: [UInt16]
    if let isBigEndian = Self.isBigEndianUTF32(prefix) {
      units = stride(from: 4, to: prefix.count - 3, by: 4).map { index in
        let unit = isBigEndian ? prefix[index..<index + 4].reversed() : Array(prefix[index..<index + 4])
        return unit[2] == 0 && unit[3] == 0 ? UInt16(unit[1]) << 8 | UInt16(unit[0]) : 0x7F
      }
    } else if let isBigEndian = Self.isBigEndianUTF16(prefix) {
      units = stride(from: 0, to: prefix.count - 1, by: 2).map { index in
        let (first, second) = (UInt16(prefix[index]), UInt16(prefix[index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
      }
    } else {
      units = prefix.map(UInt16.init)
    }
    // A few control characters in a table are a fault of the table; one in twenty is no text. NULs may be more where
    // they are all that is odd: some programs fill every empty field with one (turicas/rows#273).
    let nuls = units.count { $0 == 0 }
    let controls = units.count {
      (0x01...0x08).contains($0) || (0x0E...0x1F).contains($0) && $0 != 0x1A && $0 != 0x1B
    }
    guard (nuls + controls) * 20 <= units.count || controls * 100 <= units.count && nuls * 2 < units.count
    else { return nil }
    ascii = units.map { $0 < 0x80 ? UInt8($0) : 0x7F }
  }

  /// Nothing but white space, behind a byte order mark or none.
  static func isBlank(_ bytes: [UInt8]) -> Bool {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let markLength = isWide ? 2 : bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes.dropFirst(markLength).allSatisfy { byte in
      byte == 0x20 || (0x09...0x0D).contains(byte) || (isWide && byte == 0)
    }
  }

  private static func isBigEndianUTF32(_ prefix: [UInt8]) -> Bool? {
    if prefix.starts(with: UTF32Text.littleEndianMark) { return false }
    return prefix.starts(with: UTF32Text.bigEndianMark) ? true : nil
  }

  /// Told by the byte order mark, or by which half of the bytes is nearly all NUL.
  private static func isBigEndianUTF16(_ prefix: [UInt8]) -> Bool? {
    if prefix.starts(with: [0xFF, 0xFE]) { return false }
    if prefix.starts(with: [0xFE, 0xFF]) { return true }
    let pairs = prefix.count / 2
    guard pairs >= 4 else { return nil }
    let even = stride(from: 0, to: pairs * 2, by: 2).count { prefix[$0] == 0 }
    let odd = stride(from: 1, to: pairs * 2, by: 2).count { prefix[$0] == 0 }
    if even * 10 >= pairs * 7, odd * 10 <= pairs { return true }
    if odd * 10 >= pairs * 7, even * 10 <= pairs { return false }
    return nil
  }

  var kind: FileKind {
    // Byte order marks and other bytes above ASCII in front of the first sign do not count.
    let start = ascii.drop { $0 <= 0x20 || $0 == 0x7F }
    let lowered = start.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    func begins(_ words: [String]) -> Bool { words.contains { lowered.starts(with: $0.utf8) } }
    if begins([
      "<!doctype html", "<html", "<table", "<head", "<body", "<meta", "<style", "<div", "mime-version:",
    ]) {
      return .html
    }
    if begins(["<?xml", "<!--", "<!doctype"]) {
      let text = String(decoding: lowered, as: UTF8.self)
      return text.containsBytes(of: "<html") || text.containsBytes(of: "<table") ? .html : .xml
    }
    let firstLine = start.prefix { $0 != 0x0A && $0 != 0x0D }
    let delimiters: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"), 0x09]
    return firstLine.contains(where: delimiters.contains) ? .csv : .text
  }
}

extension Sequence {
  /// `count(where:)` for sequences that are not collections.
  fileprivate func count(_ holds: (Element) -> Bool) -> Int { reduce(0) { holds($1) ? $0 + 1 : $0 } }
}
