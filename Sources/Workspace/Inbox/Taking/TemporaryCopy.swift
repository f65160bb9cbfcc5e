internal import Glibc

/// A copy that is being written: it bears its name once it is complete, or is gone.
struct TemporaryCopy: ~Copyable {
  static let ending = ".tmp"

  private let folder: Folder
  private let name: FileName
  private let descriptor: Int32
  private var isKept = false

  init(in folder: consuming Folder) throws(SystemError) {
    for attempt in 0..<1000 {
      let name = FileName("\(IgnoredNames.ownPrefix)\(getpid())-\(attempt)\(Self.ending)")
      let descriptor = unsafe openat(
        folder.descriptor, name.characters, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o640)
      if descriptor >= 0 {
        self.folder = folder
        self.name = name
        self.descriptor = descriptor
        return
      }
      if errno != EEXIST { throw SystemError(code: errno) }
    }
    throw SystemError(code: EEXIST)
  }

  deinit {
    close(descriptor)
    if !isKept { unsafe unlinkat(folder.descriptor, name.characters, 0) }
  }

  mutating func write(_ bytes: Span<UInt8>) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let step = unsafe bytes.extracting(done..<bytes.count).withUnsafeBufferPointer {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if step >= 0 {
        done += step
      } else if errno != EINTR {
        throw SystemError(code: errno)
      }
    }
  }

  /// When this returns, the copy and its name survive a power cut.
  ///
  /// A failed synchronisation is not tried again: the kernel may have dropped the pages and then say that all is well
  /// (Rebello et al., "Can Applications Recover from fsync Failures?", 2020).
  mutating func keep(as final: FileName) throws(SystemError) {
    guard fsync(descriptor) == 0 else { throw SystemError(code: errno) }
    try folder.rename(name, to: final)
    isKept = true
    try folder.synchronize()
  }
}
