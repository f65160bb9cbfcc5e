/// A file in the inbox that may be a submission.
package struct InboxEntry: Hashable, Sendable {
  package let path: InboxPath
  package let identity: FileIdentity

  package init(path: InboxPath, identity: FileIdentity) {
    self.path = path
    self.identity = identity
  }

  package var name: FileName { path.name }
  /// The name of the folder it lies in, which hints at the unit.
  package var folderHint: FileName? { path.folder }

  /// True for the copies that file synchronisers make when two people saved at once: whole files of which nobody
  /// but the sender can say which one counts.
  package var isConflictCopy: Bool {
    let text = String(decoding: name.lowercased, as: UTF8.self)
    return text.contains(".sync-conflict-") || text.contains("(conflicted copy")
  }
}
