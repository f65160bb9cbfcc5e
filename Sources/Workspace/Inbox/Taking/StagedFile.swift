/// A private copy of a delivered file, safe on the disk.
package struct StagedFile: Hashable, Sendable {
  /// Lower-case hexadecimal SHA-256 of the content, which is the name of the copy.
  package let sha256: String
  package let path: String
  package let size: Int64

  package init(sha256: String, path: String, size: Int64) {
    self.sha256 = sha256
    self.path = path
    self.size = size
  }
}
