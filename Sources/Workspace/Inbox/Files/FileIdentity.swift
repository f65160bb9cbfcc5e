internal import Glibc

/// What makes a file this file in this state: any change of the file shows in one of these.
package struct FileIdentity: Hashable, Codable, Sendable {
  package let device: UInt64
  package let inode: UInt64
  package let size: Int64
  /// Nanoseconds since 1970.
  ///
  /// Programs that copy files set it as they like, so it tells change and not age.
  package let modified: Int64
  /// Nanoseconds since 1970 by the clock of the file system's server, which no program can set.
  package let changed: Int64

  package init(device: UInt64, inode: UInt64, size: Int64, modified: Int64, changed: Int64) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  /// The same file with the same content, though its names may have changed, which moves `changed` on.
  package func isSameContent(as other: FileIdentity) -> Bool {
    device == other.device && inode == other.inode && size == other.size && modified == other.modified
  }

  /// Times that 64 bits cannot hold become the last that they can: tmpfs stores any year.
  static func nanoseconds(_ time: timespec) -> Int64 {
    let (seconds, isTooLarge) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, isTooLate) = seconds.addingReportingOverflow(Int64(time.tv_nsec))
    return isTooLarge || isTooLate ? (time.tv_sec < 0 ? .min : .max) : sum
  }
}
