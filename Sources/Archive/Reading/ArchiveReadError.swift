/// Why an archive or one of its entries cannot be read.
package enum ArchiveReadError: Error, Hashable, Sendable {
  /// No end-of-central-directory record: not a ZIP file, or one whose end is missing.
  case noDirectory
  /// The container contradicts itself; the text names the entry or the record.
  case damaged(String)
  case encrypted(entry: String)
  case unsupportedMethod(Int, entry: String)
  case limitExceeded(limit: String, allowed: Int, met: Int)
  /// The operating system would not give the bytes.
  case inputOutput(errno: Int32)
}
