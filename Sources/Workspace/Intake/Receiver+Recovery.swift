internal import Glibc

/// What a run before this one left half done.
extension Receiver {
  /// Goes on where a run before this one broke off.
  package func recover() throws(WorkspaceProblem) {
    do throws(StagingError) {
      try staging.sweep()
    } catch {
      throw .system(path: staging.folder, errno: error.code)
    }
    for delivery in try unmoved() { try finish(delivery, reports: nil) }
    for delivery in try undecided() where unsafe access(shelf.copyPath(of: delivery), F_OK) == 0 {
      try take(delivery.file, copy: shelf.copyPath(of: delivery))
    }
    try clearHidden()
    try removeMailLeftovers()
    try settleMails()
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
    guard !taken.isEmpty else { return }
    let origins = try settledOrigins()
    for file in taken {
      _ = origins.contains(file.identity.origin) ? removal.discard(file) : removal.putBack(file)
    }
  }
}

extension FileIdentity {
  /// Which file it is, whatever it is called: renaming moves the time of its last change of status.
  var origin: String { "\(device):\(inode):\(size):\(modified)" }
}
