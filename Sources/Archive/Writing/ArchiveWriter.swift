/// Writes a ZIP archive front to back (PKWARE APPNOTE 6.3).
///
/// Entries come complete, so every header is exact: no data descriptors, no seeking back. The time of all
/// entries is 1980-01-01, and "version needed" stays 2.0 unless an entry or offset truly needs zip64, which
/// some readers refuse.
package struct ArchiveWriter<Sink: ByteSink & ~Copyable>: ~Copyable {
  private var sink: Sink
  private var directory = ArchiveDirectory()
  private var offset: UInt64 = 0

  package init(sink: consuming Sink) {
    self.sink = sink
  }

  /// With a lower limit than the format's, so that zip64 can be tested without gigabytes.
  init(sink: consuming Sink, largest32BitValue: UInt64) {
    self.sink = sink
    directory = ArchiveDirectory(largest32BitValue: largest32BitValue)
  }

  package mutating func add(_ name: String, _ part: borrowing CompressedPart) throws(ArchiveWriteError) {
    let entry = ArchiveDirectory.Entry(
      name: Array(name.utf8),
      method: part.method.rawValue,
      checksum: part.checksum,
      compressedSize: part.compressedSize,
      size: part.size,
      offset: offset
    )
    let header = try directory.add(entry, named: name)
    try sink.write(header)
    try part.head.copy(to: &sink)
    try part.body.copy(to: &sink)
    offset += UInt64(header.count) + part.compressedSize
  }

  package mutating func add(
    _ name: String,
    bytes: [UInt8],
    method: CompressedPart.Method = .deflated
  ) throws(ArchiveWriteError) {
    let part = try CompressedPart(bytes, method: method)
    try add(name, part)
  }

  /// Writes the directory and gives the sink back.
  package consuming func finish() throws(ArchiveWriteError) -> Sink {
    try sink.write(directory.encoded(at: offset))
    return sink
  }
}
