internal import Glibc

/// Makes mails in one process at a time: two would write the same temporary files.
final class MailLock {
  private let descriptor: Int32

  /// Nil where another process is at it.
  init?(_ workspace: Workspace) throws(WorkspaceProblem) {
    let path = "\(workspace.layout.state)/kunci-surel"
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o640)
    guard descriptor >= 0 else { throw .system(path: path, errno: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      if code == EWOULDBLOCK { return nil }
      throw .system(path: path, errno: code)
    }
  }

  func release() { close(descriptor) }
}
