/// Where the bytes of a file come from: memory, or a descriptor that is read piece by piece.
package enum ByteSource: Sendable {
  case bytes([UInt8])
  case file(InputFile)

  /// Files up to this size are read at once, which is cheaper than many small reads.
  private static let wholeFileBytes = 1 << 20

  package init(path: String) throws(ArchiveReadError) {
    let file = try InputFile(path: path)
    guard file.count <= Self.wholeFileBytes else {
      self = .file(file)
      return
    }
    self = .bytes(try ByteSource.file(file).read(at: 0, count: file.count))
  }

  package var count: Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .file(let file): file.count
    }
  }

  /// Up to `count` bytes from `offset` on; fewer where the file ends.
  package func read(at offset: Int, count: Int) throws(ArchiveReadError) -> [UInt8] {
    guard offset >= 0, offset < self.count, count > 0 else { return [] }
    let available = min(count, self.count - offset)
    switch self {
    case .bytes(let bytes): return Array(bytes[offset..<offset + available])
    case .file(let file):
      var failure: ArchiveReadError?
      let bytes = [UInt8](unsafeUninitializedCapacity: available) { buffer, filled in
        do throws(ArchiveReadError) {
          filled = try file.read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      return bytes
    }
  }
}
