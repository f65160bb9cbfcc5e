internal import Glibc

/// The folder in which staff drop files, which may lie on a share.
package struct Inbox: Sendable {
  package let path: String
  /// What is taken, by the ending of the name in lower case; anything else stays where it is.
  package let endings: Set<String>
  /// Where the inbox lay when it was last looked at; give it back to the next process.
  package private(set) var device: InboxDevice?
  private var clock: ServerClock?
  private let localTime: @Sendable () -> Int64
  private let asksServer: Bool

  /// Workbooks and text, also in forms that are refused, so that their senders hear of it.
  package static let usualEndings: Set<String> = [
    "xlsx", "xlsm", "xltx", "xltm", "xls", "xlsb", "ods", "csv", "tsv", "txt", "tab",
  ]

  /// `asksServer` is false for whoever only looks: no file is made there to learn the clock of a file server.
  package init(
    path: String,
    endings: Set<String> = Inbox.usualEndings,
    device: InboxDevice? = nil,
    asksServer: Bool = true,
    localTime: @escaping @Sendable () -> Int64 = ServerClock.ownTime
  ) {
    self.path = path
    self.endings = endings
    self.device = device
    self.asksServer = asksServer
    self.localTime = localTime
  }

  /// Takes the file system that is there now for the right one, after somebody confirmed it.
  package mutating func acceptDevice() {
    device = nil
    clock = nil
  }

  /// Looks at everything that lies there.
  ///
  /// Nothing is opened but folders.
  package mutating func scan(at instant: ContinuousClock.Instant) throws(InboxError) -> InboxScan {
    let found: InboxDevice
    var look = InboxLook(endings: endings)
    do throws(SystemError) {
      let root = try Folder(path: path)
      found = try InboxDevice(root)
      try look.visit(root, named: nil)
    } catch {
      throw InboxError(error)
    }
    if let device, !found.continues(device) { throw .otherDevice(remembered: device, found: found) }
    device = found
    look.scan.entries.sort { $0.path < $1.path }
    look.scan.ignored.sort { $0.path < $1.path }
    look.scan.openElsewhere = openElsewhere(look, at: instant)
    return look.scan
  }

  /// Who may read a file, for the message to those who can change that.
  package func access(of entry: InboxPath) throws(SystemError) -> FileAccess {
    FileAccess(try folder(of: entry).status(of: entry.name))
  }

  /// The folder that a path lies in, opened without following links.
  func folder(of entry: InboxPath) throws(SystemError) -> Folder {
    let root = try Folder(path: path)
    guard let name = entry.folder else { return root }
    return try Folder(name, in: root)
  }

  private mutating func openElsewhere(
    _ look: InboxLook,
    at instant: ContinuousClock.Instant
  ) -> [InboxPath: FileName] {
    let isLocal = device.map { FileSystemKind(magic: $0.magic).reach == .local } ?? false
    var clock = self.clock ?? ServerClock(isLocal: isLocal, localTime: localTime)
    if let stamp = look.latestStamp { clock.note(stamp, at: instant) }
    if asksServer, !isLocal, !look.owners.isEmpty, let stamp = freshStamp() { clock.note(stamp, at: instant) }
    self.clock = clock
    var open: [InboxPath: FileName] = [:]
    for owner in look.owners
    where OwnerFile.isInUse(changed: owner.changed, serverTime: clock.time(at: instant)) {
      open[owner.path.beside(owner.owned)] = owner.path.name
    }
    return open
  }

  /// What the server stamps on a file that is made now; nil where none can be made.
  ///
  /// Only on shares, which are not watched by events: there it would wake the watcher each time.
  func freshStamp() -> Int64? {
    guard let root = try? Folder(path: path) else { return nil }
    let name = FileName("\(IgnoredNames.ownPrefix)jam")
    // Of a run that broke off.
    try? root.unlink(name)
    let made = unsafe openat(
      root.descriptor, name.characters, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard made >= 0 else { return nil }
    defer {
      close(made)
      try? root.unlink(name)
    }
    var status = stat()
    return unsafe fstat(made, &status) == 0 ? FileIdentity.nanoseconds(status.st_ctim) : nil
  }
}
