internal import CZlib

/// The finished content of one archive entry, with all that its header says.
package struct CompressedPart: ~Copyable {
  package enum Method: UInt16, Sendable {
    case stored = 0
    case deflated = 8
  }

  let method: Method
  let checksum: UInt32
  let size: UInt64
  let head: Spool
  let body: Spool

  var compressedSize: UInt64 { head.count + body.count }

  /// Takes content that is in memory as a whole.
  package init(_ bytes: [UInt8], method: Method = .deflated, level: Int32 = 6) throws(ArchiveWriteError) {
    var head = Spool(policy: .init(memoryLimit: .max))
    switch method {
    case .stored: try head.append(bytes)
    case .deflated:
      var deflater = try Deflater(level: level)
      try deflater.deflate(bytes, .finish, into: &head)
    }
    var checksum = Checksum()
    checksum.add(bytes)
    self.init(method: method, checksum: checksum, head: head, body: Spool(policy: .init(memoryLimit: .max)))
  }

  init(method: Method, checksum: Checksum, head: consuming Spool, body: consuming Spool) {
    self.method = method
    self.checksum = checksum.value
    size = checksum.count
    self.head = head
    self.body = body
  }
}

/// The CRC-32 of a run of bytes.
struct Checksum {
  private(set) var value: UInt32 = 0
  private(set) var count: UInt64 = 0

  mutating func add(_ bytes: [UInt8]) {
    value = bytes.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: crc32_z(UInt(value), $0.baseAddress, $0.count))
    }
    count += UInt64(bytes.count)
  }

  /// The checksum of these bytes followed by those of another.
  func followed(by other: Checksum) -> Checksum {
    var joined = Checksum()
    joined.value = UInt32(truncatingIfNeeded: crc32_combine(UInt(value), UInt(other.value), Int(other.count)))
    joined.count = count + other.count
    return joined
  }
}
