internal import Archive

/// Whether all bytes of a file are there, as far as its kind shows that.
enum WholeFile {
  enum Evidence: Hashable, Sendable {
    /// Checksums say so.
    case proven
    /// Nothing speaks against it, as with text that could end anywhere.
    case plausible
    case incomplete
  }

  private static let archives: Set<String> = ["xlsx", "xlsm", "xltx", "xltm", "xlsb", "ods"]
  private static let texts: Set<String> = ["csv", "tsv", "txt", "tab"]

  private static let localSignature: [UInt8] = [0x50, 0x4B, 3, 4]

  static func evidence(in bytes: [UInt8], named name: FileName) -> Evidence {
    guard !bytes.isEmpty else { return .incomplete }
    guard let ending = name.ending else { return .plausible }
    if archives.contains(ending) { return evidence(inArchive: bytes) }
    return !texts.contains(ending) || isWholeText(bytes) ? .plausible : .incomplete
  }

  /// The directory at the end is there and every entry has its checksum.
  private static func evidence(inArchive bytes: [UInt8]) -> Evidence {
    // Anything but an archive is whole for all that can be told (a workbook with a password is no ZIP file), unless
    // it starts with what an upload leaves where nothing was written yet.
    guard !zip(bytes, localSignature).contains(where: { $0 != 0 && $0 != $1 }) else { return .plausible }
    var limits = ArchiveLimits()
    limits.inflatedEntryBytes = 64 << 20
    limits.inflatedTotalBytes = 256 << 20
    do throws(ArchiveReadError) {
      let archive = try ArchiveReader(.bytes(bytes), limits: limits)
      // The last record names the others by numbers, which are zero until they are written.
      guard !archive.entries.isEmpty else { return .incomplete }
      for entry in archive.entries {
        switch try archive.stream(entry, { _ in true }) {
        case .complete, .stopped: continue
        case .checksumMismatch: return .incomplete
        }
      }
      return .proven
    } catch {
      switch error {
      case .noDirectory, .damaged, .inputOutput: return .incomplete
      // Refused for what it is, which waiting does not change.
      case .ambiguous, .encrypted, .unsupportedMethod, .limitExceeded: return .plausible
      }
    }
  }

  /// Text holds no NUL; what was not written yet is all NUL.
  ///
  /// In UTF-16 every other byte of Latin text is NUL, but no character is made of two.
  private static func isWholeText(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.firstIndex(of: 0) else { return true }
    let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard hasMark || first < 2, bytes.count.isMultiple(of: 2) else { return false }
    return !stride(from: 0, to: bytes.count - 1, by: 2).contains { bytes[$0] == 0 && bytes[$0 + 1] == 0 }
  }
}
