internal import Glibc

/// SIGTERM, SIGINT and the terminal that closes (SIGHUP) as something that can be waited for: a pipe that becomes readable.
///
/// A handler may do next to nothing (signal-safety(7)), and writing a byte is allowed.
enum StopSignal {
  private nonisolated(unsafe) static var writingEnd: Int32 = -1

  /// The end of the pipe to wait on; -1 where no pipe could be made, and the signals end the program at once.
  static func install() -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return -1 }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    unsafe writingEnd = ends[1]
    for number in isIgnored(SIGHUP) ? [SIGTERM, SIGINT] : [SIGHUP, SIGTERM, SIGINT] {
      signal(number) { _ in
        var byte: UInt8 = 0
        _ = unsafe write(StopSignal.writingEnd, &byte, 1)
      }
    }
    return ends[0]
  }

  /// Whoever started the program may have told it to outlast the terminal, as nohup(1) does.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(number, nil, &action) == 0 else { return false }
    let ignoring = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
    return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == ignoring
  }

  /// True once a signal has come.
  static func hasCome(_ end: Int32) -> Bool {
    var poller = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&poller, 1, 0) > 0
  }
}
