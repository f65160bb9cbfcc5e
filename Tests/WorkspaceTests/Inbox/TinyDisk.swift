import Glibc

@testable import Workspace

/// A file system in memory that is full soon.
struct TinyDisk {
  private let path: String

  init(at path: String) throws {
    guard unsafe mount("none", path, "tmpfs", 0, "size=64k") == 0 else { throw SystemError(code: errno) }
    self.path = path
  }

  func unmount() { _ = unsafe umount2(path, Int32(MNT_DETACH)) }

  /// Tried out, since a container may withhold it from root.
  static let canMount: Bool = {
    guard getuid() == 0, let place = try? InboxFolder(), let disk = try? TinyDisk(at: place.staging) else {
      return false
    }
    disk.unmount()
    return true
  }()
}

/// The same folder mounted over itself, to be read only.
struct ReadOnlyView {
  private let path: String

  init(of path: String) throws {
    let bind = UInt(MS_BIND)
    guard unsafe mount(path, path, "none", bind, nil) == 0,
      unsafe mount("none", path, "none", bind | UInt(MS_REMOUNT) | UInt(MS_RDONLY), nil) == 0
    else { throw SystemError(code: errno) }
    self.path = path
  }

  func unmount() { _ = unsafe umount2(path, Int32(MNT_DETACH)) }
}
