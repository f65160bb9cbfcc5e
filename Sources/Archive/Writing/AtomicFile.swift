internal import Glibc

/// A file that appears under its name only when it is complete.
///
/// Bytes go to a temporary file in the same folder; `commit()` forces them to the disk and renames. A value
/// that goes away without `commit()` leaves nothing behind. Something that is there already and is not a
/// regular file (a device, a pipe) is written in place, for renaming over it would destroy it.
package struct AtomicFile: ByteSink, ~Copyable {
  private let path: String
  /// Nil where the target is written in place.
  private let temporaryPath: String?
  private let descriptor: Int32
  private var isCommitted = false

  package init(path: String) throws(ArchiveWriteError) {
    let (temporaryPath, descriptor) = try Self.openDestination(path)
    self.path = path
    self.temporaryPath = temporaryPath
    self.descriptor = descriptor
  }

  deinit {
    if !isCommitted {
      close(descriptor)
      if let temporaryPath { unlink(temporaryPath) }
    }
  }

  package mutating func write(_ bytes: [UInt8]) throws(ArchiveWriteError) {
    try FileOutput.write(bytes, to: descriptor)
  }

  /// Makes the file appear under its final name.
  package consuming func commit() throws(ArchiveWriteError) {
    try FileOutput.synchronize(descriptor)
    guard let temporaryPath else { return }
    if rename(temporaryPath, path) != 0 { throw .inputOutput(errno: errno) }
    isCommitted = true
    close(descriptor)
    // The rename itself is durable only once the folder is on the disk.
    let folder = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    defer { close(folder) }
    try FileOutput.synchronize(folder)
  }

  /// Writes all bytes at once.
  package static func write(_ bytes: [UInt8], to path: String) throws(ArchiveWriteError) {
    var file = try AtomicFile(path: path)
    try file.write(bytes)
    try file.commit()
  }

  private static func openDestination(_ path: String) throws(ArchiveWriteError) -> (String?, Int32) {
    var status = stat()
    let exists = stat(path, &status) == 0
    switch status.st_mode & S_IFMT {
    case S_IFDIR where exists: throw .inputOutput(errno: EISDIR)
    case S_IFREG where exists: break
    case _ where exists:
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .inputOutput(errno: errno) }
      return (nil, descriptor)
    default: break
    }
    return try openTemporary(in: folder(of: path))
  }

  /// A name of its own, short enough for every file system, with the permissions that the umask leaves.
  private static func openTemporary(in folder: String) throws(ArchiveWriteError) -> (String?, Int32) {
    for attempt in 0..<1000 {
      let candidate = "\(folder)/.rekap-\(getpid())-\(attempt).tmp"
      let descriptor = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (candidate, descriptor) }
      if errno != EEXIST { throw .inputOutput(errno: errno) }
    }
    throw .inputOutput(errno: EEXIST)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}
