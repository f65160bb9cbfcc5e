internal import Glibc

/// A delivered file that is open for reading, never through a link and never waiting for the other end of a pipe.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  init(_ name: FileName, in folder: borrowing Folder) throws(SystemError) {
    descriptor = unsafe openat(
      folder.descriptor, name.characters, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
  }

  deinit { close(descriptor) }

  func status() throws(SystemError) -> stat {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw SystemError(code: errno) }
    return status
  }

  /// Fills the buffer as far as the file goes; returns how many bytes there were.
  func read(into buffer: inout [UInt8]) throws(SystemError) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw SystemError(code: errno) }
    }
  }

  /// Everything from where reading stands, which must not be more than `limit`.
  func readAll(limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try read(into: &buffer)
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw SystemError(code: EFBIG) }
      bytes.append(contentsOf: buffer.prefix(count))
    }
  }
}
