/// The character data of one element while its handler runs.
package struct MarkupText: ~Escapable {
  package let bytes: Span<UInt8>
  /// True where the text was longer than the limit and only its beginning is here.
  package let isTruncated: Bool

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>, isTruncated: Bool) {
    self.bytes = bytes
    self.isTruncated = isTruncated
  }

  /// Copies the text behind what an array holds.
  package func append(to array: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { array.append(contentsOf: $0) }
  }
}
