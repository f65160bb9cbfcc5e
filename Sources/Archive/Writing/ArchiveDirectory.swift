/// The headers of an archive: one before each entry, and all of them again at the end.
struct ArchiveDirectory {
  struct Entry {
    let name: [UInt8]
    let method: UInt16
    let checksum: UInt32
    let compressedSize: UInt64
    let size: UInt64
    let offset: UInt64
  }

  private static let plainVersion: UInt16 = 20
  private static let zip64Version: UInt16 = 45
  /// 1980-01-01, the first day that the format knows; midnight is zero.
  private static let date: UInt16 = 1 << 5 | 1
  /// Names are UTF-8 (APPNOTE appendix D); set only where it makes a difference.
  private static let unicodeNameFlag: UInt16 = 1 << 11

  private let largest32BitValue: UInt64
  private var names: Set<String> = []
  private var entries: [Entry] = []

  init(largest32BitValue: UInt64 = 0xFFFF_FFFE) {
    self.largest32BitValue = largest32BitValue
  }

  /// Takes an entry in and gives the bytes that go before its content.
  mutating func add(_ entry: Entry, named name: String) throws(ArchiveWriteError) -> [UInt8] {
    guard !entry.name.isEmpty, entry.name.count <= 0xFFFF, entry.name.first != UInt8(ascii: "/"),
      !entry.name.contains(UInt8(ascii: "\\"))
    else { throw .badEntryName(name) }
    guard names.insert(name.lowercased()).inserted else { throw .duplicateEntry(name) }
    entries.append(entry)

    let isLarge = max(entry.size, entry.compressedSize) > largest32BitValue
    var extra = LittleEndianBytes()
    if isLarge {
      extra.append16(0x0001)
      extra.append16(16)
      extra.append64(entry.size)
      extra.append64(entry.compressedSize)
    }
    var header = LittleEndianBytes()
    header.append32(0x0403_4B50)
    appendCommon(of: entry, version: isLarge ? Self.zip64Version : Self.plainVersion, to: &header)
    header.append32(isLarge ? .max : UInt32(clamping: entry.compressedSize))
    header.append32(isLarge ? .max : UInt32(clamping: entry.size))
    header.append16(UInt16(entry.name.count))
    header.append16(UInt16(extra.bytes.count))
    header.bytes += entry.name
    header.bytes += extra.bytes
    return header.bytes
  }

  /// The central directory and its end record, for a directory that begins at `start`.
  func encoded(at start: UInt64) -> [UInt8] {
    var directory = LittleEndianBytes()
    for entry in entries { append(entry, to: &directory) }
    let size = UInt64(directory.bytes.count)
    let count = UInt64(entries.count)
    if start > largest32BitValue || size > largest32BitValue || count >= 0xFFFF {
      appendZip64End(count: count, size: size, start: start, to: &directory)
    }
    directory.append32(0x0605_4B50)
    directory.append16(0)
    directory.append16(0)
    directory.append16(UInt16(clamping: count))
    directory.append16(UInt16(clamping: count))
    directory.append32(size > largest32BitValue ? .max : UInt32(clamping: size))
    directory.append32(start > largest32BitValue ? .max : UInt32(clamping: start))
    directory.append16(0)
    return directory.bytes
  }

  private func append(_ entry: Entry, to directory: inout LittleEndianBytes) {
    let isLarge = max(entry.size, entry.compressedSize) > largest32BitValue
    let isFar = entry.offset > largest32BitValue
    var extra = LittleEndianBytes()
    if isLarge || isFar {
      extra.append16(0x0001)
      extra.append16((isLarge ? 16 : 0) + (isFar ? 8 : 0))
      if isLarge {
        extra.append64(entry.size)
        extra.append64(entry.compressedSize)
      }
      if isFar { extra.append64(entry.offset) }
    }
    let version = isLarge || isFar ? Self.zip64Version : Self.plainVersion
    directory.append32(0x0201_4B50)
    directory.append16(version)
    appendCommon(of: entry, version: version, to: &directory)
    directory.append32(isLarge ? .max : UInt32(clamping: entry.compressedSize))
    directory.append32(isLarge ? .max : UInt32(clamping: entry.size))
    directory.append16(UInt16(entry.name.count))
    directory.append16(UInt16(extra.bytes.count))
    directory.append16(0)  // comment
    directory.append16(0)  // disk
    directory.append16(0)  // internal attributes
    directory.append32(0)  // external attributes
    directory.append32(isFar ? .max : UInt32(clamping: entry.offset))
    directory.bytes += entry.name
    directory.bytes += extra.bytes
  }

  private func appendCommon(of entry: Entry, version: UInt16, to header: inout LittleEndianBytes) {
    header.append16(version)
    header.append16(entry.name.allSatisfy { $0 < 0x80 } ? 0 : Self.unicodeNameFlag)
    header.append16(entry.method)
    header.append16(0)
    header.append16(Self.date)
    header.append32(entry.checksum)
  }

  private func appendZip64End(
    count: UInt64,
    size: UInt64,
    start: UInt64,
    to directory: inout LittleEndianBytes
  ) {
    directory.append32(0x0606_4B50)
    directory.append64(44)
    directory.append16(Self.zip64Version)
    directory.append16(Self.zip64Version)
    directory.append32(0)
    directory.append32(0)
    directory.append64(count)
    directory.append64(count)
    directory.append64(size)
    directory.append64(start)
    directory.append32(0x0706_4B50)
    directory.append32(0)
    directory.append64(start + size)
    directory.append32(1)
  }
}

/// Bytes built from little-endian integers.
private struct LittleEndianBytes {
  var bytes: [UInt8] = []

  mutating func append16(_ value: UInt16) { append(value) }
  mutating func append32(_ value: UInt32) { append(value) }
  mutating func append64(_ value: UInt64) { append(value) }

  private mutating func append<Value: FixedWidthInteger>(_ value: Value) {
    for shift in stride(from: 0, to: Value.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> Value(shift)))
    }
  }
}
