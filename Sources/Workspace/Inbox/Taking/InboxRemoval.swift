internal import Glibc

/// Takes files out of the inbox without ever removing a version that was not taken.
///
/// Between looking at a name and removing it, a newer version can be saved under it. So the file is first renamed, then looked
/// at, and only then removed: under a name that nobody else knows nothing can change places.
package struct InboxRemoval: Sendable {
  private let inbox: Inbox

  package init(inbox: Inbox) { self.inbox = inbox }

  /// `identity` is that of the file that was copied.
  package func remove(_ path: InboxPath, matching identity: FileIdentity) -> RemovalOutcome {
    do throws(SystemError) {
      let folder = try inbox.folder(of: path)
      guard FileIdentity(try folder.status(of: path.name)).isSameContent(as: identity) else {
        return .replaced
      }
      let hidden = try hide(path.name, in: folder)
      let found = FileIdentity(try folder.status(of: hidden))
      let taken = TakenFile(path: path.beside(hidden), original: path.name, identity: found)
      let isSame = found.isSameContent(as: identity)
      guard isSame, !isBeingWritten(hidden, in: folder) else {
        return giveBack(taken, in: folder) ?? (isSame ? .beingWritten : .replaced)
      }
      do throws(SystemError) {
        try folder.unlink(hidden)
      } catch {
        return giveBack(taken, in: folder) ?? .refused(errno: error.code)
      }
      try folder.synchronize()
      return .removed
    } catch {
      return error.code == ENOENT || error.code == ENOTDIR ? .gone : .refused(errno: error.code)
    }
  }

  /// What lies hidden since a run that broke off; nothing of it is changed.
  ///
  /// The caller knows the contents that were accepted: it removes those with `discard` and gives the others back.
  package func taken() throws(InboxError) -> [TakenFile] {
    do throws(SystemError) {
      let root = try Folder(path: inbox.path)
      var files = try taken(in: root, named: nil)
      for name in try root.names() {
        guard IgnoredNames.reason(for: name, isFolder: true) == nil, let folder = try? Folder(name, in: root)
        else {
          continue
        }
        files += (try? taken(in: folder, named: name)) ?? []
      }
      return files
    } catch {
      throw InboxError(error)
    }
  }

  /// Puts a hidden file back under its name.
  ///
  /// `.replaced` says that it lies there again, `.heldAside` that the name is taken by a newer one.
  package func putBack(_ file: TakenFile) -> RemovalOutcome {
    do throws(SystemError) {
      return giveBack(file, in: try inbox.folder(of: file.path)) ?? .replaced
    } catch {
      return error.code == ENOENT ? .gone : .refused(errno: error.code)
    }
  }

  /// Removes a hidden file whose content is known to be safe.
  package func discard(_ file: TakenFile) -> RemovalOutcome {
    do throws(SystemError) {
      let folder = try inbox.folder(of: file.path)
      let found = FileIdentity(try folder.status(of: file.path.name))
      guard found.isSameContent(as: file.identity) else { return .replaced }
      guard !isBeingWritten(file.path.name, in: folder) else { return .beingWritten }
      try folder.unlink(file.path.name)
      try folder.synchronize()
      return .removed
    } catch {
      return error.code == ENOENT ? .gone : .refused(errno: error.code)
    }
  }

  private func hide(_ name: FileName, in folder: borrowing Folder) throws(SystemError) -> FileName {
    for number in 0..<1000 {
      let hidden = TakenName.make(for: name, process: getpid(), number: number)
      do throws(SystemError) {
        try folder.renameWithoutReplacing(name, to: hidden)
        return hidden
      } catch {
        if error.code != EEXIST { throw error }
      }
    }
    throw SystemError(code: EEXIST)
  }

  /// Nil when it lies under its own name again.
  private func giveBack(_ file: TakenFile, in folder: borrowing Folder) -> RemovalOutcome? {
    do throws(SystemError) {
      try folder.renameWithoutReplacing(file.path.name, to: file.original)
      try folder.synchronize()
      return nil
    } catch {
      guard error.code == EEXIST else { return error.code == ENOENT ? .gone : .refused(errno: error.code) }
    }
    // Broken off between giving the second name and taking away the first: both are this one file.
    if let there = try? folder.status(of: file.original), UInt64(there.st_ino) == file.identity.inode,
      UInt64(there.st_dev) == file.identity.device
    {
      try? folder.unlink(file.path.name)
      return nil
    }
    return .heldAside(file)
  }

  private func isBeingWritten(_ name: FileName, in folder: borrowing Folder) -> Bool {
    do throws(SystemError) {
      return WriterProbe.ask(try OpenFile(name, in: folder)) == .somebody
    } catch {
      return error.code == EAGAIN
    }
  }

  private func taken(
    in folder: borrowing Folder,
    named name: FileName?
  ) throws(SystemError) -> [TakenFile] {
    var files: [TakenFile] = []
    for child in try folder.names() {
      guard let original = TakenName.original(of: child), let status = try? folder.status(of: child),
        status.st_mode & S_IFMT == S_IFREG
      else { continue }
      files.append(
        TakenFile(
          path: InboxPath(folder: name, child), original: original, identity: FileIdentity(status)))
    }
    return files
  }
}
