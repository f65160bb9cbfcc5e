/// The file that an office program lays beside another one while it has that one open.
enum OwnerFile {
  /// Older than this it was left behind by a program that died.
  static let lifetime: Int64 = 12 * 3600 * 1_000_000_000

  /// The name of the file that is open: `~$NAME` (Excel) or `.~lock.NAME#` (LibreOffice).
  static func ownedName(of name: FileName) -> FileName? {
    let bytes = name.bytes
    if name.hasPrefix("~$"), bytes.count > 2 { return FileName(Array(bytes.dropFirst(2))) }
    let lock = ".~lock."
    guard name.hasPrefix(lock), bytes.last == UInt8(ascii: "#"), bytes.count > lock.utf8.count + 1 else {
      return nil
    }
    return FileName(Array(bytes.dropFirst(lock.utf8.count).dropLast()))
  }

  /// Whether the program that made it can still be there, by the clock of the folder's server.
  ///
  /// `changed` is the time of its last change of status: no program can set that one back. Where the server's clock
  /// is not known, it can.
  static func isInUse(changed: Int64, serverTime: Int64?) -> Bool {
    guard let serverTime else { return true }
    let (age, overflow) = serverTime.subtractingReportingOverflow(changed)
    return overflow ? changed > serverTime : age < lifetime
  }
}
