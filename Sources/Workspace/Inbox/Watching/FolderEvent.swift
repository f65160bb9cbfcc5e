internal import Glibc

/// One record of inotify(7): four numbers of 32 bits, and a name filled up with NULs.
struct FolderEvent: Hashable, Sendable {
  let watch: Int32
  let mask: UInt32
  let name: FileName

  func has(_ flag: Int) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }

  func has(_ flag: Int32) -> Bool { has(Int(flag)) }

  static func all(in bytes: ArraySlice<UInt8>) -> [FolderEvent] {
    var events: [FolderEvent] = []
    var rest = bytes
    while let watch = number(rest, 0), let mask = number(rest, 4), let length = number(rest, 12) {
      let record = rest.dropFirst(16)
      let name = record.prefix(Int(length)).prefix { $0 != 0 }
      events.append(
        FolderEvent(watch: Int32(bitPattern: watch), mask: mask, name: FileName(Array(name))))
      rest = record.dropFirst(Int(length))
    }
    return events
  }

  private static func number(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> UInt32? {
    let field = bytes.dropFirst(offset).prefix(4)
    guard field.count == 4 else { return nil }
    return unsafe field.withUnsafeBytes { unsafe $0.loadUnaligned(as: UInt32.self) }
  }
}
