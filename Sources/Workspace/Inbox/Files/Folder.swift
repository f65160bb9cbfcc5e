internal import CShims
internal import Glibc

/// An open folder.
///
/// Everything in it is named relative to it, so that nobody can swap a part of the path meanwhile.
struct Folder: ~Copyable {
  let descriptor: Int32

  /// Follows links: the path was configured, not delivered.
  init(path: String) throws(SystemError) {
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
  }

  /// A folder in a folder; a link in its place is refused.
  init(_ name: FileName, in parent: borrowing Folder) throws(SystemError) {
    descriptor = unsafe openat(
      parent.descriptor, name.characters, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
  }

  deinit { close(descriptor) }

  /// The names of what is in it, without the folder itself and its parent, by bytes.
  func names() throws(SystemError) -> [FileName] {
    // A description of its own: one that is shared would share the place where reading goes on.
    let listed = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard listed >= 0 else { throw SystemError(code: errno) }
    guard let directory = unsafe fdopendir(listed) else {
      let code = errno
      close(listed)
      throw SystemError(code: code)
    }
    defer { unsafe closedir(directory) }
    var names: [FileName] = []
    while true {
      // The end and a failure (a share that went away) look the same but for errno.
      errno = 0
      guard let entry = unsafe readdir(directory) else {
        if errno != 0 { throw SystemError(code: errno) }
        break
      }
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      if bytes != Array(".".utf8), bytes != Array("..".utf8) { names.append(FileName(bytes)) }
    }
    return names.sorted()
  }

  /// Of the folder itself.
  func status() throws(SystemError) -> stat {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw SystemError(code: errno) }
    return status
  }

  /// Of what bears this name, links not followed.
  func status(of name: FileName) throws(SystemError) -> stat {
    var status = stat()
    guard unsafe fstatat(descriptor, name.characters, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw SystemError(code: errno)
    }
    return status
  }

  /// The magic number of its file system.
  func fileSystemMagic() throws(SystemError) -> UInt32 {
    let magic = shim_file_system_magic(descriptor)
    guard magic >= 0 else { throw SystemError(code: errno) }
    return UInt32(truncatingIfNeeded: magic)
  }

  /// Replaces what bears the new name.
  func rename(_ old: FileName, to new: FileName) throws(SystemError) {
    guard unsafe renameat(descriptor, old.characters, descriptor, new.characters) == 0 else {
      throw SystemError(code: errno)
    }
  }

  /// Fails with `EEXIST` where something bears the new name.
  ///
  /// Where the file system cannot promise that in one step, a second name is given and the first one taken away.
  func renameWithoutReplacing(_ old: FileName, to new: FileName) throws(SystemError) {
    if unsafe shim_rename_without_replacing(descriptor, old.characters, new.characters) == 0 { return }
    guard errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP else { throw SystemError(code: errno) }
    try link(old, as: new)
    do throws(SystemError) {
      try unlink(old)
    } catch {
      // Gone is what it should be, whoever did it.
      if error.code != ENOENT { throw error }
    }
  }

  /// A network file system may do it and report a failure all the same, so the outcome is what counts
  /// (Postfix, NFS_README).
  private func link(_ old: FileName, as new: FileName) throws(SystemError) {
    guard unsafe linkat(descriptor, old.characters, descriptor, new.characters, 0) != 0 else { return }
    let code = errno
    let given = try? status(of: new)
    let meant = try? status(of: old)
    guard let given, let meant, given.st_dev == meant.st_dev, given.st_ino == meant.st_ino else {
      throw SystemError(code: code)
    }
  }

  func unlink(_ name: FileName) throws(SystemError) {
    guard unsafe unlinkat(descriptor, name.characters, 0) == 0 else { throw SystemError(code: errno) }
  }

  /// Makes names that were given or taken away last through a power cut.
  func synchronize() throws(SystemError) {
    guard fsync(descriptor) == 0 else {
      // Some file systems (CIFS, some of FUSE) have nothing to synchronise in a folder and say so.
      if errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP { return }
      throw SystemError(code: errno)
    }
  }
}
