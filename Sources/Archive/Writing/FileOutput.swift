internal import Glibc

/// The system calls that put bytes into a file, with short writes and interruptions taken care of.
enum FileOutput {
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(ArchiveWriteError) {
    try bytes.withUnsafeBufferPointer { buffer throws(ArchiveWriteError) in
      var offset = 0
      while offset < buffer.count {
        let written = Glibc.write(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
        if written >= 0 {
          offset += written
        } else if errno != EINTR {
          throw .inputOutput(errno: errno)
        }
      }
    }
  }

  /// Gets the file's bytes onto the disk; pipes and devices that know no such thing are left alone.
  static func synchronize(_ descriptor: Int32) throws(ArchiveWriteError) {
    while fsync(descriptor) != 0 {
      switch errno {
      case EINTR: continue
      case EINVAL, EROFS: return
      default: throw .inputOutput(errno: errno)
      }
    }
  }
}
