/// The name of a file as the file system has it: bytes, which need not be UTF-8.
///
/// A `String` would repair what is not UTF-8, after which the file could not be opened any more, and would take
/// two files whose names differ only in their Unicode normal form for one.
package struct FileName: Hashable, Comparable, Codable, Sendable {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package init(_ text: String) { bytes = Array(text.utf8) }

  /// For people; what is not UTF-8 shows as U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// As the C library wants it.
  var characters: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

  package static func < (left: Self, right: Self) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension FileName: CustomStringConvertible {
  package var description: String { text }
}

extension FileName {
  /// With ASCII letters in lower case, for comparison with names that programs give.
  var lowercased: [UInt8] {
    bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  /// What stands behind the last dot, in lower case; nil where there is no dot or nothing behind it.
  package var ending: String? {
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot + 1 < bytes.count else { return nil }
    return String(decoding: lowercased[(dot + 1)...], as: UTF8.self)
  }

  func hasPrefix(_ prefix: String) -> Bool { bytes.starts(with: prefix.utf8) }
}
