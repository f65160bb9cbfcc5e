/// Reads the entries of a ZIP archive in any order, straight from their compressed bytes.
package final class ArchiveReader {
  /// One entry as the central directory states it.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let method: Int
    package let isEncrypted: Bool
    package let checksum: UInt32
    package let compressedSize: Int
    /// As declared; never used to allocate.
    package let size: Int
    let headerOffset: Int
  }

  package let entries: [Entry]
  /// The names of the entries as they are compared, in the same order.
  package let foldedNames: [String]
  let source: ByteSource
  let limits: ArchiveLimits
  let layout: EntryLayout
  private let places: [String: Int]
  private let repeated: Set<String>
  /// Bytes that came out of all entries so far.
  var inflatedTotal = 0
  /// Kept from entry to entry, since a new one costs an allocation of its window.
  lazy var inflater = Inflater()
  lazy var output = [UInt8](repeating: 0, count: Self.outputBytes)

  /// How much is inflated before it is handed on.
  static let outputBytes = 64 << 10

  package init(_ source: ByteSource, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveReadError) {
    self.source = source
    self.limits = limits
    let directory = try CentralDirectory(source, limits: limits)
    entries = directory.entries
    layout = EntryLayout(directory.entries, end: directory.start)
    var places: [String: Int] = [:]
    places.reserveCapacity(directory.entries.count)
    var repeated: Set<String> = []
    foldedNames = directory.entries.map { Self.fold($0.name) }
    for (place, name) in foldedNames.enumerated() where places.updateValue(place, forKey: name) != nil {
      repeated.insert(name)
    }
    self.places = places
    self.repeated = repeated
  }

  /// The entry with this name; case and the kind of slash do not count (ECMA-376 Part 2, 6.2.2 and 7.2.3.4).
  ///
  /// A name that stands twice is refused, since two readers could pick different contents.
  package func entry(_ name: String) throws(ArchiveReadError) -> Entry? {
    let folded = Self.fold(name)
    guard let place = places[folded] else { return nil }
    guard !repeated.contains(folded) else { throw .ambiguous("two entries are called \(name)") }
    return entries[place]
  }

  /// Bytes in front of the first entry: none in an archive as it was written.
  package var leadingBytes: Int { entries.map(\.headerOffset).min() ?? 0 }

  package func contains(_ name: String) -> Bool { places[Self.fold(name)] != nil }

  /// Lower-case ASCII, forward slashes, no slash in front.
  package static func fold(_ name: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      case UInt8(ascii: "\\"), UInt8(ascii: "/"):
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "/")) }
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
