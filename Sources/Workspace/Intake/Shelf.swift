internal import Glibc
internal import Pipeline

/// Puts originals where they are kept, and makes sure that they stay there.
struct Shelf {
  let workspace: Workspace

  /// Moves the private copy of a decided delivery to its place; once there, it is never changed.
  ///
  /// A move that a run before this one has made already is no error.
  func keep(_ delivery: Delivery) throws(WorkspaceProblem) {
    let copy = copyPath(of: delivery)
    let target = "\(workspace.layout.root)/\(delivery.stored)"
    do throws(RunProblem) {
      var folder = workspace.layout.root
      for part in delivery.stored.split(separator: "/").dropLast() {
        folder += "/\(part)"
        try OutputFile.makeFolder(folder)
      }
    } catch {
      throw .run(error)
    }
    if unsafe rename(copy, target) != 0 {
      let code = errno
      guard code == ENOENT, unsafe access(target, F_OK) == 0 else { throw .system(path: target, errno: code) }
    }
    _ = unsafe chmod(target, 0o440)
    try synchronize(folderOf: target)
    try synchronize(folder: workspace.layout.staging)
    do throws(LedgerProblem) {
      try workspace.ledger.markMoved(delivery)
    } catch {
      throw .ledger(error)
    }
  }

  func copyPath(of delivery: Delivery) -> String { "\(workspace.layout.staging)/\(delivery.file.sha256)" }

  /// Where the bytes of a delivery lie now: their place, or the copy that is still to be moved there.
  func place(of delivery: Delivery) -> String? {
    let target = "\(workspace.layout.root)/\(delivery.stored)"
    if !delivery.stored.isEmpty, unsafe access(target, F_OK) == 0 { return target }
    let copy = copyPath(of: delivery)
    return unsafe access(copy, F_OK) == 0 ? copy : nil
  }

  private func synchronize(folderOf path: String) throws(WorkspaceProblem) {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    try synchronize(folder: String(path[..<end]))
  }

  /// A rename is durable once its folder is on the disk.
  private func synchronize(folder: String) throws(WorkspaceProblem) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: folder, errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system(path: folder, errno: errno) }
  }
}
