/// The entries of a ZIP archive, read strictly: whatever two headers disagree about is an error.
package struct UnzippedArchive {
  package struct Entry {
    package let name: String
    package let method: Int
    package let versionNeeded: Int
    package let flags: Int
    package let time: Int
    package let date: Int
    package private(set) var content: [UInt8]

    package var text: String { String(decoding: content, as: UTF8.self) }

    /// The same entry with another content.
    package func holding(_ text: String) -> Entry {
      var entry = self
      entry.content = Array(text.utf8)
      return entry
    }
  }

  package struct Malformed: Error {
    package let reason: String
  }

  /// In the order of their content in the file.
  package private(set) var entries: [Entry] = []

  /// With `allowsDescriptors` sizes may stand behind the data only, as foreign programs write them.
  package init(_ bytes: [UInt8], allowsDescriptors: Bool = false) throws {
    let end = bytes.count - 22
    guard end >= 0, Self.number(bytes, end, 4) == 0x0605_4B50 else { throw Malformed(reason: "end record") }
    var (count, start) = (Self.number(bytes, end + 10, 2), Self.number(bytes, end + 16, 4))
    if start == 0xFFFF_FFFF || count == 0xFFFF {
      let record = Self.number(bytes, end - 20 + 8, 8)
      guard Self.number(bytes, end - 20, 4) == 0x0706_4B50, Self.number(bytes, record, 4) == 0x0606_4B50
      else {
        throw Malformed(reason: "zip64 end record")
      }
      (count, start) = (Self.number(bytes, record + 32, 8), Self.number(bytes, record + 48, 8))
    }
    var expectedOffset = 0
    for _ in 0..<count {
      guard Self.number(bytes, start, 4) == 0x0201_4B50 else { throw Malformed(reason: "directory entry") }
      let (nameLength, extraLength) = (Self.number(bytes, start + 28, 2), Self.number(bytes, start + 30, 2))
      var extra = start + 46 + nameLength + 4
      func wide(_ place: Int) -> Int {
        let value = Self.number(bytes, place, 4)
        guard value == 0xFFFF_FFFF else { return value }
        defer { extra += 8 }
        return Self.number(bytes, extra, 8)
      }
      let size = wide(start + 24)
      let compressedSize = wide(start + 20)
      let offset = wide(start + 42)
      guard allowsDescriptors || offset == expectedOffset else { throw Malformed(reason: "gap or overlap") }
      // Flags, method, time, date, checksum, sizes and name length stand in both headers alike.
      guard allowsDescriptors || bytes[(offset + 6)..<(offset + 28)] == bytes[(start + 8)..<(start + 30)]
      else {
        throw Malformed(reason: "headers differ")
      }
      let content = offset + 30 + nameLength + Self.number(bytes, offset + 28, 2)
      let data = Array(bytes[content..<(content + compressedSize)])
      let method = Self.number(bytes, start + 10, 2)
      let inflated = method == 8 ? try Inflation.inflate(data) : data
      guard inflated.count == size, Self.checksum(inflated) == Self.number(bytes, start + 16, 4) else {
        throw Malformed(reason: "size or checksum")
      }
      entries.append(
        Entry(
          name: String(decoding: bytes[(start + 46)..<(start + 46 + nameLength)], as: UTF8.self),
          method: method,
          versionNeeded: Self.number(bytes, start + 6, 2),
          flags: Self.number(bytes, start + 8, 2),
          time: Self.number(bytes, start + 12, 2),
          date: Self.number(bytes, start + 14, 2),
          content: inflated
        )
      )
      expectedOffset = content + compressedSize
      start += 46 + nameLength + extraLength
    }
  }

  package subscript(name: String) -> String? { entries.first { $0.name == name }?.text }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
  }

  /// CRC-32 bit by bit, as its definition has it.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var value: UInt32 = .max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return Int(~value)
  }
}
