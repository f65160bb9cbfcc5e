internal import Glibc

/// Whose a file is and what its owner, group and others may do with it.
package struct FileAccess: Hashable, Sendable {
  package let owner: UInt32
  package let group: UInt32
  /// The lowest twelve bits of the mode.
  package let permissions: UInt32

  init(_ status: stat) {
    owner = status.st_uid
    group = status.st_gid
    permissions = status.st_mode & 0o7777
  }
}
