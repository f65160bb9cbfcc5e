/// Why an archive or one of its entries cannot be read.
package enum ArchiveReadError: Error, Hashable, Sendable {
  /// No end-of-central-directory record: not a ZIP file, or one whose end is missing.
  case noDirectory
  /// A record or an entry is broken; the text names it.
  case damaged(String)
  /// The container contradicts itself, so that two readers could find different contents in it: no accident.
  case ambiguous(String)
  case encrypted(entry: String)
  case unsupportedMethod(Int, entry: String)
  case limitExceeded(limit: String, allowed: Int, met: Int)
  /// The operating system would not give the bytes.
  case inputOutput(errno: Int32)
}
