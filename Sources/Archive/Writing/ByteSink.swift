/// Where the bytes of an archive go, from front to back.
package protocol ByteSink: ~Copyable {
  mutating func write(_ bytes: [UInt8]) throws(ArchiveWriteError)
}

/// Keeps what is written in memory.
package struct MemorySink: ByteSink {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ bytes: [UInt8]) {
    self.bytes.append(contentsOf: bytes)
  }
}

/// Writes to an open file descriptor, which stays the caller's to close.
package struct DescriptorSink: ByteSink {
  private let descriptor: Int32

  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  package mutating func write(_ bytes: [UInt8]) throws(ArchiveWriteError) {
    try FileOutput.write(bytes, to: descriptor)
  }
}
