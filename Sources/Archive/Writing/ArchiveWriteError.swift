/// Why a package could not be written.
package enum ArchiveWriteError: Error, Hashable, Sendable {
  /// An entry name that is empty, absolute, too long or written with backslashes.
  case badEntryName(String)
  /// Two entries whose names differ at most in case (ECMA-376 Part 2, 6.2.2.3: part names are equivalent then).
  case duplicateEntry(String)
  /// The compressor refused to go on; the code is zlib's.
  case compression(code: Int32)
  /// The operating system refused; disk full is `ENOSPC`.
  case inputOutput(errno: Int32)
}
