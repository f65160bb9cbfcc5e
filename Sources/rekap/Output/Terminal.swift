internal import Glibc
internal import Writers

/// The two streams of the process: data goes to standard output, everything else to standard error.
enum Terminal {
  static func writeData(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  static func writeMessage(_ text: String) { write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  /// Colours only where a person watches and has not asked for none (https://no-color.org).
  static var style: TerminalStyle {
    guard isatty(STDOUT_FILENO) == 1, unsafe getenv("NO_COLOR") == nil else { return .plain }
    if let kind = unsafe getenv("TERM"), unsafe String(cString: kind) == "dumb" { return .plain }
    return .ansi
  }

  /// A reader that closes the pipe early has seen enough; that is not an error.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress.map { unsafe $0 + offset }, bytes.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return
      }
      offset += count
    }
  }
}
