internal import Glibc

/// What lies in the staging folder between runs.
extension Staging {
  /// Removes what a crash left half copied.
  ///
  /// Only for the holder of the lock.
  @discardableResult
  package func sweep() throws(StagingError) -> Int {
    try changing { destination throws(SystemError) in
      var removed = 0
      for name in try destination.names()
      where name.hasPrefix(IgnoredNames.ownPrefix) && name.bytes.reversed().starts(with: Self.reversedEnding)
      {
        try destination.unlink(name)
        removed += 1
      }
      return removed
    }
  }

  /// The copies that are there, by hash: after a crash, those that no row in the ledger knows are worked on again.
  package func contents() throws(StagingError) -> [StagedFile] {
    try changing { destination throws(SystemError) in
      var files: [StagedFile] = []
      for name in try destination.names() where Self.isHash(name) {
        let status = try destination.status(of: name)
        guard status.st_mode & S_IFMT == S_IFREG else { continue }
        files.append(
          StagedFile(sha256: name.text, path: "\(folder)/\(name.text)", size: Int64(status.st_size)))
      }
      return files
    }
  }

  /// Removes a copy that is no longer needed; one that is gone already is no failure.
  package func discard(_ sha256: String) throws(StagingError) {
    try changing { destination throws(SystemError) in
      do throws(SystemError) {
        try destination.unlink(FileName(sha256))
      } catch {
        if error.code != ENOENT { throw error }
      }
      try destination.synchronize()
    }
  }

  private static let reversedEnding = Array(TemporaryCopy.ending.utf8.reversed())

  private static func isHash(_ name: FileName) -> Bool {
    name.bytes.count == 64
      && name.bytes.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  private func changing<Result>(
    _ body: (borrowing Folder) throws(SystemError) -> Result
  ) throws(StagingError) -> Result {
    do throws(SystemError) {
      return try body(try Folder(path: folder))
    } catch {
      throw .cannotWrite(errno: error.code)
    }
  }
}
