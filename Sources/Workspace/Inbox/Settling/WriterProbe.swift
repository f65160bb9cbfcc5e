internal import CShims
internal import Glibc

/// Asks the kernel whether some program has a file open for writing.
///
/// A read lease is granted only where nobody has (fcntl(2), F_SETLEASE). It is given back at once: while it is held, whoever
/// opens the file for writing is made to wait. Measured over Samba, where an upload can have its final size
/// and time long before its content.
enum WriterProbe {
  enum Answer: Hashable, Sendable {
    case nobody
    case somebody
    /// The file belongs to another user, or its file system has no leases (shares): that is not "nobody".
    case unknown
  }

  /// Of `linux/fcntl.h`; a constant that the Glibc module leaves out.
  private static let setLease: Int32 = 1024

  /// The kernel tells the holder of a lease by SIGIO that another program wants the file, which ends a process
  /// that does not expect it.
  private static let ignoresSignal: Bool = {
    signal(SIGIO, SIG_IGN)
    return true
  }()

  static func ask(_ file: borrowing OpenFile) -> Answer {
    guard ignoresSignal else { return .unknown }
    if fcntl(file.descriptor, setLease, Int32(F_RDLCK)) == 0 {
      _ = fcntl(file.descriptor, setLease, Int32(F_UNLCK))
      return .nobody
    }
    guard errno == EAGAIN else { return .unknown }
    // A share says so, too, where its server has granted no oplock or delegation (Linux, cifs_setlease and
    // nfs4_add_lease), which says nothing about other writers.
    let magic = shim_file_system_magic(file.descriptor)
    guard magic >= 0 else { return .unknown }
    let kind = FileSystemKind(magic: UInt32(truncatingIfNeeded: magic))
    return kind.reach == .local ? .somebody : .unknown
  }
}
