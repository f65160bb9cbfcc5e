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
    /// Where the directory says that the entry starts, when it is to say something else than the truth;
    /// such an entry has no bytes of its own.
    package var statedOffset: Int?

    package init(_ name: String, _ data: [UInt8]) {
      self.name = name
      self.data = data
    }

    package init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  /// What stands behind the data of each entry (APPNOTE 4.3.9).
  package enum Descriptors: Sendable, CaseIterable { case none, signed, unsigned, wide }

  package var entries: [Entry]
  package var prefix: [UInt8] = []
  package var comment: [UInt8] = []
  /// Bytes between the directory and its end record, and behind the end record.
  package var signature: [UInt8] = []
  package var suffix: [UInt8] = []
  /// Sizes and offsets in 64-bit records.
  package var isZip64 = false
  package var descriptors = Descriptors.none
  /// With descriptors, sizes stand in the local header all the same.
  package var repeatsSizes = false
  /// The order of the directory, by place among the entries; that of the entries unless set.
  package var directoryOrder: [Int]?
  /// What the end record says of the directory; the truth unless set.
  package var statedCount: Int?
  package var statedLength: Int?
  package var statedStart: Int?

  package init(_ entries: [Entry]) { self.entries = entries }

  package init(_ parts: [(String, String)]) { entries = parts.map { Entry($0.0, $0.1) } }

  package var bytes: [UInt8] {
    var out: [UInt8] = []
    var offsets: [Int] = []
    for entry in entries {
      if let offset = entry.statedOffset ?? entry.sharesDataOf.map({ offsets[$0] }) {
        offsets.append(offset)
      } else {
        offsets.append(out.count)
        out += local(entry)
      }
    }
    let directory = out.count
    for place in directoryOrder ?? Array(entries.indices) { out += listed(entries[place], offsets[place]) }
    out += signature
    return prefix + out + end(directory: directory, end: out.count) + suffix
  }

  /// The header in front of an entry's data, the data, and what stands behind it.
  package func local(_ entry: Entry) -> [UInt8] {
    let hasDescriptor = descriptors != .none
    let flags = entry.flags | (hasDescriptor ? 8 : 0)
    let sizes = [entry.data.count, entry.size ?? entry.data.count]
    var out =
      field(0x0403_4B50, 4) + field(20, 2) + field(flags, 2) + field(entry.method, 2) + field(0, 4)
    for value in [checksum(entry)] + sizes { out += field(hasDescriptor && !repeatsSizes ? 0 : value, 4) }
    out += field(entry.name.utf8.count, 2) + field(0, 2) + Array(entry.name.utf8) + entry.data
    guard hasDescriptor else { return out }
    out += descriptors == .unsigned ? [] : field(0x0807_4B50, 4)
    return out + field(checksum(entry), 4) + sizes.flatMap { field($0, descriptors == .wide ? 8 : 4) }
  }

  private func listed(_ entry: Entry, _ offset: Int) -> [UInt8] {
    let size = entry.size ?? entry.data.count
    let extra =
      isZip64
      ? field(1, 2) + field(24, 2) + field(size, 8) + field(entry.data.count, 8) + field(offset, 8) : []
    var out = field(0x0201_4B50, 4) + field(20, 2) + field(20, 2) + field(entry.flags, 2)
    out += field(entry.method, 2) + field(0, 4) + field(checksum(entry), 4)
    out += field(isZip64 ? 0xFFFF_FFFF : entry.data.count, 4) + field(isZip64 ? 0xFFFF_FFFF : size, 4)
    out += field(entry.name.utf8.count, 2) + field(extra.count, 2) + field(0, 2) + field(0, 2) + field(0, 2)
    return out + field(0, 4) + field(isZip64 ? 0xFFFF_FFFF : offset, 4) + Array(entry.name.utf8) + extra
  }

  private func end(directory: Int, end: Int) -> [UInt8] {
    let count = statedCount ?? entries.count
    let length = statedLength ?? end - signature.count - directory
    let start = statedStart ?? directory
    var out: [UInt8] = []
    if isZip64 {
      out += field(0x0606_4B50, 4) + field(44, 8) + field(45, 2) + field(45, 2) + field(0, 4) + field(0, 4)
      out += field(count, 8) + field(count, 8) + field(length, 8) + field(start, 8)
      out += field(0x0706_4B50, 4) + field(0, 4) + field(end, 8) + field(1, 4)
    }
    out += field(0x0605_4B50, 4) + field(0, 4)
    out += field(isZip64 ? 0xFFFF : count, 2) + field(isZip64 ? 0xFFFF : count, 2)
    out += field(isZip64 ? 0xFFFF_FFFF : length, 4) + field(isZip64 ? 0xFFFF_FFFF : start, 4)
    return out + field(comment.count, 2) + comment
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
