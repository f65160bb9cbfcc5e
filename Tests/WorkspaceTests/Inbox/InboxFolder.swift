import Glibc
import TestSupport

@testable import Workspace

/// An inbox and a staging folder of their own for one test.
struct InboxFolder {
  let folder: TemporaryFolder
  var inbox: String { "\(folder.path)/inbox" }
  var staging: String { "\(folder.path)/antrean" }

  init() throws {
    folder = try TemporaryFolder()
    try makeFolder("inbox")
    try makeFolder("antrean")
  }

  func makeFolder(_ name: String) throws { try require(unsafe mkdir("\(folder.path)/\(name)", 0o755)) }

  @discardableResult
  func drop(_ name: String, _ bytes: [UInt8] = Array("isi".utf8)) throws -> String {
    try folder.write("inbox/\(name)", bytes)
  }

  func drop(_ name: String, _ text: String) throws { try drop(name, Array(text.utf8)) }

  /// Overwrites in place: the same file with other content.
  func overwrite(_ name: String, _ text: String) throws {
    let descriptor = unsafe open("\(inbox)/\(name)", O_WRONLY | O_TRUNC)
    try require(descriptor)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    try require(Int32(unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }))
  }

  /// What a safe save does: another file takes the name.
  func replace(_ name: String, _ text: String) throws {
    try drop("\(name).baru", text)
    try rename("\(name).baru", to: name)
  }

  func rename(_ old: String, to new: String) throws {
    try require(unsafe Glibc.rename("\(inbox)/\(old)", "\(inbox)/\(new)"))
  }

  func remove(_ name: String) throws { try require(unsafe unlink("\(inbox)/\(name)")) }

  func link(_ name: String, to target: String) throws {
    try require(unsafe symlink(target, "\(inbox)/\(name)"))
  }

  func makePipe(_ name: String) throws { try require(unsafe mkfifo("\(inbox)/\(name)", 0o644)) }

  /// As programs do that keep the times of what they copy.
  func setModified(_ name: String, to seconds: Int) throws {
    let times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
    try require(unsafe utimensat(AT_FDCWD, "\(inbox)/\(name)", times, 0))
  }

  func scan() throws -> InboxScan {
    var inbox = Inbox(path: inbox)
    return try inbox.scan(at: .now)
  }

  /// The one file that may be a submission.
  func entry() throws -> InboxEntry {
    guard let entry = try scan().entries.first else { throw SystemError(code: ENOENT) }
    return entry
  }

  var names: [String] { folder.names.filter { $0.hasPrefix("inbox/") }.map { String($0.dropFirst(6)) } }
  var staged: [String] { folder.names.filter { $0.hasPrefix("antrean/") }.map { String($0.dropFirst(8)) } }

  func text(of name: String) throws -> String {
    String(decoding: try folder.read("inbox/\(name)"), as: UTF8.self)
  }

  private func require(_ result: Int32) throws {
    if result < 0 { throw SystemError(code: errno) }
  }
}

extension InboxEntry {
  /// One that no disk holds.
  init(_ name: String, size: Int64 = 3, modified: Int64 = 0) {
    self.init(
      path: InboxPath(FileName(name)),
      identity: FileIdentity(device: 1, inode: 1, size: size, modified: modified, changed: modified)
    )
  }
}
