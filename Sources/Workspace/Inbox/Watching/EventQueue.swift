internal import Glibc

/// The kernel's queue of what happened in the inbox and its folders (inotify(7)).
final class EventQueue {
  enum Following { case same, changed, noWatches }

  let descriptor: Int32
  private let path: String
  /// The inbox as it is watched; nil while it is not there.
  private var inbox: (device: UInt64, inode: UInt64, watch: Int32)?
  private var folders: [Int32: FileName] = [:]

  private static let mask =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_MOVED_TO) | UInt32(IN_ONLYDIR)

  init?(path: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    self.path = path
  }

  deinit { close(descriptor) }

  var isWatching: Bool { inbox != nil }

  /// Watches what bears the inbox's name now, which is another folder after it was deleted and made anew, or after
  /// something was mounted there.
  func followInbox() -> Following {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      defer { forgetAll() }
      return inbox == nil ? .same : .changed
    }
    if let inbox, inbox.device == UInt64(status.st_dev), inbox.inode == UInt64(status.st_ino) { return .same }
    forgetAll()
    let watch = unsafe inotify_add_watch(descriptor, path, Self.mask | UInt32(IN_MOVE_SELF))
    guard watch >= 0 else { return errno == ENOSPC || errno == ENOMEM ? .noWatches : .same }
    inbox = (UInt64(status.st_dev), UInt64(status.st_ino), watch)
    return .changed
  }

  func follow(_ names: [FileName]) {
    let watched = Set(folders.values)
    for name in names where !watched.contains(name) { follow(name) }
  }

  /// Takes everything out of the queue; nil where nothing in it mattered.
  func drain() -> WatchSignal? {
    var signal: WatchSignal?
    var buffer = [UInt8](repeating: 0, count: 32 << 10)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        if count < 0, errno == EINTR { continue }
        return signal
      }
      for event in FolderEvent.all(in: buffer.prefix(count)) {
        if event.has(IN_Q_OVERFLOW) {
          signal = .overflow
        } else if matters(event), signal == nil {
          signal = .events
        }
      }
    }
  }

  /// Keeps the watches in step with the folders.
  private func matters(_ event: FolderEvent) -> Bool {
    let isInbox = event.watch == inbox?.watch
    guard isInbox || folders[event.watch] != nil else { return false }
    if event.has(IN_IGNORED) || event.has(IN_UNMOUNT) || event.has(IN_MOVE_SELF) {
      if isInbox { forgetAll() } else { folders[event.watch] = nil }
      return true
    }
    if isInbox, event.has(IN_ISDIR), IgnoredNames.reason(for: event.name, isFolder: true) == nil {
      if event.has(IN_CREATE) || event.has(IN_MOVED_TO) { follow(event.name) }
      if event.has(IN_MOVED_FROM) { forget(event.name) }
    }
    return !event.name.hasPrefix(IgnoredNames.ownPrefix)
  }

  private func follow(_ name: FileName) {
    let place = FileName(Array("\(path)/".utf8) + name.bytes)
    let watch = unsafe inotify_add_watch(descriptor, place.characters, Self.mask | UInt32(IN_DONT_FOLLOW))
    if watch >= 0 { folders[watch] = name }
  }

  private func forget(_ name: FileName) {
    for (watch, folder) in folders where folder == name {
      inotify_rm_watch(descriptor, watch)
      folders[watch] = nil
    }
  }

  private func forgetAll() {
    for watch in folders.keys { inotify_rm_watch(descriptor, watch) }
    folders = [:]
    if let inbox { inotify_rm_watch(descriptor, inbox.watch) }
    inbox = nil
  }
}
