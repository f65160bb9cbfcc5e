/// What a look into a file showed.
package enum FileCondition: Hashable, Sendable {
  case whole
  /// It may be whole, but neither its kind nor the kernel can say that nobody goes on writing.
  case seeminglyWhole
  /// Not all bytes are there.
  case incomplete
  /// Some program has it open for writing.
  case beingWritten
  case unreadable(errno: Int32)
  /// Gone, or no longer the file that the scan saw.
  case changed
}
