internal import Glibc

/// What kind of file system holds a folder: it decides how the folder can be watched, and whether a ledger may lie there.
package struct FileSystemKind: Hashable, Sendable {
  package enum Reach: String, Hashable, Sendable {
    /// Every change passes through this machine's kernel.
    case local
    /// Others change it without this kernel knowing.
    case network
    /// A program serves it, which may do either.
    case fuse
    /// Not in the list below.
    case unknown
  }

  /// As `mount` calls it; hexadecimal where it is not known.
  package let name: String
  package let reach: Reach

  package init(magic: UInt32) {
    if let (name, reach) = Self.known[magic] {
      self.name = name
      self.reach = reach
    } else {
      name = "0x" + String(magic, radix: 16)
      reach = .unknown
    }
  }

  /// Of the folder at this path.
  package init(path: String) throws(SystemError) {
    let folder = try Folder(path: path)
    self.init(magic: try folder.fileSystemMagic())
  }

  /// True where inotify sees what everybody does.
  package var reportsEvents: Bool { reach == .local }

  /// Magic numbers of statfs(2) and `linux/magic.h`.
  private static let known: [UInt32: (String, Reach)] = [
    0xEF53: ("ext4", .local), 0x5846_5342: ("xfs", .local), 0x9123_683E: ("btrfs", .local),
    0x0102_1994: ("tmpfs", .local), 0x794C_7630: ("overlay", .local), 0x2FC1_2FC1: ("zfs", .local),
    0xF2F5_2010: ("f2fs", .local), 0x4D44: ("vfat", .local), 0x2011_BAB0: ("exfat", .local),
    0x7366_746E: ("ntfs3", .local), 0x5346_544E: ("ntfs", .local), 0x3153_464A: ("jfs", .local),
    0x5265_4973: ("reiserfs", .local), 0x8584_58F6: ("ramfs", .local), 0xCA45_1A4E: ("bcachefs", .local),
    0x6969: ("nfs", .network), 0x517B: ("smbfs", .network), 0xFF53_4D42: ("cifs", .network),
    0xFE53_4D42: ("smb3", .network), 0x0102_1997: ("9p", .network), 0x00C3_6400: ("ceph", .network),
    0x5346_414F: ("afs", .network), 0x6B41_4653: ("kafs", .network), 0x7375_7245: ("coda", .network),
    0x564C: ("ncpfs", .network), 0x0BD0_0BD0: ("lustre", .network), 0x7461_636F: ("ocfs2", .network),
    0x0116_1970: ("gfs2", .network), 0x786F_4256: ("vboxsf", .network), 0xBACB_ACBC: ("vmhgfs", .network),
    0x4750_4653: ("gpfs", .network), 0x6573_5546: ("fuse", .fuse),
  ]
}
