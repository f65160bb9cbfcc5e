/// The list of entries at the end of a ZIP file (APPNOTE 4.3.12 to 4.3.16).
///
/// Only this list is believed. Local headers may carry zero sizes and data descriptors have no sure
/// mark, so an archive is never scanned for them.
struct CentralDirectory {
  private static let entrySignature = 0x0201_4B50
  private static let endSignature = 0x0605_4B50
  private static let end64Signature = 0x0606_4B50
  private static let locator64Signature = 0x0706_4B50
  private static let endLength = 22

  let entries: [ArchiveReader.Entry]
  /// Where the list starts, counted from the first byte of the file.
  let start: Int

  init(_ source: ByteSource, limits: ArchiveLimits) throws(ArchiveReadError) {
    var end = try Self.findEnd(source)
    if let wide = try Self.findEnd64(source, before: end.position) { end = wide }
    let base = try Self.base(source, end)
    start = base + end.offset
    guard try Self.isEntry(source, at: start), start < end.position else {
      guard end.count == 0 else { throw .damaged("central directory") }
      entries = []
      return
    }
    // The list ends where the next record starts; its stated size and count are believed only together
    // with what is there.
    let length = end.position - start
    guard length <= limits.directoryBytes else {
      throw .limitExceeded(limit: "directory_bytes", allowed: limits.directoryBytes, met: length)
    }
    let bytes = try source.read(at: start, count: length)
    var list: [ArchiveReader.Entry] = []
    var offset = 0
    while bytes.field32(at: offset) == Self.entrySignature {
      guard list.count < limits.entries else {
        throw .limitExceeded(limit: "archive_entries", allowed: limits.entries, met: list.count + 1)
      }
      guard let (entry, length) = Self.entry(bytes, at: offset, base: base) else {
        throw .damaged("central directory, entry \(list.count + 1)")
      }
      list.append(entry)
      offset += length
    }
    // A record of 16 bits counts modulo 65,536. What stands behind the last entry may be a signature.
    guard offset == bytes.count || list.count & 0xFFFF == end.count & 0xFFFF else {
      throw .damaged("central directory, entry \(list.count + 1)")
    }
    entries = list
  }

  /// How far bytes in front of the archive (a self-extractor, a stray banner) shift every stored offset.
  private static func base(_ source: ByteSource, _ end: End) throws(ArchiveReadError) -> Int {
    let (actual, isBeforeFile) = end.position.subtractingReportingOverflow(end.size)
    let (shift, overflow) = actual.subtractingReportingOverflow(end.offset)
    guard !isBeforeFile, !overflow, actual >= 0, shift > 0, try isEntry(source, at: actual) else { return 0 }
    return shift
  }

  private struct End {
    /// Where the record that gave these numbers starts.
    var position: Int
    var count: Int
    var size: Int
    var offset: Int
  }

  private static func isEntry(_ source: ByteSource, at offset: Int) throws(ArchiveReadError) -> Bool {
    try source.read(at: offset, count: 4).field32(at: 0) == entrySignature
  }

  /// The record whose comment ends where the file does; where bytes were added behind the archive, so that
  /// there is none, the last one that fits.
  ///
  /// A comment may hold up to 65,535 bytes and in them a record of its own. Two that end with the file
  /// are two archives in one, of which two readers could pick different ones.
  private static func findEnd(_ source: ByteSource) throws(ArchiveReadError) -> End {
    let tailLength = min(source.count, endLength + 0xFFFF)
    let tailStart = source.count - tailLength
    let tail = try source.read(at: tailStart, count: tailLength)
    var exact: End?
    var fitting: End?
    var offset = tail.count - endLength
    while offset >= 0 {
      if tail[offset] == 0x50, tail.field32(at: offset) == endSignature,
        let count = tail.field16(at: offset + 10), let size = tail.field32(at: offset + 12),
        let start = tail.field32(at: offset + 16), let comment = tail.field16(at: offset + 20)
      {
        let end = End(position: tailStart + offset, count: count, size: size, offset: start)
        let rest = tail.count - offset - endLength - comment
        if rest == 0 {
          guard exact == nil else { throw .ambiguous("two ends of the central directory") }
          exact = end
        } else if rest > 0, fitting == nil {
          fitting = end
        }
      }
      offset -= 1
    }
    guard let end = exact ?? fitting else { throw .noDirectory }
    return end
  }

  /// The 64-bit record, found through its locator, or right before the locator where offsets are shifted.
  private static func findEnd64(_ source: ByteSource, before end: Int) throws(ArchiveReadError) -> End? {
    let locator = try source.read(at: end - 20, count: 20)
    guard end >= 20, locator.field32(at: 0) == locator64Signature, let stated = locator.field64(at: 8) else {
      return nil
    }
    for position in [stated, end - 20 - 56] where position >= 0 && position < end {
      let record = try source.read(at: position, count: 56)
      if record.field32(at: 0) == end64Signature, let count = record.field64(at: 32),
        let size = record.field64(at: 40), let offset = record.field64(at: 48)
      {
        return End(position: position, count: count, size: size, offset: offset)
      }
    }
    throw .damaged("zip64 end of central directory")
  }

  private static func entry(_ bytes: [UInt8], at offset: Int, base: Int) -> (
    ArchiveReader.Entry, length: Int
  )? {
    guard let flags = bytes.field16(at: offset + 8), let method = bytes.field16(at: offset + 10),
      let crc = bytes.field32(at: offset + 16), var packed = bytes.field32(at: offset + 20),
      var size = bytes.field32(at: offset + 24), let nameLength = bytes.field16(at: offset + 28),
      let extraLength = bytes.field16(at: offset + 30), let commentLength = bytes.field16(at: offset + 32),
      var header = bytes.field32(at: offset + 42)
    else { return nil }
    let nameStart = offset + 46
    let extraStart = nameStart + nameLength
    let next = extraStart + extraLength + commentLength
    guard next <= bytes.count else { return nil }
    var extra = extraStart
    while extra + 4 <= extraStart + extraLength, let id = bytes.field16(at: extra),
      let length = bytes.field16(at: extra + 2)
    {
      if id == 1 {
        // APPNOTE 4.5.3: only the fields that are all ones above are present, in this order.
        var field = extra + 4
        for path in [\Fields.size, \Fields.packed, \Fields.header] {
          var fields = Fields(size: size, packed: packed, header: header)
          guard fields[keyPath: path] == 0xFFFF_FFFF else { continue }
          guard field + 8 <= extra + 4 + length, let wide = bytes.field64(at: field) else { return nil }
          fields[keyPath: path] = wide
          (size, packed, header) = (fields.size, fields.packed, fields.header)
          field += 8
        }
      }
      extra += 4 + length
    }
    let (position, overflow) = header.addingReportingOverflow(base)
    guard !overflow else { return nil }
    let entry = ArchiveReader.Entry(
      name: String(decoding: bytes[nameStart..<extraStart], as: UTF8.self),
      method: method,
      isEncrypted: flags & 1 == 1,
      checksum: UInt32(truncatingIfNeeded: crc),
      compressedSize: packed,
      size: size,
      headerOffset: position
    )
    return (entry, next - offset)
  }

  private struct Fields {
    var size: Int
    var packed: Int
    var header: Int
  }
}
