internal import Glibc
internal import Pipeline

/// What a run before this one left half done.
extension Receiver {
  /// Goes on where a run before this one broke off.
  package func recover() throws(WorkspaceProblem) {
    isUnfinished = true
    let copies = try copies()
    for delivery in try unmoved() {
      files.sweep(besideThoseOf: delivery)
      try finishOrTell(delivery)
    }
    var isInterrupted = false
    for delivery in try undecided() where copies.contains(delivery.file.sha256) {
      if setting.shouldStop() { return }
      if try !take(delivery.file, copy: shelf.copyPath(of: delivery)) { isInterrupted = true }
    }
    for copy in copies { try clearCopy(copy) }
    try clearHidden()
    try removeMailLeftovers()
    try settleMails()
    isRetrying = isInterrupted
    isUnfinished = isInterrupted || hasHidden
  }

  /// One delivery that cannot be brought to its end must not keep all others from theirs; a disk that refuses does.
  private func finishOrTell(_ delivery: Delivery) throws(WorkspaceProblem) {
    do throws(WorkspaceProblem) {
      try finish(delivery, reports: nil)
    } catch {
      switch error {
      case .run(let problem):
        guard case .broken(let detail) = problem else { throw error }
        try raise(delivery.file.path, "unfinished", detail)
      case .system(let path, let code) where [ENOENT, ENOTDIR, EISDIR, EXDEV].contains(code):
        try raise(delivery.file.path, "unfinished", path)
      default: throw error
      }
    }
  }

  /// By hash; what was half copied is removed.
  private func copies() throws(WorkspaceProblem) -> Set<String> {
    do throws(StagingError) {
      try staging.sweep()
      return Set(try staging.contents().map(\.sha256))
    } catch {
      throw .system(path: staging.folder, errno: error.code)
    }
  }

  /// A copy that no row knows was made of a file that lies in the inbox still, for nothing is removed from there before its
  /// row; one whose original is at its place was made of a duplicate.
  private func clearCopy(_ sha256: String) throws(WorkspaceProblem) {
    guard try isNeeded(sha256) else { return try discard(sha256) }
  }

  /// Files that a run before this one took out of sight: known content goes, anything else is put back.
  private func clearHidden() throws(WorkspaceProblem) {
    let removal = InboxRemoval(inbox: inbox)
    let taken: [TakenFile]
    do throws(InboxError) {
      taken = try removal.taken()
    } catch {
      throw .inboxUnreachable(path: inbox.path, errno: error.code)
    }
    hasHidden = false
    guard !taken.isEmpty else { return }
    let origins = try settledOrigins()
    for file in taken {
      let isKnown = origins.contains(file.identity.origin)
      switch isKnown ? removal.discard(file) : removal.putBack(file) {
      case .refused(let code):
        hasHidden = true
        try notRemoved(file.original.text, errno: code)
      case .heldAside, .beingWritten: hasHidden = true
      case .removed: try forget(file.identity)
      case .replaced, .gone: break
      }
    }
  }
}

extension FileIdentity {
  /// Which file of the inbox it is, whatever it is called: renaming moves the time of its last change of status, and disks and
  /// shares have other device numbers after a restart.
  var origin: String { "\(inode):\(size):\(modified)" }
}
