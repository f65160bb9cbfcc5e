internal import Glibc

/// A regular file that is read by position, so that memory does not grow with its size.
package final class InputFile: Sendable {
  private let descriptor: Int32
  package let count: Int

  /// Opens a file; anything but a regular file is refused, since a pipe would block and a folder has no bytes.
  package init(path: String) throws(ArchiveReadError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .inputOutput(errno: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let reason = errno
      close(descriptor)
      throw .inputOutput(errno: reason)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .inputOutput(errno: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    count = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Fills the buffer from `offset` on; returns how many bytes there were.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveReadError) -> Int {
    guard let start = buffer.baseAddress else { return 0 }
    var done = 0
    while done < buffer.count {
      let step = pread(descriptor, start + done, buffer.count - done, off_t(offset + done))
      if step > 0 {
        done += step
      } else if step == 0 {
        break
      } else if errno != EINTR {
        throw .inputOutput(errno: errno)
      }
    }
    return done
  }
}
