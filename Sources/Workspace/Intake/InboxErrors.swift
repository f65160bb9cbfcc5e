internal import Glibc

/// What the operating system said, or would have said, for the message and the exit code.
extension InboxError {
  var code: Int32 {
    switch self {
    case .vanished: ENOENT
    case .notAFolder: ENOTDIR
    case .notPermitted(let code), .unreachable(let code): code
    case .otherDevice: ENODEV
    }
  }
}

extension StagingError {
  var code: Int32 {
    switch self {
    case .unreadable(let code), .cannotWrite(let code): code
    case .noSpace: ENOSPC
    case .tooLarge: EFBIG
    case .changed, .gone, .beingWritten: EBUSY
    case .notRegular: EINVAL
    }
  }
}
