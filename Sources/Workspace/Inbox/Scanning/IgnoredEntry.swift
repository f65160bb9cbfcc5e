/// Something in the inbox that is not taken, and why.
package struct IgnoredEntry: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// What operating systems and file servers leave behind.
    case junk
    /// A file that some program is still making, or left behind half made.
    case temporary
    /// The mark of a program that has another file open.
    case ownerFile
    case hidden
    /// Made by this program, on the way to somewhere else.
    case own
    case symbolicLink
    /// A pipe, socket or device.
    case special
    /// A folder in a folder.
    case tooDeep
    case unknownEnding
    /// The file system would not even say what it is.
    case unreadable(errno: Int32)
  }

  package let path: InboxPath
  package let reason: Reason

  package init(path: InboxPath, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
