internal import Glibc

/// One run at a time.
///
/// The kernel gives the lock back when its holder dies, so none is ever stale.
package struct RunLock: ~Copyable, Sendable {
  package enum Failure: Error, Hashable, Sendable {
    /// Another process holds it; nil where that one has not said its number yet.
    case heldBy(Int32?)
    case refused(errno: Int32)
  }

  private let descriptor: Int32

  /// The path must be on a local disk.
  package init(path: String) throws(Failure) {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o640)
    guard descriptor >= 0 else { throw .refused(errno: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      let holder = Self.holder(descriptor)
      close(descriptor)
      throw code == EWOULDBLOCK ? .heldBy(holder) : .refused(errno: code)
    }
    self.descriptor = descriptor
    // Only for the message of the one that comes second; the lock holds without it.
    let text = Array("\(getpid())\n".utf8)
    ftruncate(descriptor, 0)
    _ = unsafe text.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  /// The file stays: whoever removed it could remove the one that a third process has just locked.
  deinit { close(descriptor) }

  private static func holder(_ descriptor: Int32) -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, $0.count, 0) }
    return count > 0
      ? Int32(String(decoding: bytes.prefix(count).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)) : nil
  }
}
