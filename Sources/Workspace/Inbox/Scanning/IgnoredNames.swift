/// Names that no sender gave to a submission (files and folders alike).
enum IgnoredNames {
  /// What this program calls its own files until they are what they are to be.
  static let ownPrefix = ".rekap-"

  /// Nil for a name that may be anything.
  ///
  /// A folder may be called by the eight digits of a school (NPSN).
  static func reason(for name: FileName, isFolder: Bool = false) -> IgnoredEntry.Reason? {
    if name.hasPrefix(ownPrefix) { return .own }
    if OwnerFile.ownedName(of: name) != nil { return .ownerFile }
    let bytes = name.lowercased
    if junk.contains(String(decoding: bytes, as: UTF8.self)) || bytes.starts(with: "._".utf8) { return .junk }
    if temporaryPrefixes.contains(where: { bytes.starts(with: $0.utf8) }) { return .temporary }
    if temporaryEndings.contains(where: { bytes.reversed().starts(with: $0.utf8.reversed()) }) {
      return .temporary
    }
    if !isFolder, bytes.count == 8, bytes.allSatisfy(isHexadecimal) { return .temporary }
    return bytes.first == UInt8(ascii: ".") ? .hidden : nil
  }

  /// Of Windows, macOS, Synology, Syncthing and Samba, in lower case.
  private static let junk: Set<String> = [
    "thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store", "@eadir", "__macosx", ".stfolder", ".stversions",
    "$recycle.bin", "system volume information", ".recycle",
  ]

  /// Syncthing (`lib/fs/tempname.go`), Nextcloud and OneDrive.
  private static let temporaryPrefixes = [".syncthing.", "~syncthing~", ".~"]

  /// Office programs, FTP clients, browsers.
  ///
  /// `~*.tmp` is one of `*.tmp`.
  private static let temporaryEndings = [".tmp", ".part", ".partial", ".filepart", ".crdownload"]

  /// Excel saves to eight such digits without an ending and renames (Microsoft KB 814068).
  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
