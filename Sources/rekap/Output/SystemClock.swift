internal import Glibc
internal import Workspace

/// The clock of the machine, with its time zone.
enum SystemClock {
  static func now() -> Moment {
    var seconds = time(nil)
    var local = unsafe tm()
    unsafe localtime_r(&seconds, &local)
    return Moment(seconds: seconds, offset: unsafe local.tm_gmtoff)
  }

  /// On the monotonic clock.
  static func seconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
