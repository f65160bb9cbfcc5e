internal import Glibc
internal import Kinerja
internal import Pipeline
internal import Writers

/// What follows the commit: reports, the move, and the removal from the inbox.
extension Receiver {
  /// The copy of bytes that are decided: the only one there is where the original was not moved yet.
  func settle(_ delivery: Delivery) throws(WorkspaceProblem) {
    if delivery.isMoved { try discard(delivery.file.sha256) } else { try finish(delivery, reports: nil) }
  }

  func discard(_ sha256: String) throws(WorkspaceProblem) {
    do throws(StagingError) {
      try staging.discard(sha256)
    } catch {
      throw .system(path: staging.folder, errno: error.code)
    }
  }

  /// Reports first, so that a delivery that lies at its place has them.
  ///
  /// `reports` is what was read, where that is at hand.
  func finish(_ delivery: Delivery, reports: [Submission]?) throws(WorkspaceProblem) {
    let (current, checked) = try decided(delivery)
    let submissions = if let reports { reports } else { try reread(current) }
    try files.write(on: current, checked, reports: submissions)
    try shelf.keep(current)
  }

  var files: ReportFiles {
    ReportFiles(workspace: workspace, office: office, tool: setting.tool, language: setting.language)
  }

  /// What a file that is decided reports; nothing where it brings the reading down, which costs the returned workbook.
  private func reread(_ delivery: Delivery) throws(WorkspaceProblem) -> [Submission] {
    guard delivery.state == .decided, let copy = shelf.place(of: delivery) else { return [] }
    do throws(ReadingDeath) {
      return try process().read(copy, deliveredAs: "\(Intake.inbox)/\(delivery.file.path)")
    } catch {
      if error.isOfTheFile { return [] }
      throw problem(error, reading: copy)
    }
  }

  func problem(_ death: ReadingDeath, reading copy: String) -> WorkspaceProblem {
    switch death {
    case .notStarted(let code): .readingNotStarted(errno: code)
    case .unreadable(let code): .system(path: copy, errno: code)
    case .signal, .exit, .timedOut, .garbled: .readingNotStarted(errno: EIO)
    }
  }

  func remove(
    _ path: InboxPath, identity: FileIdentity, _ name: String
  ) throws(WorkspaceProblem) {
    switch InboxRemoval(inbox: inbox).remove(path, matching: identity) {
    case .removed:
      try forget(identity)
      try clear(name)
    case .replaced, .gone: try clear(name)
    case .heldAside:
      hasHidden = true
      try clear(name)
    case .beingWritten: book.postpone(path, because: .beingWritten, now: .now)
    case .refused(let code):
      hasHidden = true
      book.postpone(path, because: .notRemoved(errno: code), now: .now)
      try notRemoved(name, errno: code)
    }
  }

  func notRemoved(_ path: String, errno code: Int32) throws(WorkspaceProblem) {
    try raise(path, "not_removed", "errno \(code)")
    if told.insert("not_removed \(path)").inserted { tell(.notRemoved(path: path, errno: code)) }
  }

  /// Once for each file: whose it is, and the command that would let it be read.
  func tellUnreadable(_ waiting: [Settling.Waiting]) throws(WorkspaceProblem) {
    for file in waiting {
      guard case .unreadable = file.reason else { continue }
      let path = file.entry.path.description
      guard told.insert("unreadable \(path)").inserted else { continue }
      let access = try? inbox.access(of: file.entry.path)
      let owner = access.map { "uid \($0.owner), mode \(String($0.permissions, radix: 8)): " } ?? ""
      try raise(path, "unreadable", "\(owner)sudo setfacl -m u:\(geteuid()):rw '\(inbox.path)/\(path)'")
    }
  }

  func notCopied(_ entry: InboxEntry, _ error: StagingError) throws(WorkspaceProblem) {
    let path = entry.path.description
    switch error {
    case .changed, .gone, .notRegular, .beingWritten: return
    case .cannotWrite(let code): throw .system(path: staging.folder, errno: code)
    case .noSpace: book.postpone(entry.path, because: .noSpace, now: .now)
    case .unreadable(let code): book.postpone(entry.path, because: .unreadable(errno: code), now: .now)
    case .tooLarge: book.postpone(entry.path, because: .incomplete, now: .now)
    }
    try raise(path, "not_copied", "\(error)")
    if told.insert("not_copied \(path)").inserted { tell(.notCopied(path: path, error)) }
  }
}
