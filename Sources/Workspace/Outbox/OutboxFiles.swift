internal import Archive
internal import Glibc

/// The system calls of the outbox.
enum OutboxFiles {
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Nil where there is no such file.
  static func read(_ path: String) throws(OutboxError) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else {
      let code = errno
      if code == ENOENT { return nil }
      throw .inputOutput(path: path, errno: code)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer.prefix(count)
      } else if errno != EINTR {
        throw .inputOutput(path: path, errno: errno)
      }
    }
  }

  /// Whole or not at all, and on the disk.
  static func write(_ bytes: [UInt8], to path: String) throws(OutboxError) {
    do throws(ArchiveWriteError) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      guard case .inputOutput(let code) = error else { throw .inputOutput(path: path, errno: EIO) }
      throw .inputOutput(path: path, errno: code)
    }
  }

  static func move(_ path: String, to target: String) throws(OutboxError) {
    guard unsafe rename(path, target) != 0 else { return }
    throw .inputOutput(path: path, errno: errno)
  }

  /// False where there is nothing to move.
  @discardableResult
  static func moveIfThere(_ path: String, to target: String) throws(OutboxError) -> Bool {
    guard unsafe rename(path, target) != 0 else { return true }
    let code = errno
    if code == ENOENT { return false }
    throw .inputOutput(path: path, errno: code)
  }

  static func removeIfThere(_ path: String) throws(OutboxError) {
    guard unsafe unlink(path) != 0 else { return }
    let code = errno
    if code != ENOENT { throw .inputOutput(path: path, errno: code) }
  }

  /// A rename is on the disk only once its folder is.
  static func synchronize(folder: String) throws(OutboxError) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .inputOutput(path: folder, errno: errno) }
    defer { close(descriptor) }
    while fsync(descriptor) != 0 {
      let code = errno
      if code == EINTR { continue }
      // Some file systems know no such thing for folders.
      if code == EINVAL { return }
      throw .inputOutput(path: folder, errno: code)
    }
  }

  /// The names in a folder, in order.
  static func names(in folder: String) throws(OutboxError) -> [String] {
    guard let directory = unsafe opendir(folder) else { throw .inputOutput(path: folder, errno: errno) }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
