internal import Kinerja
internal import Pipeline

/// What lies in the inbox at this moment and why; looked at without opening, moving or writing anything.
package struct InboxStanding: Sendable {
  package struct File: Sendable {
    package enum Reason: Hashable, Sendable {
      /// It is taken at the next look, once it keeps still.
      case lying
      /// A program has it open, and says so by the file of this name beside it.
      case openElsewhere(String)
      /// It was taken and could not be removed.
      case notRemoved
      /// Nobody takes it.
      case ignored(IgnoredEntry.Reason)
    }

    /// Below the inbox.
    package let path: String
    package let reason: Reason
  }

  package let path: String
  /// In the order of their names.
  package let files: [File]
  /// How `watch` would notice what comes; nil where the inbox cannot be reached.
  package let mode: InboxWatch.Mode?
  /// As `mount` calls it; nil where the inbox cannot be reached.
  package let fileSystem: String?

  init(path: String, decided origins: Set<String>) {
    self.path = path
    var inbox = Inbox(path: path, asksServer: false)
    guard let kind = try? FileSystemKind(path: path), let scan = try? inbox.scan(at: .now) else {
      (files, mode, fileSystem) = ([], nil, nil)
      return
    }
    mode = kind.reportsEvents ? .events : .polling
    fileSystem = kind.name
    let entries = scan.entries.map { entry in
      let reason: File.Reason =
        if let owner = scan.openElsewhere[entry.path] {
          .openElsewhere(owner.text)
        } else {
          origins.contains(entry.identity.origin) ? .notRemoved : .lying
        }
      return (entry.path, reason)
    }
    let ignored = scan.ignored.filter { Self.isWorthTelling($0.reason) }.map {
      ($0.path, File.Reason.ignored($0.reason))
    }
    files = (entries + ignored).sorted { $0.0 < $1.0 }.map {
      File(path: $0.0.description, reason: $0.1)
    }
  }

  /// What programs leave behind is nobody's report; anything else may be one that its sender waits for.
  private static func isWorthTelling(_ reason: IgnoredEntry.Reason) -> Bool {
    switch reason {
    case .junk, .temporary, .ownerFile, .hidden, .own: false
    case .symbolicLink, .special, .tooDeep, .unknownEnding, .unreadable: true
    }
  }
}
