internal import Glibc
internal import Pipeline

/// Copies the ledger while others work with it: whole and sound under the final name, or not there at all.
package struct BackupRun: Sendable {
  private let workspace: Workspace
  private let who: String
  private let moment: Moment

  package init(_ workspace: Workspace, who: String, at moment: Moment) {
    self.workspace = workspace
    self.who = who
    self.moment = moment
  }

  /// `target` is a file, or a folder for one copy a day; gives the path of the copy.
  package func write(to target: String) throws(WorkspaceProblem) -> String {
    let time = StepTime()
    let path = place(for: target)
    guard !Self.isSameFile(path, workspace.layout.ledger) else { throw .exists(path: path) }
    let temporary = "\(path).tmp-\(getpid())"
    unsafe unlink(temporary)
    do throws(WorkspaceProblem) {
      try copy(to: temporary, for: path)
      try Self.publish(temporary, as: path)
    } catch {
      unsafe unlink(temporary)
      throw error
    }
    try workspace.record(
      JournalEntry(
        at: moment, who: who, step: nil, action: .backedUp, outcome: path, seconds: time.seconds))
    return path
  }

  private func place(for target: String) -> String {
    var status = stat()
    guard unsafe stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return target }
    return (target.hasSuffix("/") ? target : target + "/") + "buku-\(moment.day).sqlite"
  }

  /// A copy that does not hold together is no backup, so it is read back before it counts.
  private func copy(to temporary: String, for path: String) throws(WorkspaceProblem) {
    guard let made = Self.make(temporary) else { throw .run(.cannotWrite(path: path, errno: errno)) }
    close(made)
    do throws(LedgerProblem) {
      try workspace.ledger.backUp(to: temporary)
      let faults = try Ledger.open(at: temporary, isReadOnly: true).faults()
      if let fault = faults.first { throw LedgerProblem.damaged(path: path, detail: fault) }
    } catch {
      // SQLite names the ledger; what is full is the disk of the copy.
      if case .full = error { throw .ledger(.full(path: path)) }
      throw .ledger(error)
    }
  }

  /// Readable for the office only: it holds names and figures that are not published yet.
  private static func make(_ path: String) -> Int32? {
    let made = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
    return made < 0 ? nil : made
  }

  private static func publish(_ temporary: String, as path: String) throws(WorkspaceProblem) {
    guard unsafe rename(temporary, path) == 0 else { throw .run(.cannotWrite(path: path, errno: errno)) }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let folder = parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/")
    let opened = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { return }
    defer { close(opened) }
    // The rename is durable only once the folder is on the disk.
    guard fsync(opened) == 0 || errno == EINVAL else {
      throw .run(.cannotWrite(path: path, errno: errno))
    }
  }

  private static func isSameFile(_ first: String, _ second: String) -> Bool {
    var (left, right) = (stat(), stat())
    guard unsafe stat(first, &left) == 0, unsafe stat(second, &right) == 0 else { return false }
    return left.st_dev == right.st_dev && left.st_ino == right.st_ino
  }
}
