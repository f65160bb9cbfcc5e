internal import Glibc

/// Lines of bytes over a pipe, with a deadline.
struct LineStream {
  enum Problem: Error, Hashable {
    case timedOut
    case inputOutput(errno: Int32)
    case tooLong
  }

  /// Of one line: more than what is read from the largest report, in JSON.
  private static let longestLine = 256 << 20
  private static let chunk = 1 << 16

  private let descriptor: Int32
  private var pending: [UInt8] = []
  /// Up to where `pending` is known to hold no line break.
  private var searched = 0

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Nil at the end of the stream.
  ///
  /// `deadline` is in milliseconds of the monotonic clock.
  mutating func next(until deadline: Int?) throws(Problem) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: Self.chunk)
    while true {
      if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(pending[..<end])
        pending.removeFirst(end + 1)
        searched = 0
        return line
      }
      searched = pending.count
      guard pending.count < Self.longestLine else { throw .tooLong }
      if let deadline { try wait(until: deadline) }
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .inputOutput(errno: errno)
      }
      if count == 0 { return nil }
      pending.append(contentsOf: buffer.prefix(count))
    }
  }

  private func wait(until deadline: Int) throws(Problem) {
    while true {
      let left = deadline - Self.now()
      guard left > 0 else { throw .timedOut }
      var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&poller, 1, Int32(clamping: left))
      if ready > 0 { return }
      if ready < 0, errno != EINTR { throw .inputOutput(errno: errno) }
    }
  }

  /// Milliseconds on the monotonic clock.
  static func now() -> Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  static func write(_ line: [UInt8], to descriptor: Int32) throws(Problem) {
    let bytes = line + [UInt8(ascii: "\n")]
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress.map { unsafe $0 + offset }, bytes.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .inputOutput(errno: errno)
      }
      offset += count
    }
  }
}
