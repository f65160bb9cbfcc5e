internal import Archive
internal import Glibc

/// Writes a result so that it is there whole or not at all: temporary name, sync, rename.
package enum OutputFile {
  package static func write(_ bytes: [UInt8], to path: String) throws(RunProblem) {
    do throws(ArchiveWriteError) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      guard case .inputOutput(let code) = error else { throw .cannotWrite(path: path, errno: EIO) }
      throw .cannotWrite(path: path, errno: code)
    }
  }

  package static func makeFolder(_ path: String) throws(RunProblem) {
    guard unsafe mkdir(path, 0o755) != 0, errno != EEXIST else { return }
    throw .cannotWrite(path: path, errno: errno)
  }
}
