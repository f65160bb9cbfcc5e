internal import Glibc

/// Gathers one look at the inbox, folder by folder.
struct InboxLook {
  /// A mark that some program has a file open.
  struct Owner {
    let path: InboxPath
    let owned: FileName
    let changed: Int64
  }

  let endings: Set<String>
  var scan = InboxScan()
  private(set) var owners: [Owner] = []
  /// The latest time that the server stamped on anything seen.
  private(set) var latestStamp: Int64?

  init(endings: Set<String>) { self.endings = endings }

  /// `name` is nil for the inbox itself.
  mutating func visit(_ folder: borrowing Folder, named name: FileName?) throws(SystemError) {
    note(try folder.status())
    for child in try folder.names() { try visit(InboxPath(folder: name, child), in: folder) }
  }

  private mutating func visit(_ path: InboxPath, in folder: borrowing Folder) throws(SystemError) {
    let status: stat
    do throws(SystemError) {
      status = try folder.status(of: path.name)
    } catch {
      // Gone since the listing.
      if error.code != ENOENT { ignore(path, .unreadable(errno: error.code)) }
      return
    }
    note(status)
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    if let reason = IgnoredNames.reason(for: path.name, isFolder: isFolder) {
      ignore(path, reason)
      if reason == .ownerFile, status.st_mode & S_IFMT == S_IFREG { noteOwner(path, status) }
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      guard let ending = path.name.ending, endings.contains(ending) else {
        return ignore(path, .unknownEnding)
      }
      scan.entries.append(InboxEntry(path: path, identity: FileIdentity(status)))
    case S_IFDIR where path.folder == nil: try enter(path, in: folder)
    case S_IFDIR: ignore(path, .tooDeep)
    case S_IFLNK: ignore(path, .symbolicLink)
    default: ignore(path, .special)
    }
  }

  private mutating func enter(_ path: InboxPath, in folder: borrowing Folder) throws(SystemError) {
    do throws(SystemError) {
      try visit(try Folder(path.name, in: folder), named: path.name)
      scan.folders.append(path.name)
    } catch {
      // One folder that cannot be read keeps nobody else waiting.
      if error.code != ENOENT { ignore(path, .unreadable(errno: error.code)) }
    }
  }

  private mutating func ignore(_ path: InboxPath, _ reason: IgnoredEntry.Reason) {
    scan.ignored.append(IgnoredEntry(path: path, reason: reason))
  }

  private mutating func noteOwner(_ path: InboxPath, _ status: stat) {
    guard let owned = OwnerFile.ownedName(of: path.name) else { return }
    owners.append(Owner(path: path, owned: owned, changed: FileIdentity.nanoseconds(status.st_ctim)))
  }

  private mutating func note(_ status: stat) {
    latestStamp = max(latestStamp ?? .min, FileIdentity.nanoseconds(status.st_ctim))
  }
}
