/// What lay in the inbox at one look, in an order that does not depend on the file system.
package struct InboxScan: Sendable {
  package var entries: [InboxEntry] = []
  package var ignored: [IgnoredEntry] = []
  /// The folders in the inbox that were looked into.
  package var folders: [FileName] = []
  /// Files that a program has open, each with the name of its mark.
  package var openElsewhere: [InboxPath: FileName] = [:]

  package init() {}
}
