internal import Crypto
internal import Glibc

/// The folder of private copies: what is worked on can no longer be changed or removed by its sender.
package struct Staging: Sendable {
  package let folder: String
  private let limits: StagingLimits
  /// Folders, maybe on other file systems, that will have to hold results.
  private let outputs: [String]

  package init(folder: String, limits: StagingLimits = StagingLimits(), outputs: [String] = []) {
    self.folder = folder
    self.limits = limits
    self.outputs = outputs
  }

  /// Copies a file as it was when it was seen.
  ///
  /// When this returns, the copy survives a power cut.
  package func take(_ entry: InboxEntry, from inbox: Inbox) throws(StagingError) -> StagedFile {
    let file = try open(entry, in: inbox)
    let before = try reading { () throws(SystemError) in try file.status() }
    guard before.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    guard FileIdentity(before) == entry.identity else { throw .changed }
    let size = entry.identity.size
    guard size <= limits.fileBytes else { throw .tooLarge(size: size, limit: limits.fileBytes) }
    try requireSpace(for: size)
    var copy = try makeCopy(size)
    let sha256 = try fill(&copy, from: file, size: size)
    // Whoever wrote to it meanwhile, or is about to, shows in one of these; so does whoever removed it.
    if WriterProbe.ask(file) == .somebody { throw .beingWritten }
    let after = try reading { () throws(SystemError) in try file.status() }
    guard FileIdentity(after) == entry.identity else { throw .changed }
    do throws(SystemError) {
      try copy.keep(as: FileName(sha256))
    } catch {
      throw writeFailure(error, size: size)
    }
    return StagedFile(sha256: sha256, path: "\(folder)/\(sha256)", size: size)
  }

  /// Hashes what it copies; exactly `size` bytes.
  private func fill(
    _ copy: inout TemporaryCopy,
    from file: borrowing OpenFile,
    size: Int64
  ) throws(StagingError) -> String {
    var hash = SHA256()
    var buffer = [UInt8](repeating: 0, count: 128 << 10)
    var total: Int64 = 0
    while true {
      let count: Int
      do throws(SystemError) {
        count = try file.read(into: &buffer)
      } catch {
        throw .unreadable(errno: error.code)
      }
      if count == 0 { break }
      total += Int64(count)
      guard total <= size else { throw .changed }
      unsafe buffer.withUnsafeBytes {
        unsafe hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0.prefix(count)))
      }
      do throws(SystemError) {
        try copy.write(buffer.span.extracting(first: count))
      } catch {
        throw writeFailure(error, size: size)
      }
    }
    guard total == size else { throw .changed }
    return Self.hexadecimal(hash.finalize())
  }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private func open(_ entry: InboxEntry, in inbox: Inbox) throws(StagingError) -> OpenFile {
    do throws(SystemError) {
      return try OpenFile(entry.name, in: try inbox.folder(of: entry.path))
    } catch {
      switch error.code {
      case ENOENT, ENOTDIR: throw .gone
      case ELOOP, ENXIO: throw .notRegular
      case EAGAIN, EBUSY, ETXTBSY: throw .beingWritten
      default: throw .unreadable(errno: error.code)
      }
    }
  }

  /// Refuses while there still is room to say so.
  private func requireSpace(for size: Int64) throws(StagingError) {
    let needed = limits.needed(for: size)
    for place in [folder] + outputs {
      guard let free = FreeSpace.bytes(at: place), free < needed else { continue }
      throw .noSpace(needed: needed, free: free)
    }
  }

  private func reading<Result>(_ body: () throws(SystemError) -> Result) throws(StagingError) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .unreadable(errno: error.code)
    }
  }

  private func makeCopy(_ size: Int64) throws(StagingError) -> TemporaryCopy {
    do throws(SystemError) {
      return try TemporaryCopy(in: try Folder(path: folder))
    } catch {
      throw writeFailure(error, size: size)
    }
  }

  /// A full disk or an exhausted quota is a matter of waiting, anything else is not.
  private func writeFailure(_ error: SystemError, size: Int64) -> StagingError {
    guard error.code == ENOSPC || error.code == EDQUOT else { return .cannotWrite(errno: error.code) }
    return .noSpace(needed: limits.needed(for: size), free: FreeSpace.bytes(at: folder) ?? 0)
  }
}
