internal import Glibc

/// The file system that the inbox lies on, remembered so that a share that is gone is not taken for an empty inbox.
package struct InboxDevice: Hashable, Codable, Sendable {
  package let device: UInt64
  /// True where the inbox itself is where the file system is mounted.
  package let isMountPoint: Bool
  /// The magic number of the kind of file system.
  package let magic: UInt32

  package init(device: UInt64, isMountPoint: Bool, magic: UInt32) {
    self.device = device
    self.isMountPoint = isMountPoint
    self.magic = magic
  }

  init(_ folder: borrowing Folder) throws(SystemError) {
    let status = try folder.status()
    let parent = try folder.status(of: FileName(".."))
    device = UInt64(status.st_dev)
    isMountPoint = parent.st_dev != status.st_dev || parent.st_ino == status.st_ino
    magic = try folder.fileSystemMagic()
  }

  /// The same, or the same kind mounted anew: network file systems get another number each time.
  func continues(_ remembered: InboxDevice) -> Bool {
    device == remembered.device || isMountPoint && remembered.isMountPoint && magic == remembered.magic
  }
}
