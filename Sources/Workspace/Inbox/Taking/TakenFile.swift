/// A file that was taken out of sight in its folder, and neither removed nor put back yet.
package struct TakenFile: Hashable, Sendable {
  /// Where it lies, under a hidden name.
  package let path: InboxPath
  /// What its sender called it; shortened where the hidden name had no room for all of it.
  package let original: FileName
  package let identity: FileIdentity

  /// To be copied from where it lies.
  package var entry: InboxEntry { InboxEntry(path: path, identity: identity) }
}

/// The hidden name: a prefix, the process, a number, and the name itself, so that it can be given back after a crash.
enum TakenName {
  private static let prefix = "\(IgnoredNames.ownPrefix)ambil-"
  /// The longest name that Linux file systems hold.
  private static let longest = 255

  static func make(for name: FileName, process: Int32, number: Int) -> FileName {
    let start = Array("\(prefix)\(process)-\(number)-".utf8)
    return FileName(start + shortened(name, to: longest - start.count))
  }

  static func original(of name: FileName) -> FileName? {
    guard name.hasPrefix(prefix) else { return nil }
    let parts = name.bytes.dropFirst(prefix.utf8.count)
      .split(separator: UInt8(ascii: "-"), maxSplits: 2, omittingEmptySubsequences: false)
    guard let last = parts.last, parts.count == 3, !last.isEmpty else { return nil }
    return FileName(Array(last))
  }

  /// Keeps the ending, and no half of a character in front of it.
  private static func shortened(_ name: FileName, to limit: Int) -> [UInt8] {
    guard name.bytes.count > limit else { return name.bytes }
    let ending = name.ending.map { Array(".\($0)".utf8) } ?? []
    guard ending.count < limit else { return Array(name.bytes.prefix(limit)) }
    var stem = name.bytes.prefix(limit - ending.count)
    // The cut is inside a character where the next byte continues one.
    var next = name.bytes[stem.endIndex]
    while next & 0xC0 == 0x80, let last = stem.popLast() { next = last }
    return Array(stem) + ending
  }
}
