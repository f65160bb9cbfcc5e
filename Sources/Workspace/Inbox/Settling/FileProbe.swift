internal import Glibc

/// Looks into files of the inbox that have kept still.
package struct FileProbe: Sendable {
  private let inbox: Inbox
  /// Larger files are not read here: they are refused for their size.
  private let sizeLimit: Int

  package init(inbox: Inbox, sizeLimit: Int) {
    self.inbox = inbox
    self.sizeLimit = sizeLimit
  }

  static func condition(_ evidence: WholeFile.Evidence, _ writer: WriterProbe.Answer) -> FileCondition {
    switch (evidence, writer) {
    case (_, .somebody): .beingWritten
    case (.incomplete, _): .incomplete
    case (.proven, _), (.plausible, .nobody): .whole
    case (.plausible, .unknown): .seeminglyWhole
    }
  }

  /// `isKnownWhole` spares reading a file that was found whole in this very state.
  package func condition(of entry: InboxEntry, isKnownWhole: Bool = false) -> FileCondition {
    do throws(SystemError) {
      let folder = try inbox.folder(of: entry.path)
      let file = try OpenFile(entry.name, in: folder)
      guard FileIdentity(try file.status()) == entry.identity else { return .changed }
      if WriterProbe.ask(file) == .somebody { return .beingWritten }
      guard !isKnownWhole, entry.identity.size <= sizeLimit else { return .whole }
      let evidence = WholeFile.evidence(in: try file.readAll(limit: sizeLimit), named: entry.name)
      // Whoever started to write while it was read shows in one of these.
      let writer = WriterProbe.ask(file)
      guard FileIdentity(try file.status()) == entry.identity else { return .changed }
      return Self.condition(evidence, writer)
    } catch {
      switch error.code {
      case ENOENT, ENOTDIR, ELOOP, ESTALE, EFBIG: return .changed
      // Another program holds a lease of its own on it, or has it locked.
      case EAGAIN, EBUSY, ETXTBSY: return .beingWritten
      default: return .unreadable(errno: error.code)
      }
    }
  }
}
