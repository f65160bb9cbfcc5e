internal import Glibc

/// Why the inbox could not be looked at.
///
/// None of these means that nothing lies in it.
package enum InboxError: Error, Hashable, Sendable {
  /// Nothing is there under its name.
  case vanished
  case notAFolder
  case notPermitted(errno: Int32)
  /// The share or the disk does not answer.
  case unreachable(errno: Int32)
  /// Another file system than before: a share that is no longer mounted leaves an empty folder.
  case otherDevice(remembered: InboxDevice, found: InboxDevice)

  /// By what `errno` says about the folder itself.
  init(_ error: SystemError) {
    switch error.code {
    case ENOENT: self = .vanished
    case ENOTDIR: self = .notAFolder
    case EPERM, EACCES: self = .notPermitted(errno: error.code)
    default: self = .unreachable(errno: error.code)
    }
  }
}
