/// Compresses a part while it is produced, when its beginning can be written only at the end.
///
/// A worksheet says how far it reaches before its first row. So the head is compressed last, as a stream of
/// its own that stops at a byte boundary: deflate data may follow one another as long as only the last is
/// marked final (RFC 1951, 3.2.3), and the body never looks back past its own start.
package struct PartCompressor: ~Copyable {
  private let level: Int32
  private var body: Spool
  private var checksum = Checksum()
  /// Made when the first bytes come: a workbook may hold many parts that have not begun.
  private var deflater: Deflater?

  package init(level: Int32, policy: Spool.Policy) {
    self.level = level
    body = Spool(policy: policy)
  }

  package mutating func write(_ bytes: [UInt8]) throws(ArchiveWriteError) {
    try deflate(bytes, .none)
  }

  /// The whole part: `head`, all that was written, `tail`.
  package consuming func finish(head: [UInt8], tail: [UInt8]) throws(ArchiveWriteError) -> CompressedPart {
    try deflate(tail, .finish)
    var headSpool = Spool(policy: .init(memoryLimit: .max))
    var headDeflater = try Deflater(level: level)
    try headDeflater.deflate(head, .boundary, into: &headSpool)
    var headChecksum = Checksum()
    headChecksum.add(head)
    return CompressedPart(
      method: .deflated,
      checksum: headChecksum.followed(by: checksum),
      head: headSpool,
      body: body
    )
  }

  private mutating func deflate(_ bytes: [UInt8], _ flush: Deflater.Flush) throws(ArchiveWriteError) {
    var deflater: Deflater
    if let existing = self.deflater.take() {
      deflater = existing
    } else {
      deflater = try Deflater(level: level)
    }
    checksum.add(bytes)
    try deflater.deflate(bytes, flush, into: &body)
    self.deflater = consume deflater
  }
}
