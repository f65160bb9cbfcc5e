/// Where everything lies in a workspace (see `docs/architecture.md`).
package struct WorkspaceLayout: Hashable, Sendable {
  /// The folder of the workspace, without a slash at its end.
  package let root: String

  package init(root: String) {
    var path = root
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.root = path
  }

  package var settings: String { "\(root)/rekap.yaml" }
  /// Perjanjian Kinerja and Rencana Aksi.
  package var targets: String { "\(root)/target" }
  package var monthly: String { "\(root)/bulanan" }
  /// Where staff drop files.
  package var inbox: String { "\(root)/inbox" }
  /// Accepted originals, by quarter and unit, never changed.
  package var archive: String { "\(root)/arsip" }
  /// Refused and held originals, the report beside each.
  package var refused: String { "\(root)/ditolak" }
  package var reports: String { "\(root)/laporan" }
  package var outbox: String { "\(root)/outbox" }

  /// Ledger, lock and staging: on a local disk.
  package var state: String { "\(root)/.rekap" }
  package var ledger: String { "\(state)/buku.sqlite" }
  package var lock: String { "\(state)/kunci" }
  /// Private copies of what is being worked on, named by their hashes.
  package var staging: String { "\(state)/antrean" }

  /// Outermost first.
  package var folders: [String] {
    [root, targets, monthly, inbox, archive, refused, reports, outbox]
      + ["tmp", "new", "sent", "failed"].map { "\(outbox)/\($0)" } + [state, staging]
  }
}
