/// Builds small ZIP archives, right ones and wrong ones; entries are stored, not compressed.
package struct ZipBuilder: Sendable {
  package struct Entry: Sendable {
    package var name: String
    /// What the file holds, already compressed where `method` says so.
    package var data: [UInt8]
    package var method = 0
    package var flags = 0
    /// Declared values; those of the data unless set.
    package var size: Int?
    package var checksum: UInt32?
    /// Another entry's place among all, whose local header and data this one shares.
    package var sharesDataOf: Int?

    package init(_ name: String, _ data: [UInt8]) {
      self.name = name
      self.data = data
    }

    package init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  package var entries: [Entry]
  package var prefix: [UInt8] = []
  package var comment: [UInt8] = []
  /// Sizes and offsets in 64-bit records.
  package var isZip64 = false
  /// Local headers without sizes, and data descriptors behind the data.
  package var usesDataDescriptors = false

  package init(_ entries: [Entry]) { self.entries = entries }

  package init(_ parts: [(String, String)]) { entries = parts.map { Entry($0.0, $0.1) } }

  package var bytes: [UInt8] {
    var out: [UInt8] = []
    var offsets: [Int] = []
    for entry in entries {
      if let other = entry.sharesDataOf {
        offsets.append(offsets[other])
        continue
      }
      offsets.append(out.count)
      let flags = entry.flags | (usesDataDescriptors ? 8 : 0)
      out += field(0x0403_4B50, 4) + field(20, 2) + field(flags, 2) + field(entry.method, 2) + field(0, 4)
      let sizes = [checksum(entry), entry.data.count, entry.size ?? entry.data.count]
      out += sizes.flatMap { field(usesDataDescriptors ? 0 : $0, 4) }
      out += field(entry.name.utf8.count, 2) + field(0, 2) + Array(entry.name.utf8) + entry.data
      if usesDataDescriptors { out += field(0x0807_4B50, 4) + sizes.flatMap { field($0, 4) } }
    }
    let directory = out.count
    for (entry, offset) in zip(entries, offsets) {
      let size = entry.size ?? entry.data.count
      let extra =
        isZip64
        ? field(1, 2) + field(24, 2) + field(size, 8) + field(entry.data.count, 8) + field(offset, 8) : []
      out +=
        field(0x0201_4B50, 4) + field(20, 2) + field(20, 2) + field(entry.flags, 2) + field(entry.method, 2)
      out += field(0, 4) + field(checksum(entry), 4)
      out += field(isZip64 ? 0xFFFF_FFFF : entry.data.count, 4) + field(isZip64 ? 0xFFFF_FFFF : size, 4)
      out += field(entry.name.utf8.count, 2) + field(extra.count, 2) + field(0, 2) + field(0, 2) + field(0, 2)
      out += field(0, 4) + field(isZip64 ? 0xFFFF_FFFF : offset, 4) + Array(entry.name.utf8) + extra
    }
    let length = out.count - directory
    if isZip64 {
      let record = out.count
      out += field(0x0606_4B50, 4) + field(44, 8) + field(45, 2) + field(45, 2) + field(0, 4) + field(0, 4)
      out += field(entries.count, 8) + field(entries.count, 8) + field(length, 8) + field(directory, 8)
      out += field(0x0706_4B50, 4) + field(0, 4) + field(record, 8) + field(1, 4)
    }
    let (count, start) = isZip64 ? (0xFFFF, 0xFFFF_FFFF) : (entries.count, directory)
    out += field(0x0605_4B50, 4) + field(0, 4) + field(count, 2) + field(count, 2)
    out += field(isZip64 ? 0xFFFF_FFFF : length, 4) + field(start, 4) + field(comment.count, 2) + comment
    return prefix + out
  }

  private func checksum(_ entry: Entry) -> Int { Int(entry.checksum ?? Self.crc32(entry.data)) }

  private func field(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  package static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
