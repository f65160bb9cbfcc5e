internal import Crypto
internal import Glibc
internal import Spreadsheet

/// The bytes of a file, read once, with their hash.
struct FileBytes: Sendable {
  let bytes: [UInt8]
  /// Lower-case hexadecimal SHA-256.
  let sha256: String

  /// Reads a file of at most `limit` bytes (finding F09).
  init(path: String, limit: Int) throws(UnreadableFile) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .inputOutput(errno: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .inputOutput(errno: errno)
      }
      if count == 0 { break }
      guard bytes.count + count <= limit else {
        throw .limitExceeded(
          limit: Limits.Name.inputBytes.rawValue, allowed: limit, met: bytes.count + count)
      }
      bytes.append(contentsOf: buffer.prefix(count))
    }
    self.bytes = bytes
    sha256 = Self.digest(bytes)
  }

  private static func digest(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
