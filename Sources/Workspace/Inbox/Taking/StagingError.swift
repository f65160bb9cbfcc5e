/// Why a file was not copied.
///
/// Nothing of the copy is left behind, and the file lies where it lay.
package enum StagingError: Error, Hashable, Sendable {
  /// Not the file that was seen, or not for the whole time of the copying.
  case changed
  case gone
  /// Some program has it open for writing.
  case beingWritten
  /// A link, a pipe, a folder: never followed and never read.
  case notRegular
  case tooLarge(size: Int64, limit: Int64)
  case noSpace(needed: Int64, free: Int64)
  /// The file itself could not be read.
  case unreadable(errno: Int32)
  /// The copy could not be written.
  case cannotWrite(errno: Int32)
}
