internal import Archive
internal import Glibc
package import Spreadsheet

/// Writes a result so that it is there whole or not at all: temporary name, sync, rename.
package enum OutputFile {
  package static func write(_ bytes: [UInt8], to path: String) throws(RunProblem) {
    do throws(ArchiveWriteError) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw RunProblem(.output(error), writing: path)
    }
  }

  package static func makeFolder(_ path: String) throws(RunProblem) {
    guard unsafe mkdir(path, 0o755) != 0 else { return }
    let code = errno
    var status = stat()
    guard code == EEXIST, unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .cannotWrite(path: path, errno: code)
    }
  }
}

extension RunProblem {
  /// What the operating system refused, or a rule that the program itself broke.
  package init(_ error: WorkbookWriteError, writing path: String) {
    if case .output(.inputOutput(let code)) = error {
      self = .cannotWrite(path: path, errno: code)
    } else {
      self = .broken("\(error)")
    }
  }
}
