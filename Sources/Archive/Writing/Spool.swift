internal import Glibc

/// Where compressed bytes wait until their turn in the archive: in memory up to a limit, then in a file.
package struct Spool: ~Copyable {
  /// How much a part may keep in memory, and where the rest goes.
  package struct Policy: Sendable {
    package let memoryLimit: Int
    package let folder: String

    package init(memoryLimit: Int = 4 << 20, folder: String = "/tmp") {
      self.memoryLimit = memoryLimit
      self.folder = folder
    }
  }

  private let policy: Policy
  private var memory: [UInt8] = []
  /// The bytes before those in `memory`; the file has no name and goes away with its descriptor.
  private var descriptor: Int32 = -1
  private var bytesInFile: Int64 = 0

  init(policy: Policy) {
    self.policy = policy
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  var count: UInt64 { UInt64(bytesInFile) + UInt64(memory.count) }

  mutating func append(_ bytes: some Collection<UInt8>) throws(ArchiveWriteError) {
    memory.append(contentsOf: bytes)
    if memory.count > policy.memoryLimit { try spill() }
  }

  borrowing func copy(to sink: inout some ByteSink & ~Copyable) throws(ArchiveWriteError) {
    var offset: Int64 = 0
    while offset < bytesInFile {
      let wanted = Int(min(1 << 18, bytesInFile - offset))
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let got = pread(descriptor, buffer.baseAddress, wanted, off_t(offset))
        count = max(0, got)
        if got <= 0 { failure = got == 0 ? EIO : errno }
      }
      if failure == EINTR { continue }
      if failure != 0 { throw .inputOutput(errno: failure) }
      try sink.write(chunk)
      offset += Int64(chunk.count)
    }
    try sink.write(memory)
  }

  private mutating func spill() throws(ArchiveWriteError) {
    if descriptor < 0 { descriptor = try Self.openUnnamed(in: policy.folder) }
    try FileOutput.write(memory, to: descriptor)
    bytesInFile += Int64(memory.count)
    memory.removeAll(keepingCapacity: true)
  }

  private static func openUnnamed(in folder: String) throws(ArchiveWriteError) -> Int32 {
    var template = Array("\(folder)/rekap-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .inputOutput(errno: errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
    return descriptor
  }
}
